"""The two ledgers in words: over time, what they are made of, and what was a list's own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.analysis.ledgers import PARTS, PlayersLedger, Reading, readings
from engine.language.language import Language
from engine.language.wording.amounts import number
from engine.language.wording.explanation import Explanation
from engine.language.wording.names import Names
from engine.language.wording.turn_names import short_turn_name, turn_name
from engine.rules.council.ledgers import is_sliding_back
from engine.rules.playthrough import Playthrough
from workshop.debrief import headings
from workshop.debrief.hindsight import Hindsight
from workshop.debrief.reasons import part_of_ledger, points_of


@dataclass(frozen=True)
class Line:
    """A line of the picture: its name and a value for every turn (None where there is none)."""

    name: str
    values: tuple[int | None, ...]
    ledger: str = ""
    """The ledger whose parts make up each value, where it has parts of its own."""


@dataclass(frozen=True)
class OwnPart:
    """One row of what was a list's own: the end, the end without it, and the difference."""

    name: str
    end: str
    without: str
    difference: str
    why: Explanation


class LedgersPage:
    """Both ledgers of a finished game for one list."""

    def __init__(self, hindsight: Hindsight, language: Language) -> None:
        self._hindsight = hindsight
        self._language = language
        self._playthrough: Playthrough = hindsight.playthrough
        self._names = Names.of(language, hindsight.view)
        self._readings = readings(self._playthrough)

    # -- over time ---------------------------------------------------------------------------

    @property
    def has_course(self) -> bool:
        """Whether there is more than one moment to draw a line through."""
        return len(self._readings) > 1

    def steps(self) -> tuple[str, ...]:
        """Return the short names of the turns."""
        world = self._playthrough.world
        return tuple(
            short_turn_name(self._language, world, world.schedule[r.turn]) for r in self._readings
        )

    def power(self) -> Line:
        """Return the list's ledger of power."""
        return self.power_of(self._hindsight.list)

    def power_of(self, list_: str) -> Line:
        """Return the ledger of power of any list."""
        name = headings.POWER_OF.said(self._language, list=self._names.list(list_))
        values = tuple(reading.power.get(list_) for reading in self._readings)
        return Line(name, values, f"power:{list_}")

    def citizenship(self) -> Line:
        """Return the district's ledger of citizenship: the weakest of its three parts."""
        values = tuple(reading.citizenship.weakest for reading in self._readings)
        return Line(self._language.say("debrief.ledgers.citizenship", "Citizenship"), values)

    def without(self) -> Line | None:
        """Return the ledger of citizenship had the list passed everywhere, once it is known."""
        found = self._hindsight.own
        if found is None:
            return None
        by_turn = {reading.turn: reading for reading in found.readings_without}
        values = tuple(
            by_turn[reading.turn].citizenship.weakest if reading.turn in by_turn else None
            for reading in self._readings
        )
        name = self._language.say("debrief.ledgers.without", "Citizenship without it")
        return Line(name, values)

    def parts(self) -> tuple[Line, ...]:
        """Return the three parts of citizenship."""
        return tuple(
            Line(
                part_name(self._language, part),
                tuple(getattr(reading.citizenship, part) for reading in self._readings),
                part,
            )
            for part in PARTS
        )

    def table(self, lines: Sequence[Line]) -> tuple[tuple[str, ...], ...]:
        """Return the lines of a picture as a table: a row a turn."""
        return tuple(
            (name, *("–" if value is None else number(value) for value in values))
            for name, *values in zip(self._turns(), *(line.values for line in lines), strict=True)
        )

    def changes(self, lines: Sequence[Line]) -> tuple[Explanation, ...]:
        """Return for every row of the table what it is made of, and what has changed since."""
        say = self._language.say
        return tuple(
            Explanation(
                title=name,
                text=say(
                    "debrief.ledgers.made-of",
                    "What each is made of after this turn, and in brackets what has changed since "
                    "the turn before.",
                ),
                parts=tuple(row for line in lines for row in self._made_of(line, turn)),
                source=say("debrief.why.chronicle-source", "The chronicle of this game."),
            )
            for turn, name in enumerate(self._turns())
        )

    def _made_of(self, line: Line, turn: int) -> Iterator[tuple[str, str]]:
        """Yield a value with its change, then its parts with theirs."""
        before, now = (self._parts(line, t) for t in (max(0, turn - 1), turn))
        last, value = line.values[max(0, turn - 1)], line.values[turn]
        if value is not None:
            yield line.name, with_change(value, value - (last or 0))
        for id in dict.fromkeys((*now, *before)):
            points = now.get(id, 0)
            words = part_of_ledger(self._language, self._names, id)
            yield f"· {words}", with_change(points, points - before.get(id, 0))

    def _parts(self, line: Line, turn: int) -> dict[str, int]:
        return self._readings[turn].parts.get(line.ledger, {})

    def parts_over_time(self, line: Line) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Return a ledger as a table of its parts: the head, and a row a turn that adds up."""
        ids = dict.fromkeys(
            id for turn in range(len(line.values)) for id in self._parts(line, turn)
        )
        head = (
            headings.TURN.said(self._language),
            *(part_of_ledger(self._language, self._names, id) for id in ids),
            line.name,
        )
        rows = tuple(
            (
                name,
                *(points_of(self._parts(line, turn).get(id, 0)) for id in ids),
                "–" if (value := line.values[turn]) is None else number(value),
            )
            for turn, name in enumerate(self._turns())
        )
        return head, rows

    def _turns(self) -> tuple[str, ...]:
        world = self._playthrough.world
        return tuple(
            turn_name(self._language, world, world.schedule[r.turn]) for r in self._readings
        )

    @property
    def slides(self) -> bool:
        """Whether it is to be feared that the district goes back to how it was."""
        return is_sliding_back(self._playthrough.world, self.end.citizenship)

    @property
    def end(self) -> Reading:
        """How both ledgers ended."""
        return self._readings[-1]

    def slide(self) -> str:
        """Return in one sentence whether the district may slide back, and what decides it."""
        say, end = self._language.say, self.end
        weakest = part_name(self._language, end.weakest).lower()
        limit = number(self._playthrough.world.parameters["ledger.slide"])
        if self.slides:
            return say(
                "debrief.ledgers.slides",
                "The weakest part is {part}: {value}. Below {limit} it is to be feared that "
                "everything goes back to how it was.",
                part=weakest,
                value=number(end.citizenship.weakest),
                limit=limit,
            )
        return say(
            "debrief.ledgers.holds",
            "The weakest part is {part}: {value}. From {limit} up, what was gained can hold.",
            part=weakest,
            value=number(end.citizenship.weakest),
            limit=limit,
        )

    # -- what was the list's own -----------------------------------------------------------------

    def own_parts(self, found: PlayersLedger) -> tuple[OwnPart, ...]:
        """Return the parts of citizenship with and without the list, and the difference."""
        rows = [
            self._own(
                part_name(self._language, part),
                getattr(found.end.citizenship, part),
                getattr(found.without.citizenship, part),
            )
            for part in PARTS
        ]
        rows.append(
            self._own(
                headings.WEAKEST.said(self._language),
                found.end.citizenship.weakest,
                found.without.citizenship.weakest,
            )
        )
        return tuple(rows)

    def own_sentence(self, found: PlayersLedger) -> str:
        """Return what the list did to the district's citizenship, in one sentence."""
        say, list_ = self._language.say, self._names.list(self._hindsight.list)
        gain = found.weakest
        if gain > 0:
            return self._language.say_plural(
                "debrief.own.higher",
                "With what {list} did, citizenship ends {points} point higher than without it.",
                "With what {list} did, citizenship ends {points} points higher than without it.",
                gain,
                list=list_,
                points=number(gain),
            )
        if gain < 0:
            return self._language.say_plural(
                "debrief.own.lower",
                "With what {list} did, citizenship ends {points} point lower than without it.",
                "With what {list} did, citizenship ends {points} points lower than without it.",
                -gain,
                list=list_,
                points=number(-gain),
            )
        return say(
            "debrief.own.none",
            "With or without what {list} did, citizenship ends the same.",
            list=list_,
        )

    def refused(self, found: PlayersLedger) -> str:
        """Return how many decisions of others no longer fitted, or nothing."""
        if not found.refused:
            return ""
        return self._language.say_plural(
            "debrief.own.refused",
            "{number} decision of the others did not fit into that game: it became a pass.",
            "{number} decisions of the others did not fit into that game: they became passes.",
            found.refused,
        )

    def _own(self, name: str, end: int, without: int) -> OwnPart:
        say, difference = self._language.say, signed(end - without)
        return OwnPart(
            name,
            number(end),
            number(without),
            difference,
            Explanation(
                title=name,
                text=say(
                    "debrief.own.why",
                    "The same game was played again: same people, same luck, same decisions of the "
                    "others. Only this list passed in every turn.",
                ),
                parts=(
                    (headings.OWN_END.said(self._language), number(end)),
                    (headings.OWN_WITHOUT.said(self._language), signed(-without)),
                ),
                total=(headings.OWN_DIFFERENCE.said(self._language), difference),
                source=say("debrief.own.source", "Computed now; rule in docs/model.md, 12."),
            ),
        )


def part_name(language: Language, part: str) -> str:
    """Return the name of one of the three parts of citizenship."""
    say = language.say
    return {
        "resources": say("debrief.part.resources", "Resources"),
        "norms": say("debrief.part.norms", "Rights"),
        "institutions": say("debrief.part.institutions", "Rules"),
    }[part]


def signed(value: int) -> str:
    """Return a number with its sign; zero has none."""
    return f"+{number(value)}" if value > 0 else points_of(value)


def with_change(value: int, change: int) -> str:
    """Return points, and in brackets by how much they have changed."""
    return f"{points_of(value)} ({signed(change)})" if change else points_of(value)


def described(lines: Sequence[Line]) -> str:
    """Return what the lines of a picture do, for those who do not see it."""
    return "; ".join(f"{line.name}: {_course(line)}" for line in lines)


def _course(line: Line) -> str:
    known = [value for value in line.values if value is not None]
    return f"{known[0]} – {known[-1]}" if known else "–"
