"""The figures of a game as tables: what spreadsheets and statistics ask for."""

from collections.abc import Iterator

from engine.analysis.debrief.council import TABLE_3, beside_the_report
from engine.analysis.debrief.money import money
from engine.analysis.ledgers import PARTS, readings
from engine.language.wording.actions import say_action
from engine.language.wording.turn_names import turn_name
from engine.language.wording.votes import REST, rest_name
from workshop.debrief import headings
from workshop.debrief.chronicle import Chronicle
from workshop.debrief.council import row_name
from workshop.debrief.decisions import HEAD, DecisionsPage
from workshop.debrief.elected import ElectedPage
from workshop.debrief.ledgers import part_name
from workshop.debrief.money import door_name
from workshop.exports.csv_file import Cell, CsvTable
from workshop.exports.markup import plain
from workshop.exports.subject import Subject

Rows = Iterator[tuple[Cell, ...]]


def tables_of(subject: Subject) -> tuple[CsvTable, ...]:
    """Return the tables of a game; one without a row is left out."""
    makers = (
        _votes,
        _polling_tables,
        _elected,
        _ledgers,
        _own,
        _money,
        _works,
        _gifts,
        _council,
        _decisions,
        _weighed,
        _chronicle,
    )
    made = (maker(subject) for maker in makers)
    return tuple(table for table in made if table.rows)


def _votes(subject: Subject) -> CsvTable:
    say, election = subject.language.say, subject.playthrough.state.election
    head = (
        say("table.list-id", "list id"),
        say("table.list", "list"),
        say("table.votes", "votes"),
        say("table.seats", "council seats"),
        say("table.governs", "governs (1 yes)"),
    )

    def rows() -> Rows:
        if election is None:
            return
        for name in subject.lists:
            governs = int(election.mayor.list == name)
            votes, seats = election.votes[name], election.seats[name]
            yield name, subject.names.list(name), votes, seats, governs
        for name in REST:
            yield name, rest_name(subject.language, name), election.votes[name], 0, 0

    return CsvTable(say("table.file.votes", "votes"), head, tuple(rows()))


def _polling_tables(subject: Subject) -> CsvTable:
    say, election = subject.language.say, subject.playthrough.state.election
    columns = (*subject.lists, *REST)
    head = (
        _place_head(subject),
        say("table.table", "polling table"),
        *(subject.names.list(name) for name in subject.lists),
        *(rest_name(subject.language, name) for name in REST),
    )

    def rows() -> Rows:
        for table in election.tables if election is not None else ():
            votes = dict(zip(election.alternatives, table.votes, strict=True)) if election else {}
            yield subject.names.place(table.place), table.number, *(votes[n] for n in columns)

    return CsvTable(say("table.file.tables", "votes-by-table"), head, tuple(rows()))


def _elected(subject: Subject) -> CsvTable:
    say, language = subject.language.say, subject.language
    page = ElectedPage(subject.hindsight(), language)
    head = (
        say("table.list", "list"),
        say("table.place-number", "place on the list (0 mayor)"),
        *headings.all_said(language, headings.PLACES_HEAD)[1:],
        say("table.elected", "elected (1 yes)"),
    )
    rows = tuple(
        (
            subject.names.list(list_.list),
            number,
            person.name,
            person.sex,
            person.result,
            int(person.is_elected),
        )
        for list_ in page.lists
        for number, person in enumerate(page.people(list_))
    )
    return CsvTable(say("table.file.elected", "lists"), head, rows)


def _ledgers(subject: Subject) -> CsvTable:
    say, world = subject.language.say, subject.playthrough.world
    head = (
        say("table.turn-number", "turn number"),
        headings.TURN.said(subject.language),
        *(part_name(subject.language, part) for part in PARTS),
        headings.WEAKEST.said(subject.language),
        *(_power(subject, name) for name in subject.lists),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            reading.turn,
            turn_name(subject.language, world, world.schedule[reading.turn]),
            *(int(getattr(reading.citizenship, part)) for part in PARTS),
            reading.citizenship.weakest,
            *(reading.power.get(name, 0) for name in subject.lists),
        )
        for reading in readings(subject.playthrough)
    )
    return CsvTable(say("table.file.ledgers", "ledgers"), head, rows)


def _own(subject: Subject) -> CsvTable:
    language = subject.language
    head = (
        language.say("table.list", "list"),
        language.say("table.part", "part of citizenship"),
        headings.OWN_END.said(language),
        headings.OWN_WITHOUT.said(language),
        headings.OWN_DIFFERENCE.said(language),
    )

    def rows() -> Rows:
        for name in subject.lists:
            found = subject.own.get(name)
            for part in PARTS if found is not None else ():
                end = int(getattr(found.end.citizenship, part)) if found else 0
                without = int(getattr(found.without.citizenship, part)) if found else 0
                whose = subject.names.list(name)
                yield whose, part_name(language, part), end, without, end - without

    return CsvTable(language.say("table.file.own", "what-each-list-added"), head, tuple(rows()))


