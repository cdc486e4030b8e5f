"""The hall votes on paper: the works that were proposed, and the votes that each of them got."""

from collections.abc import Sequence

from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from ui.window.game import Game
from ui.window.layout import Column, Flow, Grid
from ui.window.presenters.assembly import PaperCount
from ui.window.presenters.places import in_groups
from ui.window.screen import Context, Screen
from ui.window.scroll import Split
from ui.window.text import BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, Paragraph, subheading
from ui.window.widgets.stepper import Stepper


class PaperVotesScreen(Screen):
    """Choose place and work of every sheet, type its votes, enter the count."""

    def __init__(self, game: Game) -> None:
        self._count = PaperCount(game)

    def title(self, ctx: Context) -> str:
        return ctx.say("paper.title", "The votes on paper")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "paper.help",
            "The people in the hall have proposed works and voted on paper. At the right choose "
            "place and work for each proposal; at the left type its votes. The count takes the "
            "place of the assembly of the game; the money and its shares stay the same.",
        )

    def build(self, ctx: Context) -> Widget:
        return Split([self._rows(ctx), self._choose(ctx)], key="paper")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        enter = ctx.say("paper.enter", "Enter the count")
        leave = ctx.say("paper.leave", "Leave it")
        buttons: list[Widget] = [Button(leave, ctx.app.back, kind=Kind.PLAIN, key="leave")]
        if any(self._count.rows.values()):
            buttons.append(Button(enter, lambda: self._record(ctx), kind=Kind.PRIMARY, key="enter"))
        return buttons

    def _rows(self, ctx: Context) -> Widget:
        names = Names.of(ctx.language, self._count.view)
        steppers: list[Widget] = [
            Stepper(
                f"{names.project(project)}, {names.place(place)}",
                votes,
                lambda value, key=(project, place): self._count.rows.update(  # type: ignore[misc]
                    {key: value}
                ),
                most=500,
                key=f"votes-{project}-{place}",
            )
            for (project, place), votes in self._count.rows.items()
        ]
        if not steppers:
            nothing = ctx.say("paper.nothing", "No proposal yet: choose a place at the right.")
            steppers = [Paragraph(nothing)]
        return Column([subheading(ctx.say("paper.votes", "Votes for each work")), *steppers])

    def _choose(self, ctx: Context) -> Widget:
        if self._count.place:
            return self._projects(ctx)
        rows: list[Widget] = [subheading(ctx.say("paper.where", "Add a proposal: where?"))]
        for title, places in in_groups(ctx.language, self._count.view):
            rows.append(Label(title, style=BOLD, colour=Role.TITLE))
            buttons = [
                Button(
                    place.name,
                    lambda id=place.id: self._go_to(id),  # type: ignore[misc]
                    kind=Kind.PLAIN,
                    align="left",
                    key=f"where-{place.id}",
                )
                for place in places
            ]
            rows.append(Grid(buttons, columns=3, cell=180, gap=Space.SMALL))
        return Column(rows)

    def _projects(self, ctx: Context) -> Widget:
        names = Names.of(ctx.language, self._count.view)
        buttons = [
            Button(
                name,
                lambda id=id: self._count.add(id),  # type: ignore[misc]
                kind=Kind.PLAIN,
                icon=icon,
                align="left",
                key=f"project-{id}",
            )
            for id, name, icon in self._count.projects(ctx.language)
        ]
        again = ctx.say("works.another-place", "Another place")
        place = names.place(self._count.place)
        return Column(
            [
                subheading(ctx.say("works.what", "What, in {place}?", place=place)),
                Flow(
                    [
                        Button(
                            again,
                            lambda: self._go_to(""),
                            kind=Kind.PLAIN,
                            icon="arrow-left",
                            key="another-place",
                        )
                    ]
                ),
                Grid(buttons, columns=2, cell=270, gap=Space.SMALL),
            ]
        )

    def _go_to(self, place: str) -> None:
        self._count.place = place

    def _record(self, ctx: Context) -> None:
        refusal = self._count.record()
        if refusal is not None:
            names = Names.of(ctx.language, self._count.view)
            ctx.app.toast(say_refusal(ctx.language, names, refusal))
            return
        ctx.app.back()
        ctx.app.toast(ctx.say("paper.entered", "The count is entered."))
