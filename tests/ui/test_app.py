"""Protects what holds on all screens: live settings, idling, jobs, leaving, the focus ring."""

import time
from pathlib import Path

import pygame
import pytest

from engine.language.language import Language
from tests.ui.conftest import MakePilot
from tests.ui.everything import Everything, Showing
from ui.window.dialog import Answer
from ui.window.jobs import Progress, Reporter
from ui.window.screen import Context
from ui.window.theme import PALETTES
from ui.window.widgets.label import Label


class Reversed(Language):
    """A language that says everything backwards."""

    def say(self, context: str, message: str, /, **params: object) -> str:
        return message.format(**params)[::-1] if params else message[::-1]


def load(code: str, folder: Path) -> Language:
    """Return the program's own English, or its reverse for "es"."""
    if code != "es":
        return Language.load(code, folder)
    plain = Language.load("none", folder)
    return Reversed("es", plain._program, plain._content)


def test_language_changes_on_any_screen_and_the_focus_stays(fly: MakePilot) -> None:
    """The screen is built anew in the new language, with the same widget in focus."""
    pilot = fly(Everything(), load_language=load, language="en")
    pilot.press("tab", "tab")
    key = pilot.app.top.focus
    assert "Everything there is" in pilot.text()
    pilot.app.change_settings(pilot.app.settings.with_(language="es"))
    assert "si ereht gnihtyrevE" in pilot.text()
    assert pilot.app.top.focus == key


def test_text_size_changes_at_once(fly: MakePilot) -> None:
    """All text grows, the focus stays, and the setting is kept on disk."""
    pilot = fly(Everything())
    before = pilot.find("accept").rect.height
    pilot.app.change_settings(pilot.app.settings.with_(text_size=200))
    assert pilot.find("accept").rect.height >= 2 * before - 2
    assert '"text_size": 200' in pilot.app.data.settings_file.read_text()


def test_text_size_by_key(fly: MakePilot) -> None:
    """Ctrl and plus or minus step the text size on every screen, as in other programs."""
    pilot = fly(Everything())
    pilot.press("ctrl+plus", "ctrl+plus", "ctrl+minus")
    assert pilot.app.settings.text_size == 125


@pytest.mark.parametrize("palette", PALETTES)
def test_every_palette_draws(fly: MakePilot, palette: str) -> None:
    """The paper of each palette is on the screen at once."""
    pilot = fly(Everything())
    pilot.app.change_settings(pilot.app.settings.with_(palette=palette))
    pilot.app.frame()
    corner = pilot.app.window.get_surface().get_at((3, 300))
    assert tuple(corner)[:3] == PALETTES[palette].colours["paper"]  # type: ignore[index]


def test_idle_means_idle(fly: MakePilot) -> None:
    """Nothing is drawn while nothing changes; a pointer over nothing draws nothing."""
    pilot = fly(Everything())
    before = pilot.app.draws
    for _ in range(50):
        pilot.app.frame()
    pilot.hover((3, 500)).hover((4, 505))
    assert pilot.app.draws == before
    pygame.event.post(pygame.event.Event(pygame.WINDOWEXPOSED))
    pilot.app.frame()
    assert pilot.app.draws == before + 1


def test_focus_is_visible(fly: MakePilot) -> None:
    """Moving the focus changes the picture around the widget, in each palette."""
    pilot = fly(Everything())
    for palette in PALETTES:
        pilot.app.change_settings(pilot.app.settings.with_(palette=palette))
        accept = pilot.find("accept")
        pilot.app.focus(pilot.find("days"))
        pilot.app.frame()
        edge = (accept.rect.left - 4, accept.rect.centery)
        without = tuple(pilot.app.window.get_surface().get_at(edge))
        pilot.app.focus(accept)
        pilot.app.frame()
        assert tuple(pilot.app.window.get_surface().get_at(edge)) != without


def test_a_focused_widget_that_went_hands_on(fly: MakePilot) -> None:
    """When the focused item is removed, the focus goes to what stands in its place."""
    screen = Everything()
    pilot = fly(screen)
    pilot.app.focus(pilot.find("Rosa Quispe"))
    pilot.press("delete")
    assert "Rosa Quispe" not in screen.order
    assert pilot.focused is not None and "Julián" in pilot.focused.key


