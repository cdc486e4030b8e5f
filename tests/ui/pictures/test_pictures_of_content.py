"""Every picture that the content names exists."""

import re
from pathlib import Path

from ui.window.pictures.catalogue import ICONS, SYMBOLS

CONTENT = Path(__file__).resolve().parents[3] / "content"


def named(key: str) -> set[str]:
    """The values that the content's files give to ``key``."""
    found = re.compile(rf"\b{key}:\s*[\"']?([\w-]+)")
    files = sorted(CONTENT.rglob("*.yaml"))
    return {name for path in files for name in found.findall(path.read_text(encoding="utf-8"))}


def test_icons_of_the_content_exist() -> None:
    """Protects cards and rows from a hole where an icon should be."""
    assert named("icon") - set(ICONS) == set()


def test_signs_of_the_lists_exist() -> None:
    """Protects the ballot: a list without its sign cannot be found on it."""
    assert named("symbol") - set(SYMBOLS) == set()