def _money(subject: Subject) -> CsvTable:
    say, whole = subject.language.say, money(subject.playthrough)
    head = (
        _place_head(subject),
        say("table.electors", "electors"),
        say("table.door", "door"),
        say("table.centimos", "céntimos"),
    )

    def rows() -> Rows:
        for place in whole.places:
            for door, centimos in place.by_door.items():
                name = subject.names.place(place.place)
                yield name, place.electors, door_name(subject.language, door), centimos
        nowhere = headings.NOWHERE.said(subject.language)
        for door, centimos in whole.nowhere.items():
            yield nowhere, 0, door_name(subject.language, door), centimos

    return CsvTable(say("table.file.money", "money"), head, tuple(rows()))


def _works(subject: Subject) -> CsvTable:
    say, language = subject.language.say, subject.language
    head = (
        say("table.work", "work"),
        _place_head(subject),
        say("table.door", "door"),
        say("table.begun", "turn of office in which it was begun"),
        say("table.centimos", "céntimos"),
    )
    rows = tuple(
        (
            subject.names.project(work.project),
            subject.names.place(work.place),
            door_name(language, work.door),
            work.started,
            work.centimos,
        )
        for work in money(subject.playthrough).works
    )
    return CsvTable(say("table.file.works", "works"), head, rows)


def _gifts(subject: Subject) -> CsvTable:
    say = subject.language.say
    head = (say("table.list", "list"), say("table.centimos", "céntimos"))
    given = money(subject.playthrough).gifts
    rows = tuple((subject.names.list(name), given[name]) for name in subject.lists)
    return CsvTable(say("table.file.gifts", "gifts"), head, rows)


def _council(subject: Subject) -> CsvTable:
    language = subject.language
    found = beside_the_report(subject.playthrough) if subject.hindsight().was_governed else None
    head = (
        language.say("table.comparison", "comparison, permille"),
        *headings.all_said(language, headings.ANSWERERS),
    )
    rows = tuple(
        (row_name(language, row.id), found.ours(row), row.with_programme, row.without)
        for row in (TABLE_3 if found is not None else ())
        if found is not None
    )
    return CsvTable(language.say("table.file.council", "council"), head, rows)


def _decisions(subject: Subject) -> CsvTable:
    say, world = subject.language.say, subject.playthrough.world
    head = (
        say("table.turn-number", "turn number"),
        headings.TURN.said(subject.language),
        say("table.list", "list"),
        say("table.kind", "kind"),
        say("table.decision", "decision"),
    )
    rows = tuple(
        (
            decision.turn,
            turn_name(subject.language, world, world.schedule[decision.turn]),
            subject.names.list(decision.player),
            decision.action.kind,
            plain(say_action(subject.language, subject.names, decision.action)),
        )
        for decision in subject.playthrough.log
    )
    return CsvTable(say("table.file.decisions", "decisions"), head, rows)


def _weighed(subject: Subject) -> CsvTable:
    say, language = subject.language.say, subject.language
    head = (
        say("table.list", "list"),
        say("table.decision", "decision"),
        say("table.people-seed", "seed of the people"),
        *headings.all_said(language, HEAD)[1:],
        say("table.same-winner", "the same list wins (1 yes)"),
    )

    def rows() -> Rows:
        seed = subject.playthrough.world.setup.seeds.people
        for name, weighed in subject.weighed.items():
            page = DecisionsPage(subject.hindsight(name), language, weighed)
            for each in weighed:
                for number, found in enumerate((each.held, *each.over)):
                    yield (
                        subject.names.list(name),
                        plain(page.what(each)),
                        seed + number,
                        found.net,
                        found.moved,
                        found.citizenship,
                        int(found.same_winner),
                    )

    return CsvTable(say("table.file.weighed", "decisions-measured"), head, tuple(rows()))


def _chronicle(subject: Subject) -> CsvTable:
    say, language = subject.language.say, subject.language
    head = (
        headings.TURN.said(language),
        say("table.lists", "lists"),
        say("table.happened", "what happened"),
    )
    told = Chronicle(subject.hindsight(), language)
    rows = tuple(
        (turn.name, ", ".join(subject.names.list(name) for name in line.lists), plain(line.text))
        for phase in told.phases
        for turn in told.turns("all", phase)
        for line in turn.lines
    )
    return CsvTable(say("table.file.chronicle", "chronicle"), head, rows)


def _place_head(subject: Subject) -> str:
    return subject.language.say("table.place", "place")


def _power(subject: Subject, name: str) -> str:
    return headings.POWER_OF.said(subject.language, list=subject.names.list(name))
