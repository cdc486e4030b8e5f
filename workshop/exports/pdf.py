"""A report on paper: A4, every page numbered, its chapters as bookmarks."""

from datetime import UTC, datetime

from workshop.exports import palette
from workshop.exports.blocks import (
    Block,
    Heading,
    LineChart,
    Listing,
    ListSign,
    Report,
    RuleCard,
    Table,
    Words,
)
from workshop.exports.markup import plain
from workshop.exports.pdf_shapes import chart_height, draw_chart
from workshop.exports.pdf_table import TableWriter
from workshop.exports.sheet import BODY, BOLD, LARGE, SMALL, Placed, Sheet, Style

TITLE = Style(size=24, bold=True, colour=palette.TITLE, leading=1.25)
CHAPTER = Style(size=17, bold=True, colour=palette.TITLE, leading=1.3)
SECTION = Style(size=12.5, bold=True)
TURN = Style(size=10.5, bold=True)
SUBTITLE = Style(size=13)
HEADINGS = {3: SECTION, 4: TURN}
NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)
"""Instead of the moment of writing, so that the same game gives the same bytes."""
NBSP = "\N{NO-BREAK SPACE}"
KEPT_TOGETHER = 22.0
"""Room below a heading without which it goes to the next page."""
STRIPES = ((42, 26, 28), (179, 42, 34), (239, 179, 58), (47, 106, 77), (39, 80, 110))


def pdf_of(report: Report) -> bytes:
    """Return the whole PDF; the same report gives the same bytes."""
    return bytes(written(report).pdf.output())


def placed_in(report: Report) -> tuple[Placed, ...]:
    """Return every text of the PDF with the box it fills."""
    return tuple(written(report).placed)


def written(report: Report) -> Sheet:
    """Write a report onto pages."""
    sheet = Sheet(report.page_number)
    pdf = sheet.pdf
    pdf.set_title(report.title)
    pdf.set_lang(report.language)
    pdf.set_creator("Voz y Voto")
    pdf.set_creation_date(NO_DATE)
    _head(sheet, report)
    for block in report.lead:
        _block(sheet, block, report.lists)
    for section in report.sections:
        _chapter(sheet, section.title)
        for block in section.blocks:
            _block(sheet, block, report.lists)
    sheet.skip(6)
    for text in report.closing:
        sheet.write(text, SMALL)
        sheet.skip(1.5)
    return sheet


def _head(sheet: Sheet, report: Report) -> None:
    _band(sheet)
    sheet.write("Voz y Voto", Style(size=11, bold=True, colour=palette.QUIET))
    sheet.write(report.title, TITLE)
    sheet.write(report.subtitle, SUBTITLE)
    sheet.skip(2)
    sheet.write(
        f"{NBSP}{NBSP}·   ".join(f"{what}: **{value}**" for what, value in report.facts), BODY
    )
    sheet.skip(3)


def _band(sheet: Sheet) -> None:
    """Draw the stripes of a woven border: ornament only."""
    for number, colour in enumerate(STRIPES):
        sheet.pdf.set_fill_color(*colour)
        sheet.pdf.rect(sheet.left, sheet.y + 0.8 * number, sheet.width, 0.82, style="F")
    sheet.y += 0.8 * len(STRIPES) + 3


def _chapter(sheet: Sheet, title: str) -> None:
    sheet.skip(7)
    sheet.need(CHAPTER.line + KEPT_TOGETHER)
    sheet.pdf.start_section(title)
    sheet.write(title, CHAPTER)
    sheet.pdf.set_draw_color(*palette.TITLE)
    sheet.pdf.set_line_width(0.8)
    sheet.pdf.line(sheet.left, sheet.y + 0.6, sheet.left + sheet.width, sheet.y + 0.6)
    sheet.y += 3.2


def _block(sheet: Sheet, block: Block, lists: dict[str, ListSign]) -> None:
    match block:
        case Heading():
            sheet.skip(3)
            sheet.need(HEADINGS[block.level].line + KEPT_TOGETHER)
            sheet.write(block.text, HEADINGS[block.level])
            sheet.skip(0.8)
        case Words():
            _words(sheet, block)
        case Listing():
            _listing(sheet, block)
        case Table():
            TableWriter(sheet, block, lists).write()
        case LineChart():
            sheet.need(BOLD.line + chart_height(sheet, block))
            sheet.write(block.title, BOLD)
            draw_chart(sheet, block)
            sheet.skip(3)
        case RuleCard():
            _card(sheet, block)


def _words(sheet: Sheet, words: Words) -> None:
    match words.tone:
        case "plain":
            sheet.write(words.text)
        case "strong":
            sheet.write(words.text, BOLD)
        case "quiet":
            sheet.write(words.text, SMALL)
        case "warning":
            _boxed(sheet, words.text)
    sheet.skip(2)


def _boxed(sheet: Sheet, text: str) -> None:
    lines = sheet.wrapped(text, BOLD, sheet.width - 8)
    height = len(lines) * BOLD.line + 4
    sheet.need(height)
    sheet.pdf.set_draw_color(*palette.INK)
    sheet.pdf.set_line_width(0.5)
    sheet.pdf.rect(sheet.left, sheet.y, sheet.width, height)
    sheet.set_lines(lines, BOLD, sheet.left + 4, sheet.y + 2, sheet.width - 8)
    sheet.y += height


def _listing(sheet: Sheet, listing: Listing) -> None:
    style = LARGE if listing.style == "large-numbers" else BODY
    indent = 9.0 if listing.style == "large-numbers" else 6.0
    for number, item in enumerate(listing.items, start=1):
        lines = sheet.wrapped(item, style, sheet.width - indent)
        sheet.need(min(3, len(lines)) * style.line)
        if listing.style == "bullets":
            sheet.pdf.set_fill_color(*palette.INK)
            sheet.pdf.circle(sheet.left + 2.5, sheet.y + style.line / 2, 0.7, style="F")
        else:
            bold = Style(size=style.size, bold=True, colour=palette.TITLE)
            sheet.set_word(f"{number}.", bold, sheet.left + 0.5, sheet.y)
        sheet.write(item, style, sheet.left + indent)
        sheet.skip(3 if listing.style == "large-numbers" else 0.6)
    sheet.skip(2)


def _card(sheet: Sheet, card: RuleCard) -> None:
    parts = (
        (plain(card.title), BOLD),
        (card.rule, BODY),
        (card.today, BODY),
        (card.article, SMALL),
    )
    wrapped = [(sheet.wrapped(text, style, sheet.width - 10), style) for text, style in parts]
    height = sum(len(lines) * style.line + 0.8 for lines, style in wrapped) + 4
    sheet.need(height)
    sheet.pdf.set_fill_color(*palette.SHADE)
    sheet.pdf.rect(sheet.left, sheet.y, sheet.width, height, style="F")
    sheet.pdf.set_fill_color(*palette.RULE)
    sheet.pdf.rect(sheet.left, sheet.y, 1.6, height, style="F")
    top = sheet.y + 2
    for lines, style in wrapped:
        sheet.set_lines(lines, style, sheet.left + 5, top, sheet.width - 10)
        top += len(lines) * style.line + 0.8
    sheet.y += height
    sheet.skip(3)
