"""The saved games: one line a game, and the earlier generations of each."""

import contextlib
import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.authoring.library import Content
from engine.language.language import Language
from engine.language.wording.game_files import say_disk_fault, say_file_fault
from engine.storage.disk_faults import disk_code
from engine.storage.save import Summary
from engine.storage.shelf import Shelf, Shelved

FIRST_YEAR = 2025
"""No game can have been saved before."""


@dataclass(frozen=True)
class SaveLine:
    """One line: where, who, when in the game, when it was saved, or why it cannot be read."""

    name: str
    generation: int
    place: str
    lists: str
    moment: str
    saved: str
    fault: str = ""


@dataclass
class SavesPresenter:
    """What lies on the shelf, said in the player's language."""

    shelf: Shelf
    content: Content
    chosen: str = ""
    """The game whose earlier generations are shown."""
    on_removed: Callable[[str], None] = lambda name: None
    fault: OSError | None = None
    """Why the folder cannot be read, where it cannot."""
    _games: tuple[Shelved, ...] | None = None
    _earlier: dict[str, tuple[Shelved, ...]] = field(default_factory=dict)

    def lines(self, language: Language) -> tuple[SaveLine, ...]:
        """Return one line a game, saved last first; the folder is read once."""
        if self._games is None:
            try:
                self._games, self.fault = self.shelf.games(), None
            except OSError as fault:
                self._games, self.fault = (), fault
        return tuple(save_line(self.content, language, one) for one in self._games)

    def earlier(self, language: Language) -> tuple[SaveLine, ...]:
        """Return the generations of the chosen game, newest first."""
        if self.chosen not in self._earlier:
            with contextlib.suppress(OSError):
                self._earlier[self.chosen] = self.shelf.earlier(self.chosen) if self.chosen else ()
        found = self._earlier.get(self.chosen, ())
        return tuple(save_line(self.content, language, one) for one in found)

    def remove(self, name: str) -> OSError | None:
        """Take a game off the shelf for good; return why the disk does not let it go, if so."""
        try:
            self.shelf.remove(name)
        except OSError as fault:
            return fault
        finally:
            self.chosen, self._games, self._earlier = "", None, {}
        self.on_removed(name)
        return None


def save_line(content: Content, language: Language, shelved: Shelved) -> SaveLine:
    """Return the line of one file on the shelf."""
    summary = shelved.summary
    if summary is None:
        fault = shelved.fault
        said = say_file_fault(language, fault.code, fault.params) if fault is not None else ""
        return SaveLine(shelved.name, shelved.generation, shelved.name, "", "", "", said)
    return SaveLine(
        shelved.name,
        shelved.generation,
        summary.district,
        ", ".join(_list_names(content, language, summary)),
        said_where(language, summary),
        said_date(language, summary.saved),
    )


def unread_folder(language: Language, fault: OSError) -> str:
    """Return that the folder of saves cannot be read, and why."""
    return language.say(
        "saves.unread",
        "The folder of saved games could not be read. {reason}",
        reason=say_disk_fault(language, disk_code(fault)),
    )


def said_where(language: Language, summary: Summary) -> str:
    """Return where in the game it is, and of a branch where it left which game."""
    now = (
        language.say("saves.finished", "finished")
        if summary.finished
        else said_moment(language, summary.phase, summary.number, summary.turns)
    )
    left = summary.left
    if left is None:
        return now
    return language.say(
        "saves.branch",
        "{now} · branch of {of}, from: {moment}",
        now=now,
        of=left.of,
        moment=said_moment(language, left.phase, left.number, left.turns),
    )


def said_moment(language: Language, phase: str, number: int, turns: int) -> str:
    """Return a turn as the list of saves says it: "week 3 of 6"."""
    say, params = language.say, {"number": number, "of": turns}
    match phase:
        case "registration":
            return say("saves.registration", "the list")
        case "campaign":
            return say("saves.campaign", "week {number} of {of}", **params)
        case "debate":
            return say("saves.debate", "debate, round {number} of {of}", **params)
        case "election":
            return say("saves.election", "the eve of the vote")
        case "recall":
            return say("saves.recall", "the recall")
        case _:
            return say("saves.office", "office, turn {number} of {of}", **params)


def said_date(language: Language, saved: str) -> str:
    """Return the moment of saving as people write it: ``1 mar 2026, 17:40``.

    A laptop whose battery is dead begins its count anew, years before this game was made.
    """
    try:
        moment = datetime.datetime.strptime(saved, "%Y-%m-%dT%H:%M")
    except ValueError:
        moment = None
    if moment is None or moment.year < FIRST_YEAR:
        return language.say("saves.undated", "date not known")
    months = language.say("saves.months", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()
    return f"{moment.day} {months[moment.month - 1]} {moment.year}, {moment:%H:%M}"


def _list_names(content: Content, language: Language, summary: Summary) -> list[str]:
    found = content.scenario(summary.scenario)
    known = {d.id: language.text(d.name) for d in found[0].lists} if found is not None else {}
    return [known.get(id, id) for id in summary.lists]
