"""Protects that every widget works by keyboard alone and by mouse alone."""

from pathlib import Path
from typing import Any

import pygame

from tests.ui.conftest import MakePilot
from tests.ui.everything import Everything, Showing
from ui.window.audit import findings
from ui.window.layout import Column
from ui.window.pilot import Pilot
from ui.window.scroll import Scroll
from ui.window.widgets.button import Button
from ui.window.widgets.label import Label
from ui.window.widgets.reorder import OrderedItem, ReorderList, ReorderTexts
from ui.window.widgets.table import Table


def go_to(pilot: Pilot, key: str) -> None:
    """Press Tab until the widget of this key has the focus."""
    for _ in range(60):
        if pilot.focused is not None and pilot.focused.key == key:
            return
        pilot.press("tab")
    raise AssertionError(f"Tab does not lead to {key}")


def test_tab_goes_through_everything_in_reading_order(fly: MakePilot) -> None:
    """Tab visits each stop once, in the order of the tree, and comes around."""
    pilot = fly(Everything())
    seen = []
    while pilot.focused is not None and pilot.focused.key not in seen:
        seen.append(pilot.focused.key)
        pilot.press("tab")
    order = ["accept", "size-100", "sound", "days", "name", "why", "votes"]
    assert [key for key in seen if key in order] == order
    assert {"Rosa Quispe", "tantamaco", "table-row-0", "hand-in", "help", "settings"} <= set(seen)
    pilot.press("shift+tab")
    assert pilot.focused is not None and pilot.focused.key == seen[-1]


def test_keyboard_alone_works_every_widget(fly: MakePilot) -> None:
    """A whole visit without a mouse."""
    screen = Everything()
    pilot = fly(screen)
    go_to(pilot, "accept")
    pilot.press("enter", "2")
    assert screen.log == ["accept", "refuse"]
    go_to(pilot, "size-100")
    pilot.press("right", "enter")
    assert screen.size == 150
    go_to(pilot, "sound")
    pilot.press("space")
    assert screen.loud
    go_to(pilot, "days")
    pilot.press("right", "right", "right", "right", "-", "+", "left")
    assert screen.days == 5
    go_to(pilot, "name")
    pilot.type("Ñawi 7?").press("left", "backspace", "end", "enter")
    assert screen.name == "Ñawi ?" and screen.log[-1] == ("named", "Ñawi ?")
    go_to(pilot, "Rosa Quispe")
    pilot.press("space", "down", "down", "space")
    assert screen.order == ["Julián Mamani", "Teófila Condori", "Rosa Quispe"]
    go_to(pilot, "tantamaco")
    pilot.press("right", "enter")
    assert screen.log[-1] == "pacaje"
    go_to(pilot, "table-row-0")
    pilot.press("down", "enter")
    assert screen.log[-1] == ("row", 1)
    go_to(pilot, "hand-in")
    pilot.press("enter")
    assert screen.log[-1] == "handed in"


def test_mouse_alone_works_every_widget(fly: MakePilot) -> None:
    """The same visit without a keyboard."""
    screen = Everything()
    pilot = fly(screen)
    pilot.click("accept").click("size-150").click("sound").click("why")
    assert screen.log == ["accept"] and screen.size == 150 and screen.loud
    assert "La reunión del domingo" in pilot.text()
    days = pilot.find("days")
    pilot.click((days.focus_rect.right - 10, days.focus_rect.centery))
    pilot.click((days.focus_rect.right - 10, days.focus_rect.centery))
    assert screen.days == 5
    pilot.click("Rosa Quispe-down").click("tantamaco").click("table-row-1").click("Entregar")
    assert screen.order[1] == "Rosa Quispe"
    assert screen.log[1:] == ["tantamaco", ("row", 1), "handed in"]
    pilot.click("undo")
    assert screen.undone == 1


def test_an_item_is_dragged_to_its_place(fly: MakePilot) -> None:
    """Dragging a row moves it to where it is let go."""
    screen = Everything()
    pilot = fly(screen)
    first, last = pilot.find("Rosa Quispe").rect, pilot.find("Teófila Condori").rect
    pilot.drag((first.left + 80, first.centery), (first.left + 80, last.centery))
    assert screen.order == ["Julián Mamani", "Teófila Condori", "Rosa Quispe"]


