"""Definitions of the codex: words, actors, law, model."""

from typing import Literal

from engine.rules.definitions.base import Definition, Id, Text


class CodexEntry(Definition):
    """One page of the codex; ``today`` says what is different now."""

    id: Id
    kind: Literal["actor", "law", "model", "word"]
    title: Text
    short: Text
    """One sentence, shown where the word stands."""
    text: Text
    source: str
    today: Text | None = None
