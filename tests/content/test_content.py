"""The content that is shipped: nothing is wrong with it, and it loads quickly."""

import ast
import time
from collections.abc import Iterator
from pathlib import Path

from engine.authoring.library import Surroundings
from engine.authoring.loader import check_content, load_content_or_raise

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"

MOST_SECONDS = 2
"""For law, model, codex and every district, on a slow machine; the aim is 0.15 s a district."""


def test_our_content_can_be_played() -> None:
    """Every file is understood and every name in it is defined."""
    assert load_content_or_raise([CONTENT]).districts


def test_our_content_has_no_finding() -> None:
    """What we ask of authors holds for us, warnings included."""
    surroundings = Surroundings(ROOT / "assets", ROOT / "locale")
    assert [str(p) for p in check_content([CONTENT], None, surroundings)] == []


def test_content_loads_while_a_screen_appears() -> None:
    """A program that thinks for seconds before its first screen seems broken."""
    load_content_or_raise([CONTENT])
    began = time.perf_counter()
    load_content_or_raise([CONTENT])
    assert time.perf_counter() - began < MOST_SECONDS


def test_the_parameters_that_the_rules_read_are_there() -> None:
    """A coefficient that is missing would stop a game in its middle."""
    known = {p.id for p in load_content_or_raise([CONTENT]).model.parameters}
    read = {
        name
        for path in sorted((ROOT / "engine" / "rules").rglob("*.py"))
        for name in _parameters_in(path)
    }
    assert sorted(read - known) == []
    assert read


def _parameters_in(path: Path) -> Iterator[str]:
    """Yield every id that a module looks up in ``….parameters[…]``."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Subscript) or not isinstance(node.slice, ast.Constant):
            continue
        of = node.value
        name = of.attr if isinstance(of, ast.Attribute) else getattr(of, "id", "")
        if name == "parameters" and isinstance(node.slice.value, str):
            yield node.slice.value
