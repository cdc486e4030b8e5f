"""What holds for all tests: the long ones begin first, so that no core waits for the last."""

import pytest

LONG = (
    "tests/package",
    "test_every_screen",
    "test_contrast_as_drawn",
    "test_killed_while_playing",
    "test_measure",
    "test_extreme_districts",
)
"""Parts of the names of tests that take a minute and more."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the long tests first; all others stay in their order."""
    items.sort(key=lambda item: next((n for n, name in enumerate(LONG) if name in item.nodeid), 99))
