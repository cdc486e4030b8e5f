"""The page of a place: people, needs known so far, what each list did, what one can do here."""

from collections.abc import Callable, Sequence

from engine.rules.actions.union import AnyAction
from engine.rules.actions.visits import Listen
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.layout import Column, Flow, Grid, Panel
from ui.window.presenters.community import CommunityPresenter, Deed, Line, StrandLine
from ui.window.presenters.planner import PlannerPresenter
from ui.window.screen import Context, Screen
from ui.window.screens.faces import role_of_list, sign_of
from ui.window.screens.promise_builder import PromiseBuilderScreen
from ui.window.screens.rule_cards import rule_card
from ui.window.screens.strands_drawing import strand
from ui.window.screens.week_choices import choice_group
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.button import Button
from ui.window.widgets.label import Label, Paragraph, heading, subheading
from ui.window.widgets.picture import Picture
from ui.window.widgets.sign import Sign
from ui.window.widgets.table import Table

MOST_DEEDS = 7


class CommunityScreen(Screen):
    """Everything that is known of one place."""

    def __init__(self, game: Game, place: str) -> None:
        self._game = game
        self._place = CommunityPresenter(game, place)
        self.first_focus = f"here-{Listen(place)}"

    def title(self, ctx: Context) -> str:
        return self._place.definition.name

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "community.help",
            "The page of a place. What people need is known only where somebody of the list has "
            "listened. The estimate and the three ties (material, moral, of fear) are known for "
            "two weeks after a visit.",
        )

    def build(self, ctx: Context) -> Widget:
        return Split([self._who(ctx), self._what(ctx)], shares=(1, 1), least=360, key="community")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        return [
            Button(
                ctx.say("community.back", "Back"), ctx.app.back, icon="arrow-left", key="to-week"
            )
        ]

    # -- who lives here ----------------------------------------------------------------------

    def _who(self, ctx: Context) -> Widget:
        say, language = ctx.say, ctx.language
        place = self._place.definition
        works = self._place.works(language)
        return Column(
            [
                Paragraph(ctx.text(place.about), terms=ctx.terms),
                *(self._figure(line, n) for n, line in enumerate(self._place.figures(language))),
                subheading(say("community.needs", "What is lacking")),
                *self._needs(ctx),
                subheading(say("community.people", "Who votes here")),
                Table(
                    [
                        say("community.segment", "Living from"),
                        say("community.women", "Women"),
                        say("community.men", "Men"),
                    ],
                    self._place.people(language),
                    whys=self._place.people_whys(language),
                    aligns="<>>",
                    key="people",
                ),
                subheading(say("community.organisations", "Organisations")),
                *(
                    Sign(icon, name, why=Explanation(name, about), key=f"organisation-{n}")
                    for n, (icon, name, about) in enumerate(self._place.organisations(language))
                ),
                subheading(say("community.works", "What stands")) if works else None,
                *(Sign("hammer", work) for work in works),
            ],
            gap=Space.SMALL,
        )

    def _figure(self, line: Line, place: int) -> Widget:
        return Flow(
            [
                Label(f"{line.label}:", colour=Role.MUTED),
                Label(line.shown, style=BOLD, why=line.why, key=f"figure-{place}"),
            ],
            gap=Space.SMALL,
        )

    def _needs(self, ctx: Context) -> Sequence[Widget]:
        needs = self._place.needs(ctx.language)
        if needs is None:
            text = ctx.say("community.unheard", "Nobody of the list has listened here yet.")
            return [Sign("question", text, colour=Role.BAD)]
        bars = [
            Bar(
                need.name,
                need.value,
                need.shown,
                role=Role.SECOND,
                why=need.why,
                key=f"need-{place}",
            )
            for place, need in enumerate(needs)
        ]
        return [Bars(bars, most=1000, key="needs")]

    # -- what happened and can be done ---------------------------------------------------------

    def _what(self, ctx: Context) -> Widget:
        return Column(
            [
                *self._here(ctx),
                heading(ctx.say("community.deeds", "What each list did here")),
                *self._deeds(ctx),
                heading(ctx.say("community.strands", "Three ties")),
                *self._strands(ctx),
                heading(ctx.say("community.estimate", "If the vote were today, here")),
                self._estimate(ctx),
                *self._gifts(ctx),
            ],
        )

    def _here(self, ctx: Context) -> Sequence[Widget]:
        groups = self._place.choices(ctx.language)
        if not groups:
            return []
        promise = Button(
            ctx.say("community.promise", "Propose or promise something here"),
            lambda: ctx.app.show(PromiseBuilderScreen(self._game, self._place.place)),
            icon="note-pencil",
            key="promise-here",
        )
        return [choice_group(ctx, groups[0], self._chooser(ctx), prefix="here"), promise]

    def _gifts(self, ctx: Context) -> Sequence[Widget]:
        """Gifts stand last, each group with the article of its date and the line on today."""
        groups = self._place.choices(ctx.language)[1:]
        card = next((c for c in self._game.view.cards if c.id == "penal-356"), None)
        shown = [choice_group(ctx, g, self._chooser(ctx), prefix="here") for g in groups]
        return [*shown, rule_card(ctx, card)] if shown and card is not None else shown

    def _chooser(self, ctx: Context) -> Callable[[AnyAction], None]:
        def choose(action: AnyAction) -> None:
            if self._game.submit(action) is None:
                ctx.app.back()

        return choose

    def _deeds(self, ctx: Context) -> Sequence[Widget]:
        deeds = self._place.deeds(ctx.language)
        if not deeds:
            return [Label(ctx.say("community.nothing", "Nobody has been here."), style=SMALL)]
        return [self._deed(deed) for deed in deeds[:MOST_DEEDS]]

    def _deed(self, deed: Deed) -> Widget:
        return Sign(sign_of(self._game.view, deed.list), deed.text, style=SMALL)

    def _estimate(self, ctx: Context) -> Widget:
        view = self._game.view
        lines = PlannerPresenter(self._game).estimate(ctx.language, self._place.place)
        return Bars(
            [
                Bar(
                    line.name,
                    line.votes,
                    line.shown,
                    role=role_of_list(view, line.list),
                    pattern=view.lists.index(line.list),
                    symbol=sign_of(view, line.list),
                    why=line.why,
                    key=f"estimate-{line.list}",
                )
                for line in lines
            ],
            key="estimate",
        )

    def _strands(self, ctx: Context) -> Sequence[Widget]:
        lines = self._place.strands(ctx.language)
        say = ctx.say
        if lines is None:
            text = say(
                "community.unseen",
                "Nobody of the list was here in the last two weeks. What ties people to a list "
                "is not known.",
            )
            return [Label(text, style=SMALL)]
        return [
            Paragraph(
                say(
                    "community.ties",
                    "[[material-tie|Material tie]]: what was received and is expected. "
                    "[[moral-tie|Moral tie]]: regard, family, a word kept. [[fear-tie|Tie of "
                    "fear]]: what might happen to one.",
                ),
                terms=ctx.terms,
                style=SMALL,
            ),
            *(self._strand_line(ctx, line) for line in lines),
        ]

    def _strand_line(self, ctx: Context, line: StrandLine) -> Widget:
        names = {
            "material": ctx.say("community.material", "Material"),
            "moral": ctx.say("community.moral", "Moral"),
            "fear": ctx.say("community.fear", "Fear"),
        }
        ties = [
            Column(
                [
                    Picture(
                        strand(tie.tie, tie.strength), tie.text, width=110, height=22, align="left"
                    ),
                    Label(f"{names[tie.tie]}: {tie.text}", style=SMALL, why=tie.why),
                ],
                gap=0,
            )
            for tie in line.ties
        ]
        return Panel(
            [
                Sign(sign_of(self._game.view, line.list), line.name, style=BOLD),
                Grid(ties, columns=3, cell=130, gap=Space.SMALL),
            ],
            padding=Space.SMALL,
            gap=Space.TINY,
        )
