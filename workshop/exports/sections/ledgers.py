"""The two ledgers over time with their parts, and why they end where they do."""

from collections.abc import Sequence

from engine.language.wording.explanation import Explanation
from engine.language.wording.phrases import phrase
from workshop.debrief import headings
from workshop.debrief.ledgers import LedgersPage, described
from workshop.debrief.ledgers import Line as Course
from workshop.debrief.reasons import LedgerReasons
from workshop.exports.blocks import Block, Heading, Ink, Line, LineChart, Section, Table, Words
from workshop.exports.subject import Subject

HIGHEST = 1000
PART_INKS: tuple[Ink, ...] = ("green", "blue", "red")
WHY = phrase("report.ledgers.why", "What the numbers at the end are made of")


def ledgers(subject: Subject) -> Section:
    """Return the chapter: citizenship beside each list's power, then its three parts."""
    language = subject.language
    page = LedgersPage(subject.hindsight(), language)
    powers = [(page.power_of(name), subject.ink(name)) for name in subject.lists]
    lines: list[tuple[Course, Ink]] = [(page.citizenship(), "ink"), *powers]
    parts = list(zip(page.parts(), PART_INKS, strict=True))
    blocks: list[Block] = [Words(headings.LEDGERS_ABOUT.said(language))]
    blocks += _course(subject, page, headings.PAGES["ledgers"].said(language), lines)
    blocks.append(Words(page.slide(), "warning" if page.slides else "strong"))
    blocks += _course(subject, page, headings.LEDGER_PARTS.said(language), parts)
    blocks += [_parts_of(page, course) for course in (*page.parts(), *(c for c, _ in powers))]
    blocks += [Heading(WHY.said(language)), *_reasons(subject, page)]
    return Section("ledgers", headings.PAGES["ledgers"].said(language), tuple(blocks))


def _course(
    subject: Subject, page: LedgersPage, title: str, lines: Sequence[tuple[Course, Ink]]
) -> list[Block]:
    language, courses = subject.language, [course for course, _ in lines]
    head = (headings.TURN.said(language), *(course.name for course in courses))
    table = Table(
        headings.SAME_IN_A_TABLE.said(language),
        head,
        page.table(courses),
        "<" + ">" * len(courses),
    )
    if not page.has_course:
        return [Words(headings.NO_COURSE.said(language)), table]
    drawn = tuple(
        Line(course.name, course.values, ink, pattern)
        for pattern, (course, ink) in enumerate(lines)
    )
    return [LineChart(title, page.steps(), drawn, described(courses), HIGHEST), table]


def _parts_of(page: LedgersPage, course: Course) -> Table:
    """Return a ledger turn by turn with its parts; every row adds up."""
    head, rows = page.parts_over_time(course)
    return Table(course.name, head, rows, "<" + ">" * (len(head) - 1))


def _reasons(subject: Subject, page: LedgersPage) -> list[Block]:
    shared = LedgerReasons(subject.hindsight(), subject.language, page.end)
    found: list[Block] = []
    for name in subject.lists:
        reasons = LedgerReasons(subject.hindsight(name), subject.language, page.end)
        found.append(_sum(reasons.power(), page.power_of(name).name))
    for why in (shared.resources(), shared.norms(), shared.institutions()):
        found += [_sum(why), Words(why.text, "quiet")]
    source = Words(shared.resources().source, "quiet")
    return [Words(shared.power().text, "quiet"), *found, source]


def _sum(why: Explanation, title: str = "") -> Table:
    total = (why.total,) if why.total is not None else ()
    rows = (*why.parts, *((f"**{what}**", f"**{sum_}**") for what, sum_ in total))
    return Table(title or why.title, (), rows, "<>")
