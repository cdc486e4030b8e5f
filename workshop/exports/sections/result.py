"""Votes, seats and who was elected; the steps by which the seats were given; the recall."""

from engine.language.wording.allocation_steps import step_reason, step_title
from engine.language.wording.amounts import number, percent
from engine.language.wording.phrases import phrase
from engine.language.wording.votes import REST, rest_name
from engine.rules.council.office_state import RecallResult
from engine.rules.electoral_law.election import Election
from workshop.debrief import headings
from workshop.exports.blocks import Bar, Block, Cell, Heading, Listing, Marks, Section, Table, Words
from workshop.exports.subject import Subject

TITLE = phrase("report.result", "The vote")


def result(subject: Subject) -> Section:
    """Return the chapter, or a plain word where the game ended before the count."""
    election = subject.playthrough.state.election
    title = TITLE.said(subject.language)
    if election is None:
        return Section("result", title, (Words(headings.NO_COUNT.said(subject.language)),))
    prepared = subject.playthrough.world.scenario.prepared
    blocks: list[Block] = []
    if prepared is not None and prepared.votes:
        blocks.append(Words(headings.COUNT_PREPARED.said(subject.language)))
    blocks += [_votes(subject, election), Words(_mayor(subject, election), "strong")]
    if election.steps:
        say = subject.language.say
        blocks += [
            Heading(say("report.result.steps", "How the council seats were given, step by step")),
            Listing(tuple(_step(subject, s.code, dict(s.params)) for s in election.steps)),
        ]
    office = subject.playthrough.state.office
    if office is not None and office.recall is not None:
        blocks += _recall(subject, office.recall)
    return Section("result", title, tuple(blocks))


def _votes(subject: Subject, election: Election) -> Table:
    say, electors = subject.language.say, subject.playthrough.world.electors
    order = sorted(subject.lists, key=lambda name: (-election.votes[name], name))
    aspirants = subject.playthrough.world.aspirants
    rows: list[tuple[Cell, ...]] = []
    for name in order:
        women = tuple(
            aspirants[seat.aspirant].sex == "woman"
            for seat in election.elected
            if seat.list == name
        )
        votes, ink, pattern = election.votes[name], subject.ink(name), subject.pattern(name)
        rows.append(
            (
                subject.names.list(name),
                number(votes),
                percent(1000 * votes // electors),
                Bar(votes, ink, pattern),
                number(election.seats[name]),
                Marks(women, ink),
            )
        )
    for name in REST:
        votes = election.votes[name]
        rows.append(
            (
                rest_name(subject.language, name),
                number(votes),
                percent(1000 * votes // electors),
                Bar(votes, "ink", 4),
                "",
                Marks(()),
            )
        )
    head = (
        say("report.result.list", "List"),
        say("report.result.votes", "Votes"),
        say("report.result.share", "Of 100 electors"),
        "",
        say("report.result.seats", "Council seats"),
        say("report.result.marks", "Women round, men square"),
    )
    caption = say(
        "report.result.roll", "{electors} electors were called to vote.", electors=number(electors)
    )
    return Table(caption, head, tuple(rows), "<>><><", signs=(*order, "", "", ""))


def _mayor(subject: Subject, election: Election) -> str:
    person = subject.playthrough.world.aspirants[election.mayor.aspirant]
    say, params = (
        subject.language.say,
        {"name": person.name, "list": subject.names.list(election.mayor.list)},
    )
    if person.sex == "woman":
        return say("report.result.mayor-woman", "Elected mayor: {name}, of {list}.", **params)
    return say("report.result.mayor-man", "Elected mayor: {name}, of {list}.", **params)


def _step(subject: Subject, code: str, params: dict[str, int | str]) -> str:
    if "list" in params:
        params["list"] = subject.names.list(str(params["list"]))
    title = step_title(subject.language, code, params)
    return f"**{title}.** {step_reason(subject.language, code, params)}"


def _recall(subject: Subject, recall: RecallResult) -> list[Block]:
    say = subject.language.say
    head = (
        say("report.recall.who", "Who"),
        say("recall.yes", "Yes, leave"),
        say("recall.no", "No, stay"),
        say("report.recall.outcome", "Outcome"),
    )
    rows = tuple(
        (
            subject.names.aspirant(each.aspirant),
            number(each.yes),
            number(each.no),
            say("report.recall.leaves", "Leaves")
            if each.removed
            else say("report.recall.stays", "Stays"),
        )
        for each in recall.authorities
    )
    signed = say(
        "report.recall.signatures",
        "{signatures} people signed for it.",
        signatures=number(recall.signatures),
    )
    return [Heading(say("report.recall", "The recall")), Table(signed, head, rows, "<>><")]
