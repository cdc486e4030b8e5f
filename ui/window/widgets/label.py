"""Text that is read: labels, headings, paragraphs, and the words of the trade in them."""

from collections.abc import Callable, Iterator, Sequence

import pygame

from ui.window.explanation import Explanation, TermFinder, Why
from ui.window.look import ALIGN_LEFT, Look, aligned
from ui.window.text import BODY, BOLD, FIGURE, HEADING, SUBHEADING, Block, TextStyle
from ui.window.theme import Role, Space
from ui.window.widget import Interaction, PlacedText, Widget


class Label(Widget):
    """A plain text that wraps. With ``why`` it can be asked: dotted underline, focus, press."""

    inline = True

    def __init__(
        self,
        text: str,
        *,
        style: TextStyle = BODY,
        colour: Role = Role.INK,
        align: str = ALIGN_LEFT,
        key: str = "",
        grow: int = 0,
        why: Why = None,
        hint: str = "",
    ) -> None:
        super().__init__(key=key, grow=grow, why=why, hint=hint)
        self.text = text
        self.style = style
        self.colour = colour
        self.align = align
        self._block: Block | None = None

    @property
    def label(self) -> str:
        return self.text

    def minimum(self, look: Look) -> int:
        return look.type.longest_word(self.text, self.style)

    def natural(self, look: Look) -> int:
        lines = self.text.split("\n")
        return max((look.type.width(line, self.style) for line in lines), default=0) + 1

    def measure(self, look: Look, width: int) -> int:
        return look.block(self.text, self.style, width).height

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        self._block = look.block(self.text, self.style, rect.width)

    @property
    def focus_rect(self) -> pygame.Rect:
        if self._block is None:
            return self.rect
        left = self.rect.left + aligned(self._block.width, self.rect.width, self.align)
        return pygame.Rect(left, self.rect.top, self._block.width, self._block.height)

    def texts(self) -> Iterator[PlacedText]:
        if self._block is not None:
            yield PlacedText(self._block, self.rect)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        if self._block is None:
            return
        ink = look.colour(self.colour)
        look.draw_block(surface, self._block, self.rect, ink, self.align)
        if self.why is not None:
            for line in self._block.lines:
                left = self.rect.left + aligned(line.width, self.rect.width, self.align)
                below = self.rect.top + line.y + self._block.line_height - look.px(3)
                look.dotted(surface, left, left + line.width, below, ink)


def heading(text: str, *, key: str = "", grow: int = 0) -> Label:
    """Return a heading in the display face."""
    return Label(text, style=HEADING, colour=Role.TITLE, key=key, grow=grow)


def subheading(text: str, *, key: str = "", grow: int = 0) -> Label:
    """Return a small heading: bold, one size above running text."""
    return Label(text, style=SUBHEADING, key=key, grow=grow)


def bold(text: str, *, key: str = "", grow: int = 0) -> Label:
    """Return a bold label."""
    return Label(text, style=BOLD, key=key, grow=grow)


def figure(text: str, *, key: str = "", why: Why = None, grow: int = 0) -> Label:
    """Return a large number; give it a ``why``."""
    return Label(text, style=FIGURE, key=key, why=why, grow=grow)


class Term(Label):
    """A word of the trade that stands alone: dotted underline, opens its definition."""

    def __init__(self, word: str, definition: Explanation, *, key: str = "") -> None:
        super().__init__(word, key=key, why=definition)


class _Word(Widget):
    """A word of the trade inside a paragraph, which draws it."""

    inline = True

    def __init__(self, word: str, find: Callable[[], Explanation]) -> None:
        super().__init__(why=find)
        self.word = word

    @property
    def label(self) -> str:
        return self.word


class Paragraph(Widget):
    """Running text with ``**bold**`` and ``[[term]]`` or ``[[term-id|as shown]]``.

    ``terms`` finds definitions (``ctx.terms``); a word it does not know is drawn plain.
    """

    def __init__(
        self,
        text: str,
        *,
        terms: TermFinder | None = None,
        style: TextStyle = BODY,
        colour: Role = Role.INK,
        align: str = ALIGN_LEFT,
        key: str = "",
        grow: int = 0,
    ) -> None:
        super().__init__(key=key, grow=grow)
        self.text = text
        self.style = style
        self.colour = colour
        self.align = align
        self._terms = terms
        self._block: Block | None = None
        self._words = self._find_words()

    def _find_words(self) -> list[_Word]:
        from ui.window.text import parse

        words: list[_Word] = []
        known: set[str] = set()
        for run in parse(self.text):
            found = self._terms(run.term) if run.term and self._terms else None
            if found is not None and run.term not in known:
                known.add(run.term)
                words.append(_Word(run.term, lambda found=found: found))  # type: ignore[misc]
        return words

    @property
    def children(self) -> Sequence[Widget]:
        return self._words

    @property
    def label(self) -> str:
        from ui.window.text import parse

        return "".join(run.text for run in parse(self.text))

    def minimum(self, look: Look) -> int:
        return look.type.longest_word(self.text, self.style)

    def natural(self, look: Look) -> int:
        return look.rich(self.text, self.style, 100_000).width + 1

    def measure(self, look: Look, width: int) -> int:
        return look.rich(self.text, self.style, width).height

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        block = self._block = look.rich(self.text, self.style, rect.width)
        spots: dict[str, pygame.Rect] = {}
        for line in block.lines:
            left = rect.left + aligned(line.width, rect.width, self.align)
            for part in line.fragments:
                if part.term and part.term not in spots:
                    spots[part.term] = pygame.Rect(
                        left + part.x, rect.top + line.y, part.width, block.line_height
                    )
        for word in self._words:
            word.place(look, spots.get(word.word, pygame.Rect(rect.topleft, (1, 1))))

    def texts(self) -> Iterator[PlacedText]:
        if self._block is not None:
            yield PlacedText(self._block, self.rect)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        if self._block is None:
            return
        ink = look.colour(self.colour)
        look.draw_block(surface, self._block, self.rect, ink, self.align)
        explained = {word.word for word in self._words}
        for line in self._block.lines:
            left = self.rect.left + aligned(line.width, self.rect.width, self.align)
            below = self.rect.top + line.y + self._block.line_height - look.px(3)
            for part in line.fragments:
                if part.term in explained:
                    look.dotted(surface, left + part.x, left + part.x + part.width, below, ink)


class Divider(Widget):
    """A thin line across."""

    def measure(self, look: Look, width: int) -> int:
        return look.gap(Space.SMALL)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        surface.fill(
            look.colour(Role.LINE), (self.rect.left, self.rect.centery, self.rect.width, 2)
        )
