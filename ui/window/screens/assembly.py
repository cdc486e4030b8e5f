"""The form of the budget assembly: three parts of three lines, and what the whole costs."""

from collections.abc import Callable, Sequence

from engine.language.wording.amounts import soles
from ui.window.game import Game
from ui.window.layout import Column, Panel
from ui.window.presenters.assembly import (
    PARTS,
    AssemblyPresenter,
    FormLine,
    OptionLine,
    part_name,
)
from ui.window.screen import Context, Screen
from ui.window.screens.paper_votes import PaperVotesScreen
from ui.window.screens.rule_cards import rule_card
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.choices import Choices, Option
from ui.window.widgets.label import Label, figure, subheading
from ui.window.widgets.radio import RadioGroup


class AssemblyScreen(Screen):
    """Write the form: who is called and how, how they meet, how it is decided."""

    def __init__(self, game: Game) -> None:
        self._form = AssemblyPresenter(game)

    def title(self, ctx: Context) -> str:
        if self._form.is_held_now:
            return ctx.say("assembly.title.now", "The assembly of this turn")
        return ctx.say("assembly.title", "The next budget assembly")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "assembly.help",
            "The form of the assembly. It has three parts: to call, to meet, to decide. Each line "
            "costs nothing or little, and changes who comes, who is heard and who decides. It "
            "takes no time, can be undone until you hand in, and stays for the next assembly. A "
            "rule in force can bind a line.",
        )

    def undo(self) -> Callable[[], None] | None:
        return self._form.game.undo if self._form.game.can_undo else None

    def redo(self) -> Callable[[], None] | None:
        return self._form.game.redo if self._form.game.redone else None

    def build(self, ctx: Context) -> Widget:
        form = self._form
        tabs = RadioGroup(
            "",
            [(part, part_name(ctx.language, part)) for part in PARTS],
            form.part,
            self._open,
            key="parts",
        )
        lines = [
            self._line(ctx, line, 1 + sum(len(x.options) for x in form.lines(ctx.language)[:n]))
            for n, line in enumerate(form.lines(ctx.language))
        ]
        left = Column([tabs, *lines])
        return Split([left, self._summary(ctx)], shares=(3, 2), key="form")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        buttons: list[Widget] = []
        if self._form.is_held_now:
            paper = ctx.say("assembly.paper", "The hall votes on paper")
            buttons.append(
                Button(
                    paper,
                    lambda: ctx.app.show(PaperVotesScreen(self._form.game)),
                    kind=Kind.PLAIN,
                    icon="ballot-box",
                    key="paper",
                )
            )
        done = ctx.say("assembly.done", "Back to the turn")
        buttons.append(Button(done, ctx.app.back, kind=Kind.PRIMARY, icon="arrow-left", key="done"))
        return buttons

    def _open(self, part: str) -> None:
        self._form.part = part

    def _line(self, ctx: Context, line: FormLine, first: int) -> Widget:
        return Column(
            [
                subheading(line.title),
                Choices(
                    [self._option(ctx, option) for option in line.options],
                    first_number=first,
                    key=f"line-{line.field}",
                ),
            ],
            gap=Space.SMALL,
        )

    def _option(self, ctx: Context, option: OptionLine) -> Option:
        return Option(
            option.text,
            lambda: self._choose(ctx, option),
            detail=option.refused or option.detail,
            kind=Kind.PLAIN,
            enabled=self._form.can_write and not option.refused,
            chosen=option.is_chosen,
            hint=option.refused,
            why=option.why,
        )

    def _choose(self, ctx: Context, option: OptionLine) -> None:
        if option.is_chosen:
            return
        refusal = self._form.choose(option.action)
        if refusal is not None:
            ctx.app.toast(self._form.refusal(ctx.language, refusal))

    def _summary(self, ctx: Context) -> Widget:
        form = self._form
        card = next((c for c in form.view.cards if c.id == "participatory-budget"), None)
        lines: list[Widget] = []
        for title, chosen in form.summary(ctx.language):
            lines.append(Label(title, style=SMALL, colour=Role.MUTED))
            lines.append(Label(chosen, style=BOLD))
        return Column(
            [
                Panel(
                    [
                        Label(ctx.say("assembly.cost", "Cost of the assembly"), style=SMALL),
                        figure(soles(form.cost), key="cost", why=form.why_cost(ctx.language)),
                        Label(
                            ctx.say(
                                "assembly.envelope",
                                "It will decide about {money}.",
                                money=soles(form.view.assembly_envelope),
                            ),
                            style=SMALL,
                        ),
                    ],
                    fill=Role.SHADE,
                    gap=0,
                    key="money",
                ),
                Panel(
                    [subheading(ctx.say("assembly.form", "The form")), *lines],
                    gap=Space.TINY,
                    key="summary",
                ),
                rule_card(ctx, card) if card is not None else None,
            ]
        )
