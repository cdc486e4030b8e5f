"""The little markup of texts: ``**bold**``, and ``[[term|words]]`` for a word of the trade."""

import re

_TERM = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]")


def runs(text: str) -> tuple[tuple[str, bool], ...]:
    """Return a text in pieces, each with whether it is bold; terms are read as their words."""
    pieces = _TERM.sub(r"\1", text).split("**")
    if len(pieces) % 2 == 0:
        # A mark without its other half is a sign like any other.
        return ((_TERM.sub(r"\1", text), False),)
    return tuple((piece, n % 2 == 1) for n, piece in enumerate(pieces) if piece)


def plain(text: str) -> str:
    """Return a text without its markup."""
    return "".join(piece for piece, _ in runs(text))
