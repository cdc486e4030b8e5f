"""The shipped law, read once."""

from pathlib import Path

import pytest

from engine.rules.definitions.law import ElectoralLaw, LawContent
from tests.engine.rules.electoral_law.law_files import read_law


@pytest.fixture(scope="session")
def shipped() -> LawContent:
    """All law of the content."""
    return read_law(Path(__file__).resolve().parents[4])


@pytest.fixture(scope="session")
def law(shipped: LawContent) -> ElectoralLaw:
    """The law of 2002."""
    return shipped.law("2002")
