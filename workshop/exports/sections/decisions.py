"""The decisions that weighed most, for every list that was asked about."""

from engine.language.wording.phrases import phrase
from workshop.debrief import headings
from workshop.debrief.decisions import ABOUT, HEAD, TITLE, DecisionsPage, WeighedRow
from workshop.exports.blocks import Bar, Block, Cell, Section, Table, Words
from workshop.exports.subject import Subject

NOT_MEASURED = phrase(
    "report.decisions.not-measured",
    "Here the decisions were not measured. In the window the page “Decisions” measures them. So "
    "does this, on ten other peoples: game.py debrief {file} --replays 10 --out DIR",
)
AGAIN = phrase(
    "report.decisions.again",
    "Any turn can be opened again from {file}. In the window, look back at the game: the page "
    "“Decisions” tries another choice, and “Play on from here” in the chronicle opens a turn. What "
    "is played on is a branch of its own, and this game stays as it is.",
)


def decisions(subject: Subject) -> Section | None:
    """Return the chapter; none where the game has no end to compare with."""
    language = subject.language
    if not subject.playthrough.is_over or subject.playthrough.state.election is None:
        return None
    title = TITLE.said(language)
    again = Words(AGAIN.said(language, file=subject.source), "quiet")
    if not subject.weighed:
        missing = Words(NOT_MEASURED.said(language, file=subject.source))
        return Section("decisions", title, (missing, again))
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
    return Section("decisions", title, (*blocks, again))


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
