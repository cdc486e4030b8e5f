"""When the game cannot be saved: what is wrong with the disk, and where else it can be kept."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language.language import Language
from engine.language.wording.game_files import say_disk_fault
from engine.storage.disk_faults import disk_code
from engine.storage.folders import DataFolder, can_be_made, data_folder_candidates
from engine.storage.shelf import Shelf
from ui.window.dialog import Answer, Dialog
from ui.window.layout import Column
from ui.window.presenters.saves import unread_folder
from ui.window.theme import Space
from ui.window.widgets.button import Kind
from ui.window.widgets.label import Label

if TYPE_CHECKING:
    from ui.window.app import App
    from ui.window.start import Start

Leave = Callable[[], None]


def say_alarm(language: Language, start: "Start") -> str:
    """Return what every screen says as long as nothing is saved; "" where all is well."""
    if start.keeper.fault is not None:
        return say_not_saved(language, start.keeper.fault)
    if not start.can_save and start.game is None:
        return language.say(
            "rescue.nowhere",
            "No folder for saves can be written to. You can play, but nothing is saved.",
        )
    if start.shelf_fault is not None:
        return unread_folder(language, start.shelf_fault)
    return ""


def say_not_saved(language: Language, fault: OSError) -> str:
    """Return that the last save failed, and why."""
    return language.say(
        "rescue.not-saved",
        "The game is not saved. {reason}",
        reason=say_disk_fault(language, disk_code(fault)),
    )


def question(app: "App", start: "Start", leave: Leave | None) -> Dialog:
    """Return the question that is asked where saving failed; ``leave`` where somebody leaves."""
    language = app.language
    say = language.say
    fault = start.keeper.fault or OSError()
    lines = [say_disk_fault(language, disk_code(fault))]
    answers = []
    if leave is not None:
        lines.append(say("rescue.lost", "Leaving now loses what was played since the last save."))
        answers.append(Answer(say("rescue.leave", "Leave without saving"), leave, Kind.DANGER))
    else:
        lines.append(
            say("rescue.goes-on", "The game goes on, and each turn tries to save it again.")
        )
    other = another_folder(start.shelf)
    if other is not None:
        lines.append(say("rescue.elsewhere", "It can be kept in {folder}.", folder=other.saves))
        answers.append(
            Answer(
                say("rescue.keep-there", "Keep it there"),
                lambda: keep_there(app, start, other, leave),
            )
        )
    answers.append(Answer(say("rescue.go-on", "Go on playing"), None, Kind.PRIMARY))
    # Labels and no paragraph: a folder may be called anything.
    return Dialog(
        say("rescue.title", "The game is not saved"),
        lambda ctx: Column([Label(line) for line in lines], gap=Space.SMALL),
        answers,
    )


def another_folder(shelf: Shelf) -> DataFolder | None:
    """Return a folder that can be written to, other than the one of the shelf."""
    home: list[DataFolder] = []
    with contextlib.suppress(RuntimeError):
        home = [DataFolder(Path.home() / "Voz y Voto")]
    others = (one for one in (*data_folder_candidates(), *home) if one.saves != shelf.folder)
    return next((one for one in others if can_be_made(one.path)), None)


def keep_there(app: "App", start: "Start", folder: DataFolder, leave: Leave | None) -> None:
    """Keep the game in another folder from now on, under a name that is free there."""
    with contextlib.suppress(OSError):
        folder.path.mkdir(parents=True, exist_ok=True)
    start.move_to(Shelf(folder.saves))
    if not start.autosave():
        app.show(question(app, start, leave))
    elif leave is not None:
        leave()
    else:
        app.toast(
            app.language.say("rescue.kept", "Games are kept in {folder} now.", folder=folder.saves)
        )