def test_escape_puts_an_item_back(fly: MakePilot) -> None:
    """What was picked up by mistake returns to where it was."""
    screen = Everything()
    pilot = fly(screen)
    go_to(pilot, "Rosa Quispe")
    pilot.press("space", "down", "down")
    assert screen.order[2] == "Rosa Quispe"
    pilot.press("escape")
    assert screen.order[0] == "Rosa Quispe"


def test_a_card_is_dropped_into_a_list(fly: MakePilot) -> None:
    """A widget with a payload can be carried onto one that accepts it."""
    dropped: list[tuple[str, int]] = []

    def make() -> Column:
        card = Button("Doña Julia", lambda: None, key="card")
        card.payload = "julia"
        items = [OrderedItem(name, name) for name in ("Rosa", "Wilber")]
        return Column(
            [
                card,
                ReorderList(
                    items,
                    lambda item, place: None,
                    ReorderTexts("Subir", "Bajar"),
                    on_drop=lambda payload, place: dropped.append((payload, place)),
                ),
            ]
        )

    pilot = fly(Showing(make))
    pilot.drag(pilot.find("card").rect.center, pilot.find("Wilber").rect.center)
    assert dropped == [("julia", 1)]


def test_keypad_digits_choose(fly: MakePilot) -> None:
    """The keypad's digits are the same keys as the others."""
    screen = Everything()
    pilot = fly(screen)
    for code in (pygame.K_KP2, pygame.K_KP1):
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=code, mod=0, unicode=""))
    pilot.app.frame()
    assert screen.log == ["refuse", "accept"]


def test_enter_acts_once_however_long_it_is_held(fly: MakePilot) -> None:
    """On a slow machine the key repeats while a turn is computed; nobody pressed it twice."""
    screen = Everything()
    pilot = fly(screen)
    go_to(pilot, "accept")
    enter: dict[str, Any] = {"key": pygame.K_RETURN, "mod": 0, "unicode": ""}
    for kind in (pygame.KEYDOWN, pygame.KEYDOWN, pygame.KEYUP, pygame.KEYDOWN, pygame.KEYUP):
        pygame.event.post(pygame.event.Event(kind, **enter))
    pilot.app.frame()
    assert screen.log == ["accept", "accept"]


def test_shortcuts_are_off_in_an_entry(fly: MakePilot) -> None:
    """Digits, the question mark and Ctrl+Z go into the entry, F1 still explains."""
    screen = Everything()
    pilot = fly(screen)
    pilot.press("1")
    go_to(pilot, "name")
    pilot.type("1?").press("ctrl+z")
    assert screen.log == ["accept"] and screen.name == "1?"
    pilot.press("f1")
    assert "Aquí se prueba todo." in pilot.text()


def test_help_lists_the_keys_and_escape_leaves_it(fly: MakePilot) -> None:
    """F1 tells what the screen is for, F2 the keys; Esc goes back and the focus is kept."""
    pilot = fly(Everything(), language="en")
    go_to(pilot, "days")
    pilot.press("f1")
    for told in ("F11", "Ctrl + S", "Pick up, or put down", "Less, or more", "1 · 2"):
        assert told in pilot.text()
    pilot.press("escape", "f2")
    assert "F11" in pilot.text() and "Aquí se prueba" not in pilot.text()
    pilot.press("escape")
    assert pilot.focused is not None and pilot.focused.key == "days"


def test_saving_is_told(fly: MakePilot) -> None:
    """Where the screen itself has nothing to save, Ctrl+S saves by the hook and says so."""
    saved: list[str] = []
    pilot = fly(Showing(lambda: Label("uno")), autosave=lambda: saved.append("game"), language="en")
    pilot.press("ctrl+s")
    assert saved == ["game"] and pilot.app.toasts.text == "Saved."


