"""Fixtures of the tests of saves."""

import pytest

from tests.saves.stages import Stages, led_by_a_person, played


@pytest.fixture(scope="session")
def stages() -> Stages:
    """Return one game at five moments, each with its save."""
    return played()


@pytest.fixture(scope="session")
def led() -> bytes:
    """Return the save of a game of one person among computers."""
    return led_by_a_person()
