"""The council's answers to the paired comparisons, beside the report's table, in words."""

from dataclasses import dataclass

from engine.analysis.debrief.council import (
    ANSWERED,
    TABLE_3,
    BesideTheReport,
    ReportedRow,
    beside_the_report,
)
from engine.language.language import Language
from engine.language.wording.amounts import percent
from engine.language.wording.explanation import Explanation
from engine.rules.council.pairs import PairVotes
from engine.rules.definitions.geography import Priority
from workshop.debrief.hindsight import Hindsight


@dataclass(frozen=True)
class ReportRow:
    """A row of the report's table with this game's council beside it."""

    id: str
    name: str
    ours: int
    with_programme: int
    without: int
    why: Explanation

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as it is read."""
        shares = (self.ours, self.with_programme, self.without)
        return (self.name, *(percent(share) for share in shares))


class CouncilPage:
    """What the council in office at the end put first."""

    def __init__(self, hindsight: Hindsight, language: Language) -> None:
        self._language = language
        self._found: BesideTheReport | None = (
            beside_the_report(hindsight.playthrough) if hindsight.was_governed else None
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is no council to ask."""
        return self._found is None

    def rows(self) -> tuple[ReportRow, ...]:
        """Return the three rows of the report's table."""
        if self._found is None:
            return ()
        return tuple(self._row(self._found, row) for row in TABLE_3)

    def pairs(self) -> tuple[tuple[str, ...], ...]:
        """Return the six pairs: the question, then the votes of each round."""
        if self._found is None:
            return ()
        return tuple(self._pair(pair) for pair in self._found.comparison.pairs)

    def pair_whys(self) -> tuple[Explanation, ...]:
        """Return for every pair how many answered and how a councillor comes to an answer."""
        if self._found is None:
            return ()
        say = self._language.say
        return tuple(
            Explanation(
                title=self._versus(pair),
                text=say(
                    "debrief.council.pair-why",
                    "Votes for the first and for the second. What counts for each one: what is "
                    "lacking at home, their trade, their training, and what people at home know of "
                    "their rights. After talking, each comes a little nearer to the majority.",
                ),
                parts=(
                    (say("debrief.council.voters", "They voted"), str(pair.voters)),
                    (
                        say("debrief.council.first-share", "For the first, both rounds"),
                        percent(pair.share),
                    ),
                ),
                source=say(
                    "debrief.council.rule",
                    "Report, section 3; rule in docs/model.md, 12. The weights are assumptions.",
                ),
            )
            for pair in self._found.comparison.pairs
        )

    def about(self) -> str:
        """Return how the council was asked."""
        members = self._found.members if self._found is not None else 0
        return self._language.say(
            "debrief.council.about",
            "The {members} members of the council were asked six times which of two things comes "
            "first. They voted, talked, and voted again. The table shows the mean of both rounds.",
            members=members,
        )

    def caveat(self) -> str:
        """Return what the report itself says against leaning on its table."""
        return self._language.say(
            "debrief.council.caveat",
            "Careful: the report asked {with_programme} and {without} people, not drawn by lot, in "
            "Spanish only and before visitors; and it does not say how it added the answers up, so "
            "the sums here are an assumption.",
            with_programme=ANSWERED[0],
            without=ANSWERED[1],
        )

    def counted(self) -> str:
        """Return where the report counts in two ways, so that neither is taken for exact."""
        return self._language.say(
            "debrief.council.counted",
            "The report itself counts in two ways: its table says {with_programme} and {without} "
            "people, its list of who answered says 23 and 22.",
            with_programme=ANSWERED[0],
            without=ANSWERED[1],
        )

    def source(self) -> str:
        """Return where the reported figures stand."""
        return self._language.say(
            "debrief.council.source", "Source: the report of 2005, section 3, table 3."
        )

    def _row(self, found: BesideTheReport, row: ReportedRow) -> ReportRow:
        name = row_name(self._language, row.id)
        used = [pair for pair in found.comparison.pairs if _counts_for(pair, row.id)]
        return ReportRow(
            row.id,
            name,
            found.ours(row),
            row.with_programme,
            row.without,
            Explanation(
                title=name,
                text=self._language.say(
                    "debrief.council.why",
                    "The mean of these pairs, over both rounds. Adding them up so is our reading.",
                ),
                parts=tuple((self._versus(pair), self._share(pair, row.id)) for pair in used),
                total=(
                    self._language.say("debrief.council.mean", "Mean"),
                    percent(found.ours(row)),
                ),
                source=self.source(),
            ),
        )

    def _share(self, pair: PairVotes, row: str) -> str:
        share = 1000 - pair.share if row == "urban-over-rural" else pair.share
        return percent(share)

    def _versus(self, pair: PairVotes) -> str:
        return self._language.say(
            "debrief.council.versus",
            "{first} or {second}",
            first=priority_name(self._language, pair.first),
            second=priority_name(self._language, pair.second).lower(),
        )

    def _pair(self, pair: PairVotes) -> tuple[str, ...]:
        first, second = pair.for_first
        return (
            self._versus(pair),
            f"{first} – {pair.voters - first}",
            f"{second} – {pair.voters - second}",
        )


def _counts_for(pair: PairVotes, row: str) -> bool:
    match row:
        case "long-over-short":
            return pair.second == "work" and pair.first in ("prices", "services")
        case "urban-over-rural":
            return (pair.first, pair.second) == ("prices", "services")
    return pair.first == "participation"


def row_name(language: Language, row: str) -> str:
    """Return the name of a row of the report's table."""
    say = language.say
    return {
        "long-over-short": say("debrief.council.long", "The long term before the short"),
        "urban-over-rural": say("debrief.council.urban", "The town before the countryside"),
        "participation-over-material": say(
            "debrief.council.participation", "Participation before material things"
        ),
    }[row]


def priority_name(language: Language, option: Priority) -> str:
    """Return the name of one of the four options that are compared."""
    say = language.say
    return {
        "work": say("priority.work", "Work"),
        "prices": say("priority.prices", "Prices and productive infrastructure"),
        "services": say("priority.services", "Basic services"),
        "participation": say("priority.participation", "Participatory planning"),
    }[option]
