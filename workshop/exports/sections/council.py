"""What the council puts first, beside the report's table."""

from workshop.debrief import headings
from workshop.debrief.council import CouncilPage
from workshop.exports.blocks import Bar, Block, Cell, Ink, Section, Table, Words
from workshop.exports.subject import Subject

INKS: tuple[Ink, ...] = ("green", "blue", "blue")


def council(subject: Subject) -> Section:
    """Return the chapter, or a plain word where there is no council to ask."""
    language = subject.language
    title = headings.PAGES["council"].said(language)
    page = CouncilPage(subject.hindsight(), language)
    if page.is_empty:
        return Section("council", title, (Words(headings.NO_COUNCIL.said(language)),))
    blocks: list[Block] = [Words(page.about())]
    who = headings.all_said(language, headings.ANSWERERS)
    for row in page.rows():
        shares = (row.ours, row.with_programme, row.without)
        rows: list[tuple[Cell, ...]] = [
            (name, row.cells[n + 1], Bar(share, INKS[n], n))
            for n, (name, share) in enumerate(zip(who, shares, strict=True))
        ]
        blocks.append(Table(row.name, (), tuple(rows), "<><", most=1000))
    blocks += [
        Words(page.caveat(), "quiet"),
        Words(page.counted(), "quiet"),
        Words(page.source(), "quiet"),
        Table(
            headings.PAIRS.said(language),
            headings.all_said(language, headings.PAIRS_HEAD),
            page.pairs(),
            "<>>",
        ),
    ]
    return Section("council", title, tuple(blocks))
