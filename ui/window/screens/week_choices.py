"""One group of things to do in a week: the kinds at the left, where and with whom at the right."""

from collections.abc import Callable, Sequence

from engine.rules.actions.union import AnyAction
from ui.window.game import Game
from ui.window.layout import Column, Grid, Panel
from ui.window.presenters.week_choices import Choice, ChoiceGroup, WeekChoices
from ui.window.presenters.week_kinds import Kind, groups
from ui.window.screen import Context, Screen
from ui.window.screens.rule_cards import rule_card
from ui.window.scroll import Split
from ui.window.text import BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button
from ui.window.widgets.button import Kind as Weight
from ui.window.widgets.label import Label, Paragraph, heading


class WeekChoicesScreen(Screen):
    """Choose one thing to put into the week; Esc goes back without."""

    def __init__(self, game: Game, group: str) -> None:
        self._choices = WeekChoices(game, group)

    def title(self, ctx: Context) -> str:
        wanted = self._choices.group
        return next(g.title for g in groups(ctx.language) if g.id == wanted)

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "choices.help",
            "Choose at the left what to do, and at the right where or with whom. Each shows its "
            "days and its price; what cannot be done now says why. It goes into the week's plan "
            "and can be undone until you hand in.",
        )

    def build(self, ctx: Context) -> Widget:
        kinds = self._choices.kinds(ctx.language)
        kind = self._choices.open_kind(ctx.language)
        return Split(
            [self._kinds(ctx, kinds, kind), self._where(ctx, kind)],
            shares=(2, 3),
            least=300,
            key="choices",
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        text = ctx.say("choices.back", "Back to the week")
        return [Button(text, ctx.app.back, icon="arrow-left", key="to-week")]

    def _kinds(self, ctx: Context, kinds: Sequence[Kind], chosen: Kind) -> Widget:
        card = self._choices.card(chosen)
        buttons: list[Widget] = []
        heading_ = ""
        for number, kind in enumerate(kinds, start=1):
            if kind.heading != heading_:
                heading_ = kind.heading
                buttons.append(Label(heading_, style=BOLD, colour=Role.TITLE))
            buttons.append(self._kind(kind, number, chosen.id))
        return Column(
            [
                Column(buttons, gap=Space.SMALL, arrows="vertical"),
                Panel([Paragraph(chosen.about, terms=ctx.terms)]),
                rule_card(ctx, card) if card is not None else None,
            ]
        )

    def _kind(self, kind: Kind, number: int, chosen: str) -> Widget:
        return Button(
            kind.title,
            lambda: self._open(kind.id),
            kind=Weight.PLAIN,
            icon=kind.icon,
            number=number if number <= 9 else 0,
            align="left",
            chosen=kind.id == chosen,
            key=f"kind-{kind.id}",
        )

    def _open(self, kind: str) -> None:
        self._choices.chosen = kind

    def _where(self, ctx: Context, kind: Kind) -> Widget:
        found = self._choices.choices(ctx.language)
        return Column(
            [heading(kind.title), *(choice_group(ctx, g, self._choose(ctx)) for g in found)],
        )

    def _choose(self, ctx: Context) -> Callable[[AnyAction], None]:
        def choose(action: AnyAction) -> None:
            if self._choices.choose(action) is None:
                ctx.app.back()

        return choose


def choice_group(
    ctx: Context, group: ChoiceGroup, choose: Callable[[AnyAction], None], *, prefix: str = "do"
) -> Widget:
    """Return choices under their heading, each with its price or with why it cannot be made."""
    buttons = [_button(choice, choose, f"{prefix}-{choice.action}") for choice in group.choices]
    return Column(
        [
            Label(group.title, style=BOLD, colour=Role.TITLE) if group.title else None,
            Grid(buttons, columns=2, cell=270, gap=Space.SMALL),
        ],
        gap=Space.SMALL,
    )


def _button(choice: Choice, choose: Callable[[AnyAction], None], key: str) -> Widget:
    return Button(
        choice.text,
        lambda: choose(choice.action),
        kind=Weight.PLAIN,
        detail=choice.refused or choice.detail,
        align="left",
        enabled=not choice.refused,
        key=key,
    )
