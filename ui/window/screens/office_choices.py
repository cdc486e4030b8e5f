"""One group of things to do in office: the kinds at the left, where or which at the right."""

from collections.abc import Callable, Sequence

from engine.language.wording.names import Names
from engine.rules.actions.union import AnyAction
from ui.window.game import Game
from ui.window.layout import Column, Flow, Grid, Panel
from ui.window.presenters.office_choices import OfficeChoices
from ui.window.presenters.places import in_groups
from ui.window.presenters.week_choices import ChoiceGroup
from ui.window.presenters.week_kinds import Group, Kind
from ui.window.screen import Context, Screen
from ui.window.screens.rule_cards import rule_card
from ui.window.screens.week_choices import choice_group
from ui.window.scroll import Split
from ui.window.text import BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button
from ui.window.widgets.button import Kind as Weight
from ui.window.widgets.label import Label, Paragraph, heading

START_WORK = "start-work"


class OfficeChoicesScreen(Screen):
    """Choose one thing to do in this turn; Esc goes back by a step."""

    def __init__(self, game: Game, group: Group) -> None:
        self._group = group
        self._choices = OfficeChoices(game, group.id)

    def title(self, ctx: Context) -> str:
        return self._group.title

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "office.choices.help",
            "Choose at the left what to do, and at the right where or which. Each shows what it "
            "costs, and whom: the treasury or your purse. What cannot be done now says why. It "
            "goes into the plan of the turn and can be undone until you hand in.",
        )

    def build(self, ctx: Context) -> Widget:
        kinds = self._choices.kinds(ctx.language)
        kind = self._choices.open_kind(ctx.language)
        return Split(
            [self._kinds(ctx, kinds, kind), self._what(ctx, kind)],
            shares=(2, 3),
            least=300,
            key="choices",
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        text = ctx.say("office.choices.back", "Back to the turn")
        return [Button(text, ctx.app.back, icon="arrow-left", key="to-turn")]

    def _kinds(self, ctx: Context, kinds: Sequence[Kind], chosen: Kind) -> Widget:
        view = self._choices.view
        card = next((card for card in view.cards if card.id == chosen.card), None)
        buttons = [
            Button(
                kind.title,
                lambda id=kind.id: self._open(id),  # type: ignore[misc]
                kind=Weight.PLAIN,
                icon=kind.icon,
                number=number,
                align="left",
                chosen=kind.id == chosen.id,
                key=f"kind-{kind.id}",
            )
            for number, kind in enumerate(kinds, start=1)
        ]
        return Column(
            [
                Column(buttons, gap=Space.SMALL, arrows="vertical"),
                Panel([Paragraph(chosen.about, terms=ctx.terms)]),
                rule_card(ctx, card) if card is not None else None,
            ]
        )

    def _open(self, kind: str) -> None:
        self._choices.chosen = kind
        self._choices.place = self._choices.project = ""

    def _what(self, ctx: Context, kind: Kind) -> Widget:
        if kind.id == START_WORK:
            return self._start_work(ctx)
        groups = self._choices.choices(ctx.language, kind.id)
        nothing = ctx.say("office.choices.nothing", "There is nothing of this kind now.")
        return Column(
            [
                heading(kind.title),
                *(
                    choice_group(ctx, group, self._choose(ctx), prefix=f"do-{n}")
                    for n, group in enumerate(groups)
                ),
                None if groups else Label(nothing),
            ]
        )

    def _choose(self, ctx: Context) -> Callable[[AnyAction], None]:
        def choose(action: AnyAction) -> None:
            if self._choices.choose(action) is None:
                ctx.app.back()

        return choose

    # -- beginning a work: place, project, door ------------------------------------------------

    def _start_work(self, ctx: Context) -> Widget:
        choices = self._choices
        if not choices.place:
            return self._places(ctx)
        if not choices.project:
            return self._projects(ctx)
        names = Names.of(ctx.language, choices.view)
        title = f"{names.project(choices.project)}, {names.place(choices.place)}"
        about = next(p.about for p in choices.view.district.projects if p.id == choices.project)
        doors = ChoiceGroup(
            ctx.say("works.by-which-door", "By which door?"), choices.doors(ctx.language)
        )
        again = ctx.say("works.another-project", "Another work")
        return Column(
            [
                heading(title),
                Paragraph(ctx.text(about), terms=ctx.terms),
                choice_group(ctx, doors, self._choose(ctx), prefix="door"),
                Flow(
                    [
                        Button(
                            again,
                            self._forget_project,
                            kind=Weight.PLAIN,
                            icon="arrow-left",
                            key="another-project",
                        )
                    ]
                ),
            ]
        )

    def _places(self, ctx: Context) -> Widget:
        choices = self._choices
        rows: list[Widget] = [heading(ctx.say("works.where", "Where?"))]
        for title, places in in_groups(ctx.language, choices.view):
            rows.append(Label(title, style=BOLD, colour=Role.TITLE))
            buttons = [
                Button(
                    place.name,
                    lambda id=place.id: self._go_to(id),  # type: ignore[misc]
                    kind=Weight.PLAIN,
                    align="left",
                    key=f"where-{place.id}",
                )
                for place in places
            ]
            rows.append(Grid(buttons, columns=3, cell=190, gap=Space.SMALL))
        return Column(rows)

    def _projects(self, ctx: Context) -> Widget:
        choices = self._choices
        names = Names.of(ctx.language, choices.view)
        again = ctx.say("works.another-place", "Another place")
        rows: list[Widget] = [
            heading(ctx.say("works.what", "What, in {place}?", place=names.place(choices.place))),
            Flow(
                [
                    Button(
                        again,
                        self._forget_place,
                        kind=Weight.PLAIN,
                        icon="arrow-left",
                        key="another-place",
                    )
                ]
            ),
        ]
        for title, lines in choices.projects(ctx.language):
            rows.append(Label(title, style=BOLD, colour=Role.TITLE))
            buttons = [
                Button(
                    line.name,
                    lambda id=line.project: self._pick(id),  # type: ignore[misc]
                    kind=Weight.PLAIN,
                    icon=line.icon,
                    detail=line.detail,
                    align="left",
                    key=f"project-{line.project}",
                )
                for line in lines
            ]
            rows.append(Grid(buttons, columns=2, cell=290, gap=Space.SMALL))
        return Column(rows)

    def _go_to(self, place: str) -> None:
        self._choices.place = place

    def _pick(self, project: str) -> None:
        self._choices.project = project

    def _forget_place(self) -> None:
        self._choices.place = ""

    def _forget_project(self) -> None:
        self._choices.project = ""
