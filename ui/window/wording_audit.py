"""The audit of words: finds what a slow reader stumbles over, and what no person should see.

It reads the same texts as the audit of places: everything that the widgets of a screen draw.
"""

import re
from collections.abc import Iterator

from ui.window.app import App
from ui.window.widget import Widget

MOST_WORDS_IN_A_SENTENCE = 25
MOST_WORDS_AT_ONCE = 60

_SENTENCE_END = re.compile(r"(?<=[.!?…»])\s+(?=[A-ZÁÉÍÓÚÑ¿¡«\d])|\n|(?<=:)\s+(?=«)")
_LEFT_OVER = re.compile(
    r"\{\w*\}|\*\*|\[\[|\]\]|<[a-z/]+>|\bNone\b|\bTrue\b|\bFalse\b"  # markup, Python's words
    r"|\b[a-z]+_[a-z_]+\b"  # names_in_code
    r"|(?<![\w./\\-])[a-zñ]+\.[a-z-]+\.[a-z.-]+(?![\w/\\])"  # ids.of.texts
)
_NAME = re.compile(r"(?<![\w/\\.-])[a-z]{3,}(?:[.-][a-z0-9]{2,})+(?![\w/\\-])")
"""What looks like an id: small letters joined by hyphens or points."""
_PATH = re.compile(r"\S*[/\\]\S*[/\\]\S*")


def wording_findings(app: App, ids: frozenset[str]) -> Iterator[str]:
    """Yield what is wrong with the words of the screen on top (and of an open panel).

    ``ids`` are names of the content that no person may be shown as they stand.
    """
    roots = [root for root in (app.top.root, app.popover) if root is not None]
    for root in roots:
        for widget in root.walk():
            for text in _texts(widget):
                yield from (f"{widget.key}: {fault}" for fault in text_faults(text, ids))


def text_faults(text: str, ids: frozenset[str]) -> Iterator[str]:
    """Yield what is wrong with one text."""
    words = _words(text)
    if len(words) > MOST_WORDS_AT_ONCE:
        yield f"{len(words)} words at once: {text!r}"
    for sentence in _SENTENCE_END.split(text):
        count = len(_words(sentence))
        if count > MOST_WORDS_IN_A_SENTENCE:
            yield f"a sentence of {count} words: {sentence!r}"
    seen = _PATH.sub("", text)
    for found in _LEFT_OVER.findall(seen):
        yield f"{found!r} is shown in {text!r}"
    for found in _NAME.findall(seen):
        if found in ids:
            yield f"the id {found!r} is shown in {text!r}"


def _texts(widget: Widget) -> Iterator[str]:
    for placed in widget.texts():
        text = " ".join("".join(f.text for f in line.fragments) for line in placed.block.lines)
        if text.strip():
            yield text


def _words(text: str) -> list[str]:
    return [part for part in text.split() if any(sign.isalnum() for sign in part)]
