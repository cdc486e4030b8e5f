"""The title: one large button, and below it, smaller, what else there is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pygame

from ui.window.languages import EXAMPLES, name
from ui.window.layout import Centre, Column, Flow, Grid, Row, Spacer
from ui.window.look import ALIGN_CENTRE, ALIGN_RIGHT
from ui.window.screen import Context, Screen
from ui.window.screens.settings import change
from ui.window.text import BODY, BOLD, HEADING, POSTER, SMALL, TITLE, Face, TextStyle
from ui.window.theme import BASE_TEXT, TEXT_SIZES, Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label
from ui.window.widgets.picture import Picture
from ui.window.widgets.radio import MarkedButton
from ui.window.widgets.sign import Sign

if TYPE_CHECKING:
    from ui.window.app import App


@dataclass(frozen=True)
class TitleEntry:
    """A smaller way on: its text in the language in force, and where it leads."""

    key: str
    text: Callable[[Context], str]
    action: Callable[["App"], None]
    icon: str = ""


@dataclass(frozen=True)
class TitleModel:
    """What the title offers; what is not built is left out.

    ``resume`` is there where a game can be gone on with, and ``resume_line`` says which (place,
    list, week). ``content_code`` are the four letters that tell whether two machines play the
    same content ("" while it is being read). ``faces`` draw people at a size in pixels.
    """

    play: Callable[["App"], None]
    version: str
    content_code: str
    resume: Callable[["App"], None] | None = None
    resume_line: Callable[[Context], str] | None = None
    entries: tuple[TitleEntry, ...] = ()
    faces: tuple[Callable[[tuple[int, int]], pygame.Surface], ...] = ()


class TitleScreen(Screen):
    """Play or go on. On the first start it asks for language and text size, once.

    ``model`` is asked anew for every picture, so that a game begun meanwhile can be resumed.
    """

    framed = False
    first_focus = "main"

    def __init__(self, model: Callable[[], TitleModel]) -> None:
        self._model = model

    def title(self, ctx: Context) -> str:
        return "Voz y Voto"

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "title.help",
            "Here the game begins. The large button starts a game or goes on with the last one. "
            "The buttons below lead to everything else. In the corner stand the version and four "
            "letters: where they are the same, two machines play the same game.",
        )

    def back(self, app: "App") -> None:
        """Stay: the title is left by its own button."""

    def build(self, ctx: Context) -> Widget:
        model = self._model()
        if not ctx.settings.asked:
            return _first_questions(ctx)
        words = Column(
            [
                Spacer(0, grow=1),
                Label("Voz y Voto", style=_name_style(ctx), colour=Role.TITLE, key="name"),
                Label(_motto(ctx), style=BODY) if not ctx.low else None,
                Spacer(Space.SMALL),
                *_main_buttons(ctx, model),
                Grid(_smaller(ctx, model), columns=3, cell=170, gap=Space.GAP),
                Sign("warning", ctx.app.alarm, style=BOLD, key="alarm") if ctx.app.alarm else None,
                Spacer(0, grow=1),
                _corner(ctx, model),
            ],
            gap=Space.GAP,
            grow=1,
        )
        if not model.faces or ctx.low or ctx.narrow:
            return Centre(words, width=680)
        return Centre(Row([words, _faces(model)], gap=Space.HUGE * 2), width=1180)


def _name_style(ctx: Context) -> TextStyle:
    return TITLE if ctx.low else POSTER


def _motto(ctx: Context) -> str:
    return ctx.say(
        "title.motto", "A game about elections and budgets in a district of the highlands."
    )


def _main_buttons(ctx: Context, model: TitleModel) -> Sequence[Widget]:
    app = ctx.app
    play = ctx.say("title.play", "Play")
    resume = model.resume
    if resume is None:
        return [_large(play, lambda: model.play(app), "play", "", "main", Kind.PRIMARY)]
    line = model.resume_line(ctx) if model.resume_line is not None else ""
    on = ctx.say("title.resume", "Continue")
    new = ctx.say("title.new", "New game")
    return [
        _large(on, lambda: resume(app), "play", line, "main", Kind.PRIMARY),
        Button(new, lambda: model.play(app), kind=Kind.SECOND, icon="plus", key="new"),
    ]


def _large(
    text: str, action: Callable[[], None], icon: str, detail: str, key: str, kind: Kind
) -> Button:
    return Button(
        text, action, kind=kind, icon=icon, detail=detail, style=HEADING, pad=Space.LARGE, key=key
    )


def _smaller(ctx: Context, model: TitleModel) -> list[Widget]:
    app = ctx.app
    buttons: list[Widget] = [
        Button(
            entry.text(ctx),
            lambda entry=entry: entry.action(app),  # type: ignore[misc]
            kind=Kind.PLAIN,
            icon=entry.icon,
            key=entry.key,
        )
        for entry in model.entries
    ]
    if app.can_open_settings:
        settings = ctx.say("title.settings", "Settings")
        buttons.append(
            Button(settings, app.open_settings, kind=Kind.PLAIN, icon="gear", key="settings")
        )
    quit_ = ctx.say("title.quit", "Quit")
    buttons.append(Button(quit_, app.quit, kind=Kind.PLAIN, icon="sign-out", key="quit"))
    return buttons


def _corner(ctx: Context, model: TitleModel) -> Label:
    text = (
        ctx.say(
            "title.version",
            "Version {version} · content {code}",
            version=model.version,
            code=model.content_code,
        )
        if model.content_code
        else ctx.say("title.version-alone", "Version {version}", version=model.version)
    )
    return Label(text, style=SMALL, colour=Role.MUTED, key="version")


def _faces(model: TitleModel) -> Widget:
    return Column(
        [
            Spacer(0, grow=1),
            *(Picture(face, "", width=250, height=250, align=ALIGN_RIGHT) for face in model.faces),
            Spacer(0, grow=1),
        ],
        gap=Space.GAP,
    )


def _begin(ctx: Context) -> None:
    change(ctx, replace(ctx.settings, asked=True))
    ctx.app.focus_on("main")


def _first_questions(ctx: Context) -> Widget:
    """Return the two questions of the first start, told by examples that can be read."""
    settings = ctx.settings
    now = ctx.look.percent
    languages: list[Widget] = [
        MarkedButton(
            name(code),
            lambda code=code: change(ctx, replace(settings, language=code)),  # type: ignore[misc]
            marked=code == settings.language,
            detail=EXAMPLES.get(code, ""),
            style=BOLD,
            key=f"language-{code}",
        )
        for code in ctx.app.options.languages
    ]
    sizes: list[Widget] = [
        MarkedButton(
            ctx.say("title.first.size", "I read this well."),
            lambda size=size: change(ctx, replace(settings, text_size=size)),  # type: ignore[misc]
            marked=size == settings.text_size,
            style=TextStyle(Face.REGULAR, BASE_TEXT * size // now),
            key=f"text-size-{size}",
        )
        for size in TEXT_SIZES
    ]
    on = ctx.say("title.first.done", "Good, let's begin")
    return Centre(
        Column(
            [
                Label("Voz y Voto", style=_name_style(ctx), colour=Role.TITLE, align=ALIGN_CENTRE),
                Grid(languages, columns=2, cell=280),
                Column(sizes, gap=Space.SMALL, arrows="vertical"),
                Flow(
                    [
                        Button(
                            on,
                            lambda: _begin(ctx),
                            kind=Kind.PRIMARY,
                            style=HEADING,
                            key="begin",
                        )
                    ],
                    align=ALIGN_CENTRE,
                ),
            ],
            gap=Space.LARGE,
        ),
        width=680,
    )
