"""Fixtures of the tests of saves."""

import pytest

from tests.saves.stages import Stages, played


@pytest.fixture(scope="session")
def stages() -> Stages:
    """Return one game at five moments, each with its save."""
    return played()
