"""A report written into a folder: page, paper, tables, and the file to compute it anew from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.analysis.ledgers import players_ledger
from engine.language.language import Language
from engine.rules.playthrough import Playthrough
from engine.storage.record import replay_text
from engine.storage.safe_write import write_safely
from workshop.exports.csv_file import csv_of
from workshop.exports.html import page_of
from workshop.exports.pdf import pdf_of
from workshop.exports.report import report_of
from workshop.exports.subject import Subject
from workshop.exports.tables import tables_of

Watch = Callable[[int], None]
"""Is told how much of a hundred is done; what it raises ends the work."""

COMPUTED, TOLD, PAGE_DONE, PAPER_DONE = 70, 72, 82, 95
"""How much of a hundred is done after each part."""


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
    source: Path

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file."""
        return (self.page, self.paper, *self.tables, self.source)


def unwatched(percent: int) -> None:
    """Watch nothing."""


def write_report(
    playthrough: Playthrough,
    language: Language,
    out: Path,
    source: Source | None = None,
    watch: Watch = unwatched,
) -> Written:
    """Compute what is missing and write everything into ``out``; takes some seconds."""
    kept = source if source is not None else Source.of(playthrough)
    subject = computed(playthrough, language, kept.name, watch)
    report = report_of(subject)
    watch(TOLD)
    page = page_of(report).encode()
    watch(PAGE_DONE)
    paper = pdf_of(report)
    watch(PAPER_DONE)
    tables = tables_of(subject)
    name = language.say("report.file", "report")
    folder = out / language.say("report.tables", "tables")
    written = Written(
        out,
        out / f"{name}.html",
        out / f"{name}.pdf",
        tuple(folder / f"{table.name}.csv" for table in tables),
        out / kept.name,
    )
    contents = (page, paper, *(csv_of(table) for table in tables), kept.data)
    for path, data in zip(written.files, contents, strict=True):
        write_safely(path, data)
    watch(100)
    return written


def computed(
    playthrough: Playthrough, language: Language, source: str, watch: Watch = unwatched
) -> Subject:
    """Return the game with what each list added, which takes a replay for every list."""
    own = {}
    lists: Sequence[str] = playthrough.world.lists if playthrough.is_over else ()
    for number, name in enumerate(lists):

        def told(played: int, turns: int, before: int = number) -> None:
            watch(COMPUTED * (before * turns + played) // (len(lists) * turns))

        own[name] = players_ledger(playthrough, name, told)
    return Subject(playthrough, language, own, source)
