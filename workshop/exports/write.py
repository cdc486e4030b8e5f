"""A report written into a folder: page, paper, tables, and the file to compute it anew from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from engine.analysis.counterfactual import without
from engine.analysis.counterfactual_decisions import MOST, weightiest
from engine.analysis.counterfactual_seeds import Weighed, weigh
from engine.analysis.ledgers import PlayersLedger, players_ledger
from engine.language.language import Language
from engine.rules.playthrough import Playthrough
from engine.storage.record import replay_text
from engine.storage.safe_write import write_safely
from workshop.exports.csv_file import ENCODING, csv_of
from workshop.exports.html import page_of
from workshop.exports.notes import notes_of
from workshop.exports.pdf import pdf_of
from workshop.exports.report import report_of
from workshop.exports.subject import Subject
from workshop.exports.tables import tables_of

Watch = Callable[[int], None]
"""Is told how much of a hundred is done; what it raises ends the work."""

COMPUTED, TOLD, PAGE_DONE, PAPER_DONE = 70, 72, 82, 95
"""How much of a hundred is done after each part."""
OWN_WITH_DECISIONS = 10
"""How much is done after what each list added, where decisions are measured as well."""
MILLISECONDS = 150
"""What one decision takes to measure on one people, on a slow processor."""
NOTHING_WEIGHED: Mapping[str, tuple[Weighed, ...]] = {}


@dataclass(frozen=True)
class Measure:
    """How the decisions that weighed most are measured: on so many seeds besides the game's own."""

    seeds: int
    workers: int = 1

    def seconds(self, playthrough: Playthrough, language: Language) -> int:
        """Return about how long it takes, in whole tens of seconds."""
        lists = len(Subject(playthrough, language).led_or_governing)
        # On the own people rivals answer, too, on both sides: three games instead of one.
        games = MOST * lists * (self.seeds + 3)
        return 10 * max(1, -(-games * MILLISECONDS // (10_000 * self.workers)))


@dataclass(frozen=True)
class Source:
    """The file that a game can be computed anew from: its name, and its bytes."""

    name: str
    data: bytes

    @classmethod
    def of(cls, playthrough: Playthrough) -> "Source":
        """Return the replay of a game."""
        return cls("replay.json", replay_text(playthrough).encode())


@dataclass(frozen=True)
class Written:
    """What was written, and where."""

    folder: Path
    page: Path
    paper: Path
    tables: tuple[Path, ...]
    notes: Path
    source: Path

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file."""
        return (self.page, self.paper, *self.tables, self.notes, self.source)


def unwatched(percent: int) -> None:
    """Watch nothing."""


def write_report(
    playthrough: Playthrough,
    language: Language,
    out: Path,
    source: Source | None = None,
    measure: Measure | None = None,
    watch: Watch = unwatched,
    weighed: Mapping[str, tuple[Weighed, ...]] = NOTHING_WEIGHED,
) -> Written:
    """Compute what is missing and write everything into ``out``; takes some seconds.

    With ``measure`` the decisions that weighed most are measured first, which takes a minute or
    more; ``weighed`` are those that are measured already, by list.
    """
    kept = source if source is not None else Source.of(playthrough)
    subject = computed(playthrough, language, kept.name, measure, watch, weighed)
    report = report_of(subject)
    watch(TOLD)
    page = page_of(report).encode()
    watch(PAGE_DONE)
    paper = pdf_of(report)
    watch(PAPER_DONE)
    tables = tables_of(subject)
    name = language.say("report.file", "report")
    folder = out / language.say("report.tables", "tables")
    about = language.say("report.notes", "read-me")
    written = Written(
        out,
        out / f"{name}.html",
        out / f"{name}.pdf",
        tuple(folder / f"{table.name}.csv" for table in tables),
        folder / f"{about}.txt",
        out / kept.name,
    )
    notes = notes_of(language, playthrough.world.district.district).encode(ENCODING)
    contents = (page, paper, *(csv_of(table) for table in tables), notes, kept.data)
    for path, data in zip(written.files, contents, strict=True):
        write_safely(path, data)
    watch(100)
    return written


def computed(
    playthrough: Playthrough,
    language: Language,
    source: str,
    measure: Measure | None = None,
    watch: Watch = unwatched,
    weighed: Mapping[str, tuple[Weighed, ...]] = NOTHING_WEIGHED,
) -> Subject:
    """Return the game with all that takes replays; of one that is not over nothing is computed."""
    subject = Subject(playthrough, language, source=source, weighed=weighed)
    if not playthrough.is_over:
        return subject
    until = COMPUTED if measure is None else OWN_WITH_DECISIONS
    subject = replace(subject, own=_own(playthrough, lambda done, of: watch(until * done // of)))
    if measure is None or playthrough.state.election is None:
        return subject
    return replace(subject, weighed={**weighed, **_weighed(subject, measure, watch)})


def _own(playthrough: Playthrough, watch: Callable[[int, int], None]) -> dict[str, PlayersLedger]:
    lists, own = playthrough.world.lists, {}
    for number, name in enumerate(lists):

        def told(played: int, turns: int, before: int = number) -> None:
            watch(before * turns + played, len(lists) * turns)

        own[name] = players_ledger(playthrough, name, told)
    return own


def _weighed(subject: Subject, measure: Measure, watch: Watch) -> dict[str, tuple[Weighed, ...]]:
    """Ask about the weightiest decisions of the lists that are spoken to, all in one go."""
    game = subject.playthrough
    missing = [name for name in subject.led_or_governing if name not in subject.weighed]
    asked = {name: weightiest(game, name) for name in missing}
    changes = [without(decision) for decisions in asked.values() for decision in decisions]

    def told(done: int, pieces: int) -> None:
        watch(OWN_WITH_DECISIONS + (COMPUTED - OWN_WITH_DECISIONS) * done // pieces)

    found = iter(
        weigh(game, changes, measure.seeds, until="the-end", workers=measure.workers, watch=told)
    )
    return {name: tuple(next(found) for _ in decisions) for name, decisions in asked.items()}
