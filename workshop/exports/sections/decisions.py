"""The decisions that weighed most, for every list that was asked about."""

from workshop.debrief import headings
from workshop.debrief.decisions import ABOUT, HEAD, TITLE, DecisionsPage, WeighedRow
from workshop.exports.blocks import Bar, Block, Cell, Section, Table, Words
from workshop.exports.subject import Subject


def decisions(subject: Subject) -> Section | None:
    """Return the chapter; none where no decision was asked about."""
    language = subject.language
    blocks: list[Block] = [Words(ABOUT.said(language))]
    for name, weighed in subject.weighed.items():
        page = DecisionsPage(subject.hindsight(name), language, weighed)
        rows = page.rows()
        if not rows:
            blocks.append(Words(f"**{subject.names.list(name)}.** {page.none()}"))
            continue
        first, *figures = headings.all_said(language, HEAD)
        blocks.append(
            Table(
                subject.names.list(name),
                (first, "", *figures),
                tuple(_row(row) for row in rows),
                "<<" + ">" * len(figures),
            )
        )
        if page.seeds:
            blocks.append(Words(page.about_seeds(), "quiet"))
    title = TITLE.said(language)
    return Section("decisions", title, tuple(blocks)) if subject.weighed else None


def _row(row: WeighedRow) -> tuple[Cell, ...]:
    bar = Bar(abs(row.net), "green", 0) if row.net >= 0 else Bar(-row.net, "red", 1)
    return (
        f"**{row.what}**\n{row.winner}",
        bar,
        _beside(row.votes, row.votes_over),
        row.moved,
        _beside(row.citizenship, row.citizenship_over),
    )


def _beside(here: str, over: str) -> str:
    """Return a figure of this game with that over other peoples below it."""
    return f"**{here}**\n({over})" if over else f"**{here}**"
