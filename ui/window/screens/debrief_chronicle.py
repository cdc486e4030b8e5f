"""The page of the debrief that tells the game turn by turn."""

from collections.abc import Callable

from engine.analysis.debrief.story import Told
from engine.language.wording.turn_names import phase_name
from engine.rules.definitions.situations import PhaseId
from ui.window.layout import Column, Flow
from ui.window.presenters.debrief import DebriefPresenter
from ui.window.presenters.debrief_chronicle import TOLD, ChroniclePage
from ui.window.screen import Context
from ui.window.screens.faces import sign_of
from ui.window.text import SMALL, SMALL_BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, subheading
from ui.window.widgets.radio import RadioGroup
from ui.window.widgets.sign import Sign
from workshop.debrief import headings
from workshop.debrief.chronicle import Line, Turn


def chronicle_page(
    ctx: Context,
    debrief: DebriefPresenter,
    page: ChroniclePage,
    play_from: Callable[[Turn], None],
) -> Widget:
    """Return the page: whose facts, of which phase, and the facts; each turn can be opened."""

    def tell(told: Told) -> None:
        page.told = told

    def look_at(phase: PhaseId) -> None:
        page.phase = phase

    phases = [(phase, phase_name(ctx.language, phase)) for phase in page.phases]
    return Column(
        [
            RadioGroup(
                ctx.say("debrief.chronicle.told", "What is told"),
                [(each, told_name(ctx, each)) for each in TOLD],
                page.told,
                tell,
                styles=[SMALL] * len(TOLD),
                key="told",
            ),
            RadioGroup(
                ctx.say("debrief.chronicle.phase", "From which time"),
                phases,
                page.phase,
                look_at,
                styles=[SMALL] * len(phases),
                key="phase",
            ),
            *(_turn(ctx, debrief, turn, play_from) for turn in page.turns(ctx.language)),
        ],
        gap=Space.GAP,
    )


def _turn(
    ctx: Context, debrief: DebriefPresenter, turn: Turn, play_from: Callable[[Turn], None]
) -> Widget:
    nothing = headings.NOTHING_TOLD.said(ctx.language)
    lines: list[Widget] = [_line(ctx, debrief, line) for line in turn.lines]
    open_turn = Button(
        ctx.say("debrief.play-from", "Play on from here"),
        lambda: play_from(turn),
        kind=Kind.PLAIN,
        icon="play",
        style=SMALL_BOLD,
        key=f"play-from-{turn.turn}",
    )
    return Column(
        [
            Flow([subheading(turn.name), open_turn], gap=Space.GAP),
            *(lines or [Label(nothing, style=SMALL, colour=Role.MUTED)]),
        ],
        gap=Space.SMALL,
    )


def _line(ctx: Context, debrief: DebriefPresenter, line: Line) -> Widget:
    text = line.text
    if not line.was_known:
        text = headings.NOT_KNOWN.said(ctx.language, text=text)
    if len(line.lists) == 1:
        return Sign(sign_of(debrief.view, line.lists[0]), text)
    return Sign("users-three" if line.lists else "newspaper", text)


def told_name(ctx: Context, told: Told) -> str:
    """Return what a filter of the chronicle is called."""
    say = ctx.say
    return {
        "own": say("debrief.chronicle.own", "Of this list"),
        "known": say("debrief.chronicle.known", "What it knew"),
        "all": say("debrief.chronicle.all", "Everything"),
    }[told]
