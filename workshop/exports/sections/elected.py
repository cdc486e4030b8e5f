"""Who stood in which place of which list and got in or not: women above all."""

from workshop.debrief import headings
from workshop.debrief.elected import ElectedPage
from workshop.exports.blocks import Block, Heading, Listing, Section, Table, Words
from workshop.exports.subject import Subject


def elected(subject: Subject) -> Section | None:
    """Return the chapter; none where the game ended before the count."""
    language = subject.language
    page = ElectedPage(subject.hindsight(), language)
    if not page.lists:
        return None
    blocks: list[Block] = [Words(page.women_of_all(), "strong")]
    if page.women_in_council():
        blocks.append(Words(page.women_in_council()))
    head = (
        *headings.all_said(language, headings.PLACES_HEAD),
        language.say("report.elected.why", "Why"),
    )
    for list_ in page.lists:
        rows = tuple(
            (
                person.place,
                f"**{person.name}**" if person.is_woman else person.name,
                f"**{person.sex}**" if person.is_woman else person.sex,
                person.result,
                person.why,
            )
            for person in page.people(list_)
        )
        blocks.append(Table(page.headline(list_), head, rows, "<<<<<"))
    rules = page.under_rules()
    blocks += [
        Heading(headings.OTHER_RULES.said(language)),
        Table(
            headings.OTHER_RULES_ABOUT.said(language),
            page.rules_head(),
            rules,
            "<" + ">" * (len(page.rules_head()) - 1),
        ),
        Listing(tuple(change.sentence for change in page.rule_changes())),
        Words(headings.OTHER_RULES_WHY.said(language)),
    ]
    return Section("elected", headings.PAGES["elected"].said(language), tuple(blocks))
