"""Type: the bundled fonts, wrapping in our own code, and a cache of drawn lines.

Never a font of the system: a missing glyph would be drawn as a box without a word
(the audit reads the fonts' character tables instead).
"""

import re
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

import pygame

from engine.storage.folders import shipped_folder
from ui.window.theme import Colour

FONTS = shipped_folder("assets") / "fonts"


class Face(StrEnum):
    """A bundled font file."""

    REGULAR = "Andika-Regular.ttf"
    BOLD = "Andika-Bold.ttf"
    DISPLAY = "LeagueSpartan-ExtraBold.otf"


@dataclass(frozen=True)
class TextStyle:
    """A face and a size; ``size`` is in pixels at 100 %, ``growth`` how much of a step it takes.

    Titles are large already, so they grow less than running text (``growth`` in percent).
    """

    face: Face
    size: int
    growth: int = 100

    def pixels(self, percent: int) -> int:
        """Return the height in pixels at a text size of ``percent``."""
        return self.size * (100 + (percent - 100) * self.growth // 100) // 100


BODY = TextStyle(Face.REGULAR, 20)
BOLD = TextStyle(Face.BOLD, 20)
SMALL = TextStyle(Face.REGULAR, 17)
SMALL_BOLD = TextStyle(Face.BOLD, 17)
SUBHEADING = TextStyle(Face.BOLD, 24, 80)
HEADING = TextStyle(Face.DISPLAY, 28, 70)
TITLE = TextStyle(Face.DISPLAY, 38, 50)
POSTER = TextStyle(Face.DISPLAY, 84, 30)
FIGURE = TextStyle(Face.BOLD, 34, 70)

_BOLD_OF = {Face.REGULAR: Face.BOLD, Face.BOLD: Face.BOLD, Face.DISPLAY: Face.DISPLAY}
_APOSTROPHES = str.maketrans({"'": "’", "ʼ": "’", "‘": "’", "`": "’"})
_ACCENT_AS_APOSTROPHE = re.compile(r"(?<=\w)´(?=\w)")
_UNDRAWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufeff]")


_WORD_END = re.compile(r"(?<=[/\\])")


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """Return ``text`` as it may be drawn: one apostrophe, no NUL, no lone surrogate."""
    text = _UNDRAWABLE.sub("", text.replace("\t", " "))
    return _ACCENT_AS_APOSTROPHE.sub("’", text).translate(_APOSTROPHES)


@dataclass(frozen=True)
class Run:
    """A stretch of text in one weight; ``term`` names the word of the trade it explains."""

    text: str
    bold: bool = False
    term: str = ""


_MARKUP = re.compile(r"\*\*(.+?)\*\*|\[\[([^\]|]+)(?:\|([^\]]+))?\]\]", re.DOTALL)


@lru_cache(maxsize=2048)
def parse(text: str) -> tuple[Run, ...]:
    """Read ``**bold**``, ``[[term]]`` and ``[[term-id|as shown]]`` into runs."""
    runs: list[Run] = []
    end = 0
    for match in _MARKUP.finditer(text):
        if match.start() > end:
            runs.append(Run(text[end : match.start()]))
        bold, term, shown = match.groups()
        if bold is not None:
            runs.append(Run(bold, bold=True))
        else:
            runs.append(Run(shown or term, term=term))
        end = match.end()
    if end < len(text):
        runs.append(Run(text[end:]))
    return tuple(runs)


@dataclass(frozen=True)
class Fragment:
    """Part of a line in one style, ``x`` pixels from the line's beginning."""

    text: str
    style: TextStyle
    x: int
    width: int
    term: str = ""


@dataclass(frozen=True)
class Line:
    """A line of a block, ``y`` pixels below its top."""

    fragments: tuple[Fragment, ...]
    y: int
    width: int
    is_cut: bool = False
    """Whether its last word was too wide and goes on in the next line."""

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(fragment.text for fragment in self.fragments)


@dataclass(frozen=True)
class Block:
    """Text set to a width: its lines and the space they take."""

    lines: tuple[Line, ...]
    width: int
    height: int
    line_height: int

    @property
    def text(self) -> str:
        """All words, lines joined by spaces."""
        return " ".join(line.text for line in self.lines)


