"""The settings: language, text size, colours, motion, sound, full screen, folders."""

from collections.abc import Sequence
from dataclasses import replace

from ui.window.languages import name
from ui.window.layout import Column, Flow, Spacer
from ui.window.screen import Context, Screen
from ui.window.scroll import Split
from ui.window.settings import Settings
from ui.window.text import SMALL, Face, TextStyle
from ui.window.theme import BASE_TEXT, TEXT_SIZES, Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, bold
from ui.window.widgets.radio import RadioGroup, Toggle


class SettingsScreen(Screen):
    """Everything here works at once and is kept; there is nothing to confirm."""

    is_settings = True

    def title(self, ctx: Context) -> str:
        return ctx.say("settings.title", "Settings")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "settings.help",
            "Here you choose how the game looks and speaks. Every change works at once and is "
            "kept for the next time.",
        )

    def build(self, ctx: Context) -> Widget:
        return Split([self._reading(ctx), self._machine(ctx)], shares=(1, 1), least=330)

    def _reading(self, ctx: Context) -> Widget:
        return Column(
            [
                language_choice(ctx),
                text_size_choice(ctx),
                RadioGroup(
                    ctx.say("settings.palette", "Colours"),
                    [
                        ("light", ctx.say("settings.palette.light", "Paper")),
                        ("dark", ctx.say("settings.palette.dark", "Dark")),
                        ("high-contrast", ctx.say("settings.palette.high", "High contrast")),
                    ],
                    ctx.settings.palette,
                    lambda palette: change(ctx, replace(ctx.settings, palette=palette)),
                    key="palette",
                ),
            ],
            gap=Space.LARGE,
        )

    def _machine(self, ctx: Context) -> Widget:
        settings = ctx.settings
        return Column(
            [
                bold(ctx.say("settings.machine", "Screen and sound")),
                Toggle(
                    ctx.say("settings.full_screen", "Full screen (F11)"),
                    settings.full_screen,
                    lambda on: change(ctx, replace(settings, full_screen=on)),
                    key="full-screen",
                ),
                Toggle(
                    ctx.say("settings.motion", "Moving pictures"),
                    settings.motion == "full",
                    lambda on: change(ctx, replace(settings, motion="full" if on else "none")),
                    detail=ctx.say(
                        "settings.motion.detail", "Without them every picture shows its end."
                    ),
                    key="motion",
                ),
                Toggle(
                    ctx.say("settings.sound", "Sound"),
                    settings.sound == "on",
                    lambda on: change(ctx, replace(settings, sound="on" if on else "off")),
                    detail=ctx.say(
                        "settings.sound.detail", "Never needed: everything heard is also seen."
                    ),
                    key="sound",
                ),
                Spacer(Space.SMALL),
                bold(ctx.say("settings.folders", "Where your files are")),
                *self._folders(ctx),
                _wipe(ctx),
            ],
            gap=Space.SMALL,
        )

    def _folders(self, ctx: Context) -> Sequence[Widget]:
        data = ctx.app.data
        places = (
            (ctx.say("settings.folders.saves", "Saved games:"), data.saves),
            (ctx.say("settings.folders.results", "Results of finished games:"), data.results),
            (ctx.say("settings.folders.settings", "These settings:"), data.settings_file),
            (ctx.say("settings.folders.logs", "What went wrong:"), data.logs),
        )
        return [
            Column([Label(what), Label(str(place), style=SMALL, colour=Role.MUTED)], gap=Space.TINY)
            for what, place in places
        ]


def _wipe(ctx: Context) -> Widget | None:
    """Return the button that takes all data away, where there is what does it."""
    wipe = ctx.app.options.wipe
    if wipe is None:
        return None
    return Flow(
        [
            Button(
                ctx.say("settings.wipe", "Wipe all data"),
                lambda: wipe(ctx.app),
                kind=Kind.DANGER,
                icon="trash",
                key="wipe",
            )
        ]
    )


def language_choice(ctx: Context) -> RadioGroup[str]:
    """Return the choice of language; each is named in itself."""
    return RadioGroup(
        ctx.say("settings.language", "Language"),
        [(code, name(code)) for code in ctx.app.options.languages],
        ctx.settings.language,
        lambda code: change(ctx, replace(ctx.settings, language=code)),
        key="language",
    )


def text_size_choice(ctx: Context) -> RadioGroup[int]:
    """Return the choice of text size; each is written in its own size."""
    now = ctx.look.percent
    return RadioGroup(
        ctx.say("settings.text_size", "Size of the text"),
        [
            (size, ctx.say("settings.text_size.step", "{percent} %", percent=size))
            for size in TEXT_SIZES
        ],
        ctx.settings.text_size,
        lambda size: change(ctx, replace(ctx.settings, text_size=size)),
        styles=[TextStyle(Face.REGULAR, BASE_TEXT * size // now) for size in TEXT_SIZES],
        key="text-size",
    )


def change(ctx: Context, settings: Settings) -> None:
    """Put changed settings into force."""
    ctx.app.change_settings(settings)