def test_jobs_report_and_end_in_the_window(fly: MakePilot) -> None:
    """Work in a thread is seen as progress and as a result, drawn without being asked."""
    news: list[Progress] = []
    done: list[int] = []
    pilot = fly(Showing(lambda: Label(f"{len(news)} noticias, {done}")))

    def work(reporter: Reporter) -> int:
        for step in range(2000):
            reporter.report(step // 20)
        return 7

    pilot.app.jobs.start(work, news.append, done.append)
    pilot.wait(lambda: bool(done))
    assert done == [7] and 0 < len(news) < 2000
    assert "[7]" in pilot.text()


def test_a_cancelled_job_says_no_more(fly: MakePilot) -> None:
    """Work that was called off stops and calls nothing back."""
    pilot = fly(Everything())
    done: list[int] = []

    def work(reporter: Reporter) -> int:
        while True:
            reporter.report(1)
            time.sleep(0.001)

    job = pilot.app.jobs.start(work, None, done.append)
    job.cancel()
    pilot.wait(lambda: not pilot.app.jobs.running)
    assert done == []


def test_a_failed_job_is_told(fly: MakePilot) -> None:
    """An error in a thread reaches the window."""
    pilot = fly(Everything())
    failed: list[BaseException] = []

    def work(reporter: Reporter) -> int:
        raise OSError("disk full")

    pilot.app.jobs.start(work, on_failed=failed.append)
    pilot.wait(lambda: bool(failed))
    assert str(failed[0]) == "disk full"


def test_leaving_saves_and_asks_only_where_something_is_lost(fly: MakePilot) -> None:
    """Closing the window saves by the hook; a screen that would lose something asks first."""
    saved: list[str] = []
    pilot = fly(Everything(), autosave=lambda: saved.append("saved"))
    pilot.app.quit()
    assert saved == ["saved"] and not pilot.app.frame()

    class Losing(Everything):
        def losing(self, ctx: Context) -> str:
            return "El plan de la semana se pierde."

    pilot = fly(Losing(), autosave=lambda: saved.append("again"))
    pilot.app.quit()
    assert "El plan de la semana se pierde." in pilot.text() and saved == ["saved"]
    pilot.press("escape")
    assert pilot.app.frame()


def test_a_dialog_takes_the_keys_until_it_is_answered(fly: MakePilot) -> None:
    """Tab stays inside, the screen below hears nothing, the answer is called once."""
    screen = Everything()
    pilot = fly(screen)
    answers: list[str] = []
    pilot.app.ask(
        "¿Seguro?",
        "No se puede deshacer.",
        [
            Answer("Sí", lambda: answers.append("yes")),
            Answer("No"),
        ],
    )
    pilot.press("1", "tab", "tab")
    assert screen.log == [] and pilot.focused is not None and pilot.focused.label == "No"
    pilot.click("Sí")
    assert answers == ["yes"] and pilot.app.screen is screen


def test_screens_are_entered_and_left(fly: MakePilot) -> None:
    """The stack tells screens when they come and go, and Esc comes back."""
    heard: list[str] = []

    class Hearing(Showing):
        def enter(self, app: object) -> None:
            heard.append("enter " + self._title)

        def leave(self, app: object) -> None:
            heard.append("leave " + self._title)

    pilot = fly(Hearing(lambda: Label("uno"), "A"))
    pilot.app.show(Hearing(lambda: Label("dos"), "B"))
    pilot.press("escape")
    assert heard == ["enter A", "leave A", "enter B", "leave B", "enter A"]
    assert "uno" in pilot.text()


def test_a_toast_goes_by_itself(fly: MakePilot, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said in passing is drawn and leaves one redraw later."""
    pilot = fly(Everything())
    pilot.app.toast("Guardado")
    assert "Guardado" in pilot.text()
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 60)
    assert "Guardado" not in pilot.text()


def test_a_faulty_page_is_closed_and_told(fly: MakePilot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that fails does not end the game: it is logged, closed, and said."""
    written: list[str] = []
    pilot = fly(Everything(), write_fault=lambda: written.append("fault"), language="en")
    app = pilot.app
    monkeypatch.setattr(app, "close", lambda: None)
    assert not app.mishaps

    def fail() -> Label:
        raise ValueError("a fault in a page")

    app.show(Showing(fail))
    ticks = iter(range(3))
    monkeypatch.setattr(
        app, "_tick", lambda: None if next(ticks, None) is not None else app.leave()
    )
    app.run()
    assert written == ["fault"]
    assert app.screen.modal and isinstance(app.layers[0].screen, Everything)


def test_it_starts_without_sound() -> None:
    """The window never asks for a sound card."""
    assert pygame.mixer.get_init() is None
