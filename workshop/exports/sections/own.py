"""What was each list's own: the end beside the end had that list passed in every turn."""

from engine.language.wording.phrases import phrase
from workshop.debrief import headings
from workshop.debrief.ledgers import LedgersPage
from workshop.exports.blocks import Block, Heading, Section, Table, Words
from workshop.exports.subject import Subject

TITLE = phrase("report.own", "What each list added")


def own(subject: Subject) -> Section | None:
    """Return the chapter; none where nothing was computed."""
    language = subject.language
    blocks: list[Block] = []
    for name in subject.lists:
        found = subject.own.get(name)
        if found is None:
            continue
        page = LedgersPage(subject.hindsight(name), language)
        rows = page.own_parts(found)
        if not blocks:
            blocks.append(Words(rows[0].why.text))
        head = (
            "",
            headings.OWN_END.said(language),
            headings.OWN_WITHOUT.said(language),
            headings.OWN_DIFFERENCE.said(language),
        )
        blocks += [
            Heading(subject.names.list(name)),
            Table(
                page.own_sentence(found),
                head,
                tuple((row.name, row.end, row.without, row.difference) for row in rows),
                "<>>>",
            ),
        ]
        refused = page.refused(found)
        if refused:
            blocks.append(Words(refused, "quiet"))
    return Section("own", TITLE.said(language), tuple(blocks)) if blocks else None
