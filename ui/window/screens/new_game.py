"""A new game on one page: the place, who plays, how long, under which rule, and the seed."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.authoring.library import Content
from engine.authoring.own_districts import Refused
from engine.language.wording.regimes import regime_origin
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.geography import District
from engine.rules.setup import Setup
from ui.window.dialog import Answer
from ui.window.explanation import Explanation
from ui.window.layout import Column, Flow, Grid, Panel
from ui.window.presenters.new_game import NewGamePresenter
from ui.window.screen import Context, Screen
from ui.window.screens.faces import sign
from ui.window.screens.findings import findings_dialog
from ui.window.screens.rule_cards import rule_card
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.card import Card
from ui.window.widgets.entry import Entry
from ui.window.widgets.label import Label, Paragraph, heading, subheading
from ui.window.widgets.radio import RadioGroup
from ui.window.widgets.sign import Sign, Tag

if TYPE_CHECKING:
    from ui.window.app import App

Begin = Callable[["App", Setup], None]


class NewGameScreen(Screen):
    """Everything has a value already: who is in a hurry presses one button."""

    first_focus = "begin"

    def __init__(self, presenter: NewGamePresenter, begin: Begin) -> None:
        self._new = presenter
        self._begin = begin

    def take(self, content: Content, own: Mapping[str, Path], refused: tuple[Refused, ...]) -> None:
        """Show content that was read anew."""
        self._new.take(content, own, refused)

    def title(self, ctx: Context) -> str:
        return ctx.say("new.title", "A new game")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "new.help",
            "Choose the place, the list that you lead, how long the game is and under which rule "
            "the lists are made. Nothing has to be changed: the button at the bottom begins. Up to "
            "four teams can share the machine in turns, each with a list of its own.",
        )

    def build(self, ctx: Context) -> Widget:
        return Split([self._place(ctx), self._choices(ctx)], shares=(1, 1), least=360, key="new")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        on = ctx.say("new.begin", "Begin")
        return [
            *self._for_authors(ctx),
            Button(on, lambda: self._ask(ctx), kind=Kind.PRIMARY, icon="play", key="begin"),
        ]

    def _for_authors(self, ctx: Context) -> Sequence[Widget]:
        """Lead an author to the page of their own district; the game's own keep their secrets."""
        if self._new.folder is None:
            return []
        text = ctx.say("new.authors", "For authors")
        return [Button(text, lambda: self._show_authors(ctx), icon="note-pencil", key="authors")]

    def _show_authors(self, ctx: Context) -> None:
        # Here, since it shows the screens of a game, and the title must not wait for these.
        from ui.window.presenters.authors import AuthorsPresenter
        from ui.window.screens.authors import AuthorsScreen

        id = self._new.district.district.id
        ctx.app.show(AuthorsScreen(AuthorsPresenter(lambda: self._new.content, id)))

    # -- the place ---------------------------------------------------------------------------

    def _place(self, ctx: Context) -> Widget:
        cards = [
            Card(
                ctx.text(scenario.title),
                [
                    Label(ctx.text(scenario.title), style=BOLD, colour=Role.TITLE),
                    Label(district.district.name, style=SMALL),
                    self._origin(ctx, district),
                ],
                lambda id=scenario.id: self._new.choose_scenario(id),  # type: ignore[misc]
                chosen=scenario.id == self._new.scenario_id,
                padding=Space.SMALL,
                key=f"scenario-{scenario.id}",
            )
            for district, scenario in self._new.scenarios
        ]
        return Column(
            [
                Grid(cards, columns=2, cell=220, gap=Space.SMALL) if len(cards) > 1 else None,
                *self._left_out(ctx),
                heading(ctx.text(self._new.scenario.title)),
                Paragraph(ctx.text(self._new.scenario.about), terms=ctx.terms),
                Paragraph(ctx.text(self._new.district.district.about), terms=ctx.terms),
                self._figures(ctx),
            ],
            gap=Space.GAP,
        )

    def _origin(self, ctx: Context, district: DistrictContent) -> Widget | None:
        """Say where a district comes from, once there are others than the game's."""
        text = self._new.origin(ctx.language, district)
        return Label(text, style=SMALL, colour=Role.MUTED) if text else None

    def _left_out(self, ctx: Context) -> Sequence[Widget]:
        """Name the user's own districts that cannot be played; each says what is wrong with it."""
        return [
            Panel(
                [
                    Label(
                        ctx.say(
                            "new.refused",
                            "Your own district {name} is left out: something in its files is not "
                            "right.",
                            name=refused.folder.name,
                        )
                    ),
                    Button(
                        ctx.say("new.refused.why", "What is wrong"),
                        lambda refused=refused: self._show_findings(ctx, refused),  # type: ignore[misc]
                        key=f"refused-{number}",
                    ),
                ],
                fill=Role.SHADE,
            )
            for number, refused in enumerate(self._new.refused)
        ]

    def _show_findings(self, ctx: Context, refused: Refused) -> None:
        lead = ctx.say(
            "new.refused.lead",
            "The district lies in {folder}. Mend its files, save them and press F5.",
            folder=refused.folder,
        )
        ctx.app.show(findings_dialog(ctx, lead, refused.problems))

    def _figures(self, ctx: Context) -> Widget:
        rows = [
            Column(
                [
                    Label(
                        figure.amount,
                        style=BOLD,
                        colour=Role.TITLE,
                        why=figure.why,
                        key=f"figure-{figure.id}",
                    ),
                    Label(figure.label, style=SMALL),
                ],
                gap=0,
            )
            for figure in self._new.figures(ctx.language)
        ]
        return Panel([Grid(rows, columns=2, cell=200, arrows="")], fill=Role.SHADE, key="figures")

    # -- choices -----------------------------------------------------------------------------

    def _choices(self, ctx: Context) -> Widget:
        return Column(
            [
                self._length(ctx),
                self._lists(ctx),
                self._rule(ctx),
                self._seed(ctx),
                self._regime(ctx),
            ],
            gap=Space.LARGE,
        )

    def _lists(self, ctx: Context) -> Widget:
        say, led = ctx.say, self._new.lists
        cards: list[Widget] = []
        for standing in self._new.standing:
            people = standing.id in led
            who = (
                say("new.led-by-you", "You")
                if people and len(led) == 1
                else say("new.led-in-turn", "Team {number}", number=led.index(standing.id) + 1)
                if people
                else say("new.led-by-computer", "The computer")
            )
            ground, ink = (Role.SELECTED, Role.ON_SELECTED) if people else (Role.SHADE, Role.INK)
            name = ctx.text(standing.name)
            cards.append(
                Card(
                    name,
                    [
                        Sign(sign(standing.symbol), name, style=BOLD),
                        Flow([Tag(who, ground=ground, ink=ink)]),
                        Label(ctx.text(standing.about), style=SMALL),
                    ],
                    lambda id=standing.id: self._new.toggle_list(id),  # type: ignore[misc]
                    chosen=people,
                    padding=Space.SMALL,
                    key=f"list-{standing.id}",
                )
            )
        return Column(
            [
                heading(say("new.who", "Who plays")),
                Label(
                    say(
                        "new.who.how",
                        "Press a list to lead it. With several, the teams take turns at this "
                        "machine.",
                    ),
                    style=SMALL,
                ),
                Grid(cards, columns=2, cell=230, gap=Space.SMALL),
            ],
            gap=Space.SMALL,
        )

    def _length(self, ctx: Context) -> Widget:
        lengths = self._new.lengths(ctx.language)
        about = next(about for id, _, about in lengths if id == self._new.length)
        return Column(
            [
                RadioGroup(
                    ctx.say("new.length", "How long"),
                    [(id, name) for id, name, _ in lengths],
                    self._new.length,
                    self._choose_length,
                    key="length",
                ),
                Label(about, style=SMALL),
            ],
            gap=Space.TINY,
        )

    def _choose_length(self, id: str) -> None:
        self._new.length = id

    def _rule(self, ctx: Context) -> Widget:
        if self._new.is_prepared:
            return Column(
                [
                    subheading(ctx.text(self._new.law.placement.title)),
                    Label(
                        ctx.say(
                            "new.rule.stood",
                            "The lists stood already, under this rule. It cannot be changed here.",
                        ),
                        style=SMALL,
                        key="rule-stood",
                    ),
                    rule_card(ctx, self._new.card, key="rule-card"),
                ],
                gap=Space.SMALL,
            )
        return Column(
            [
                RadioGroup(
                    ctx.say("new.rule", "How women and men are placed on the lists"),
                    [(law.id, ctx.text(law.placement.title)) for law in self._new.laws],
                    self._new.law_id,
                    self._choose_law,
                    key="law",
                ),
                rule_card(ctx, self._new.card, key="rule-card"),
            ],
            gap=Space.SMALL,
        )

    def _choose_law(self, id: str) -> None:
        self._new.law_id = id

    def _seed(self, ctx: Context) -> Widget:
        return Column(
            [
                subheading(ctx.say("new.seed", "The seed")),
                Entry(
                    "",
                    self._new.seed_text,
                    self._choose_seed,
                    limit=4,
                    accepts="0123456789",
                    key="seed",
                    hint=ctx.say("new.seed", "The seed"),
                ),
                Label(
                    ctx.say(
                        "new.seed.how",
                        "The same number brings the same people and the same luck: teams that "
                        "agree on one can compare their games.",
                    ),
                    style=SMALL,
                ),
            ],
            gap=Space.TINY,
        )

    def _choose_seed(self, text: str) -> None:
        self._new.seed_text = text

    def _regime(self, ctx: Context) -> Widget | None:
        """Offer the trainer the readings of the evidence, at the end where nobody trips over it."""
        chosen = self._new.regime
        if chosen is None:
            return None
        origin = Explanation(ctx.text(chosen.name), regime_origin(ctx.language, chosen))
        return Column(
            [
                RadioGroup(
                    ctx.say("new.regime", "For the trainer: how the evidence is read"),
                    [(regime.id, ctx.text(regime.name)) for regime in self._new.regimes],
                    self._new.regime_id,
                    self._choose_regime,
                    key="regime",
                ),
                Label(ctx.text(chosen.about), style=SMALL, why=origin, key="regime-about"),
            ],
            gap=Space.TINY,
        )

    def _choose_regime(self, id: str) -> None:
        self._new.regime_id = id

    # -- the word before play ----------------------------------------------------------------

    def _ask(self, ctx: Context) -> None:
        say = ctx.say
        ctx.app.ask(
            say("new.before", "Before you begin"),
            before_play(ctx, self._new.district.district),
            [
                Answer(say("new.before.back", "Not yet")),
                Answer(
                    say("new.begin", "Begin"),
                    lambda: self._begin(ctx.app, self._new.setup()),
                    Kind.PRIMARY,
                ),
            ],
        )


def before_play(ctx: Context, district: District) -> str:
    """Return what stands before every game: what is invented, and what it speaks of."""
    return "\n".join(
        [
            ctx.say(
                "new.before.fictional",
                "The people, lists and firms of this game are invented; the places are not. "
                "Nobody is meant.",
            )
            if district.real == "yes"
            else ctx.say(
                "new.before.all-fictional",
                "Everything in this game is invented: the place, its people, lists and firms. "
                "Nobody is meant.",
            ),
            ctx.say(
                "new.before.violence",
                "The game speaks of drink, and people in it remember the years of violence. "
                "Nothing of it is shown.",
            ),
            ctx.say("new.before.stop", "You can stop at any moment. The game is saved by itself."),
        ]
    )