DRAWN = 16_000_000
"""Bytes of drawn lines that are kept: two full pages at the largest text."""


def _size(surface: pygame.Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()


class Typesetter:
    """Sets and draws text at one text size (in percent)."""

    def __init__(self, percent: int) -> None:
        self.percent = percent
        self._fonts: dict[TextStyle, pygame.font.Font] = {}
        self._widths: dict[tuple[str, TextStyle], int] = {}
        self._longest: dict[tuple[str, TextStyle], int] = {}
        self._blocks: OrderedDict[tuple[tuple[Run, ...], TextStyle, int], Block] = OrderedDict()
        self._held = 0
        self._surfaces: OrderedDict[tuple[str, TextStyle, Colour], pygame.Surface] = OrderedDict()

    def font(self, style: TextStyle) -> pygame.font.Font:
        """Return the font of ``style`` at this text size."""
        if style not in self._fonts:
            path = str(FONTS / style.face.value)
            self._fonts[style] = pygame.font.Font(path, style.pixels(self.percent))
        return self._fonts[style]

    def line_height(self, style: TextStyle) -> int:
        """Return the distance of two baselines, in pixels."""
        pixels = style.pixels(self.percent)
        if style.face is Face.DISPLAY:
            return pixels * 115 // 100
        return max(self.font(style).get_linesize() * 92 // 100, pixels * 130 // 100)

    def width(self, text: str, style: TextStyle) -> int:
        """Return how wide ``text`` stands on one line."""
        key = (text, style)
        if key not in self._widths:
            if len(self._widths) > 20_000:
                self._widths.clear()
            self._widths[key] = self.font(style).size(clean(text))[0]
        return self._widths[key]

    def longest_word(self, text: str, style: TextStyle) -> int:
        """Return the width of the longest word: the least width that breaks none.

        A path may be broken after each of its folders.
        """
        key = (text, style)
        if key not in self._longest:
            if len(self._longest) > 20_000:
                self._longest.clear()
            self._longest[key] = self._longest_word(text, style)
        return self._longest[key]

    def _longest_word(self, text: str, style: TextStyle) -> int:
        style = TextStyle(_BOLD_OF[style.face], style.size, style.growth) if "**" in text else style
        words = re.split(r"[ \n]+", _WORD_END.sub(" ", "".join(run.text for run in parse(text))))
        return max((self.width(word, style) for word in words), default=0)

    def plain(self, text: str, style: TextStyle, width: int) -> Block:
        """Set ``text`` without markup to ``width`` pixels."""
        return self.set((Run(text),), style, width)

    def set(self, runs: tuple[Run, ...], style: TextStyle, width: int) -> Block:
        """Set ``runs`` to ``width`` pixels; words that are wider are broken."""
        key = (runs, style, width)
        block = self._blocks.get(key)
        if block is None:
            block = self._set(runs, style, max(1, width))
            self._blocks[key] = block
            if len(self._blocks) > 3000:
                self._blocks.popitem(last=False)
        return block

    def surface(self, text: str, style: TextStyle, colour: Colour) -> pygame.Surface:
        """Return the drawn line, from the cache where it was drawn before."""
        key = (text, style, colour)
        surface = self._surfaces.get(key)
        if surface is None:
            surface = self.font(style).render(clean(text), True, colour)
            self._surfaces[key] = surface
            self._held += _size(surface)
            while self._held > DRAWN and len(self._surfaces) > 1:
                self._held -= _size(self._surfaces.popitem(last=False)[1])
        else:
            self._surfaces.move_to_end(key)
        return surface

    def _set(self, runs: Sequence[Run], style: TextStyle, width: int) -> Block:
        bold = TextStyle(_BOLD_OF[style.face], style.size, style.growth)
        height = self.line_height(style)
        lines: list[Line] = []
        for paragraph in _paragraphs(runs):
            for chunks, is_cut in self._break(_chunks(paragraph, style, bold), style, width):
                fragments = self._fragments(chunks)
                end = fragments[-1].x + fragments[-1].width if fragments else 0
                lines.append(Line(tuple(fragments), len(lines) * height, end, is_cut))
        widest = max((line.width for line in lines), default=0)
        return Block(tuple(lines), widest, len(lines) * height, height)

    def _break(
        self, chunks: Iterable["_Chunk"], style: TextStyle, width: int
    ) -> list[tuple[list["_Chunk"], bool]]:
        """Return the words of each line, and whether its last word goes on in the next."""
        lines: list[list[_Chunk]] = [[]]
        cut: list[int] = []
        used = 0
        space = self.width(" ", style)
        for chunk in chunks:
            wide = sum(self.width(piece.text, piece.style) for piece in chunk)
            if lines[-1] and used + space + wide > width:
                lines.append([])
                used = 0
            if wide > width:
                parts = self._split(chunk, width)
                for part in parts:
                    if lines[-1]:
                        lines.append([])
                    lines[-1].append(part)
                    used = sum(self.width(piece.text, piece.style) for piece in part)
                cut.extend(range(len(lines) - len(parts), len(lines) - 1))
                continue
            used += wide + (space if lines[-1] else 0)
            lines[-1].append(chunk)
        return [(line, number in cut) for number, line in enumerate(lines)]

    def _split(self, chunk: "_Chunk", width: int) -> list["_Chunk"]:
        """Break one word that is wider than the line into parts that fit."""
        parts: list[_Chunk] = [()]
        used = 0
        for piece in chunk:
            current = ""
            for letter in piece.text:
                grown = self.width(current + letter, piece.style)
                if (current or parts[-1]) and used + grown > width:
                    if current:
                        parts[-1] = (*parts[-1], _Piece(current, piece.style, piece.term))
                    parts.append(())
                    used = 0
                    current = ""
                current += letter
                if letter in "/\\" and used + grown > width * 2 // 3:
                    parts[-1] = (*parts[-1], _Piece(current, piece.style, piece.term))
                    parts.append(())
                    used, current = 0, ""
            if current:
                parts[-1] = (*parts[-1], _Piece(current, piece.style, piece.term))
                used += self.width(current, piece.style)
        return [part for part in parts if part]

    def _fragments(self, chunks: list["_Chunk"]) -> list[Fragment]:
        """Join neighbouring pieces of one style, so that words are spaced as the font wants."""
        joined: list[_Piece] = []
        for number, chunk in enumerate(chunks):
            for position, piece in enumerate(chunk):
                gap = " " if number and not position else ""
                last = joined[-1] if joined else None
                if last and last.style == piece.style and last.term == piece.term:
                    joined[-1] = _Piece(last.text + gap + piece.text, last.style, last.term)
                elif gap and last and not last.term:
                    joined[-1] = _Piece(last.text + gap, last.style, last.term)
                    joined.append(piece)
                elif gap:
                    joined.append(_Piece(gap, piece.style, ""))
                    joined.append(piece)
                else:
                    joined.append(piece)
        fragments: list[Fragment] = []
        x = 0
        for piece in joined:
            wide = self.width(piece.text, piece.style)
            fragments.append(Fragment(piece.text, piece.style, x, wide, piece.term))
            x += wide
        return fragments


@dataclass(frozen=True)
class _Piece:
    text: str
    style: TextStyle
    term: str


_Chunk: TypeAlias = tuple[_Piece, ...]


def _paragraphs(runs: Sequence[Run]) -> list[list[Run]]:
    result: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n")
        result[-1].append(Run(first, run.bold, run.term))
        result.extend([Run(other, run.bold, run.term)] for other in others)
    return result


def _chunks(runs: Iterable[Run], style: TextStyle, bold: TextStyle) -> list[_Chunk]:
    """Cut runs into words; pieces without a space between them stay together."""
    chunks: list[_Chunk] = []
    glued = False
    for run in runs:
        for word in re.split(r"( +)", run.text):
            if not word:
                continue
            if word.isspace() and "\u00a0" not in word:
                glued = False
                continue
            piece = _Piece(word, bold if run.bold else style, run.term)
            if glued and chunks:
                chunks[-1] = (*chunks[-1], piece)
            else:
                chunks.append((piece,))
            glued = True
    return chunks
