"""The answer to "why?" as widgets take it, and where the words of the trade are looked up."""

from collections.abc import Callable
from typing import TypeAlias

from engine.language.wording.explanation import Explanation

__all__ = ["Explanation", "TermFinder", "Why"]

Why: TypeAlias = Explanation | Callable[[], Explanation] | None
"""The answer of a widget to "why?", or what computes it when it is asked."""

TermFinder: TypeAlias = Callable[[str], Explanation | None]
"""Finds the definition of a word of the trade by its id in the codex."""