def test_save_and_undo_keys(fly: MakePilot) -> None:
    """Ctrl+S saves, Ctrl+Z takes back, and the button of undo is there while it can."""
    screen = Everything()
    pilot = fly(screen)
    assert not [w for w in pilot.root.walk() if w.key == "undo"]
    pilot.press("ctrl+s")
    assert screen.log == ["saved"] and pilot.find("undo")
    pilot.press("ctrl+z")
    assert screen.log == [] and screen.undone == 1


def test_why_opens_beside_what_it_explains(fly: MakePilot) -> None:
    """By F3, Enter, press or hover; never upon its anchor, and Esc closes it."""
    pilot = fly(Everything())
    go_to(pilot, "votes")
    pilot.press("f3")
    panel = pilot.app.popover
    assert panel is not None and not panel.rect.colliderect(panel.anchor.focus_rect)
    assert pilot.app.bounds.contains(panel.rect)
    assert "−3" in pilot.text() and "Parámetro" in pilot.text()
    pilot.press("escape")
    assert pilot.app.popover is None
    pilot.hover("votes")
    assert pilot.app.popover is not None
    pilot.hover((5, 300))
    assert pilot.app.popover is None


def test_a_term_in_a_text_opens_its_definition(fly: MakePilot) -> None:
    """A word of the trade is explained where it stands."""
    pilot = fly(Everything())
    pilot.press("enter")
    assert "Programa de alimentos." in pilot.text()


def test_a_disabled_answer_says_why_not(fly: MakePilot) -> None:
    """What cannot be chosen is not pressed, and can be asked why."""
    screen = Everything()
    pilot = fly(screen)
    pilot.press("3")
    assert screen.log == []
    pilot.click("Firmar")
    assert "Falta dinero" in pilot.text()


def long_page() -> Column:
    """Return forty buttons and a text at the end."""
    rows = [Button(f"Botón {n}", lambda: None, key=f"b{n}") for n in range(40)]
    return Column([*rows, Label("El final")])


def test_scrolling_follows_the_focus(fly: MakePilot) -> None:
    """What has the focus is in sight; wheel and Page Down move the page too."""
    pilot = fly(Showing(long_page))
    pane = next(w for w in pilot.root.walk() if isinstance(w, Scroll))
    assert pane.scrolls
    for number in range(25):
        assert pilot.focused is not None and pilot.focused.key == f"b{number}"
        clip = pilot.focused.clip()
        assert clip is not None and clip.contains(pilot.focused.rect)
        pilot.press("tab")
    before = pilot.find("b0").rect.top
    pilot.press("page up").wheel(-1)
    assert pilot.find("b0").rect.top != before
    pilot.press("end")
    assert pilot.root.rect.contains(pilot.find("El final").rect)


def test_scroll_is_kept_over_a_rebuild(fly: MakePilot) -> None:
    """A page that is built anew stays where the reader had scrolled it."""
    pilot = fly(Showing(long_page))
    pilot.wheel(-5)
    before = pilot.find("b0").rect.top
    pilot.app.refresh()
    assert pilot.find("b0").rect.top == before


def test_a_screenshot_is_written(fly: MakePilot, tmp_path: Path) -> None:
    """The pilot draws to a PNG file of the window's size."""
    pilot = fly(Everything(), size=(1024, 600))
    picture = pygame.image.load(str(pilot.screenshot(tmp_path / "sub" / "one.png")))
    assert picture.get_size() == (1024, 600)


def test_a_wide_table_becomes_a_list_where_it_is_narrow(fly: MakePilot) -> None:
    """What does not fit side by side is told one below the other, with the column's name."""
    head = ["Comunidad", "Electores", "Compromisos", "Ofrecimientos", "Participación"]
    rows = [["Tantamaco", "312", "Puente peatonal", "Sesenta cajas", "81 %"]]
    pilot = fly(Showing(lambda: Table(head, rows)))
    assert "Participación: 81 %" not in pilot.text()
    pilot.app.change_settings(pilot.app.settings.with_(text_size=200))
    pilot.resize(1024, 600)
    assert "Participación: 81 %" in pilot.text()
    assert findings(pilot.app) == []
