"""The list builder: the pool, those who press, the ballot, and the law's check beside it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ui.window.dialog import Answer
from ui.window.game import Game
from ui.window.layout import TOP, Column, Grid, Strip
from ui.window.presenters.list_builder import (
    FILTERS,
    ORDERS,
    Filter,
    Group,
    ListPresenter,
    Order,
)
from ui.window.presenters.people import PersonCard, face_of_speaker
from ui.window.route import go_on
from ui.window.screen import Context, Screen
from ui.window.screens.ballot import Ballot
from ui.window.screens.faces import face
from ui.window.screens.handing_in import ask_first
from ui.window.screens.offer import OfferScreen
from ui.window.screens.person import PersonDialog
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL, SMALL_BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.card import Card
from ui.window.widgets.label import Label, subheading
from ui.window.widgets.picture import Picture
from ui.window.widgets.radio import RadioGroup
from ui.window.widgets.sign import Sign, Tag

if TYPE_CHECKING:
    from ui.window.app import App


class ListBuilderScreen(Screen):
    """Compose the list by dragging or by keys; hand it in when the law lets it pass."""

    def __init__(self, game: Game) -> None:
        self._game = game
        self.list = ListPresenter(game)
        waiting = [item.entry.id for item, done in self.list.pressing if not done]
        self.first_focus = f"presses-{waiting[0]}" if waiting else "filter-all"

    def title(self, ctx: Context) -> str:
        view = self._game.view
        name = next(d.name for d in view.district.lists if d.id == view.player)
        return ctx.say("list.title", "The list: {list}", list=ctx.text(name))

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "list.help",
            "Compose your list: who stands for mayor, and who for the council, in order. The first "
            "places enter the council, the last ones hardly ever. Press a person to put them on "
            "the list, or drag them there. On the ballot Space picks somebody up, the arrows move, "
            "Space puts down; Delete takes off. Nothing is final until you hand in.",
        )

    def undo(self) -> Callable[[], None] | None:
        return self.list.undo if self._game.can_undo else None

    def redo(self) -> Callable[[], None] | None:
        return self._game.redo if self._game.redone else None

    def build(self, ctx: Context) -> Widget:
        return Split(
            [self._people(ctx), self._ballot(ctx)], shares=(11, 9), least=400, key="list-split"
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        return [
            Button(
                ctx.say("list.party-way", "As the party would"),
                lambda: self._as_party(ctx),
                kind=Kind.PLAIN,
                icon="users",
                key="party-way",
            ),
            Button(
                ctx.say("list.hand-in", "Hand in the list"),
                lambda: self._hand_in(ctx),
                kind=Kind.PRIMARY,
                icon="check-circle",
                key="hand-in",
            ),
        ]

    # -- the pool ----------------------------------------------------------------------------

    def _people(self, ctx: Context) -> Widget:
        return Column(
            [
                self._pressing(ctx),
                RadioGroup(
                    ctx.say("list.pool", "Who could stand"),
                    [(each, _filter_name(ctx, each)) for each in FILTERS],
                    self.list.filter,
                    self._filter,
                    styles=[SMALL] * len(FILTERS),
                    key="filter",
                ),
                RadioGroup(
                    "",
                    [(each, _order_name(ctx, each)) for each in ORDERS],
                    self.list.order,
                    self._sort,
                    styles=[SMALL] * len(ORDERS),
                    key="order",
                ),
                *(self._group(ctx, group) for group in self.list.groups(ctx.language)),
            ],
            gap=Space.GAP,
        )

    def _filter(self, chosen: Filter) -> None:
        self.list.filter = chosen

    def _sort(self, order: Order) -> None:
        self.list.order = order

    def _pressing(self, ctx: Context) -> Widget | None:
        pressing = self.list.pressing
        if not pressing:
            return None
        cards: list[Widget] = []
        for item, answered in pressing:
            situation = item.situation
            speaker = situation.speaker
            state = (
                ctx.say("list.answered", "Answered")
                if answered
                else ctx.say("list.waits", "Waits for your answer")
            )
            words = Column(
                [
                    Label(ctx.text(situation.title), style=SMALL_BOLD),
                    Label(speaker.name, style=SMALL) if speaker else None,
                    Sign(
                        "check-circle" if answered else "chat",
                        state,
                        style=SMALL,
                        colour=Role.GOOD if answered else Role.BAD,
                    ),
                ],
                gap=0,
                grow=1,
            )
            picture = None
            if speaker is not None:
                spec = face_of_speaker(self._game.view, speaker, situation.setting)
                picture = Picture(face(spec), speaker.name, width=66, height=66)
            cards.append(
                Card(
                    ctx.text(situation.title),
                    [Strip([picture, words], cross=TOP, gap=Space.SMALL)],
                    lambda entry=item.entry.id: self._offer(ctx, entry),  # type: ignore[misc]
                    padding=Space.SMALL,
                    fill=Role.SHADE if answered else Role.PANEL,
                    key=f"presses-{item.entry.id}",
                )
            )
        return Column(
            [
                subheading(ctx.say("list.pressing", "They want something of the list")),
                Grid(cards, columns=3, cell=250, gap=Space.SMALL),
            ],
            gap=Space.SMALL,
        )

    def _offer(self, ctx: Context, situation: str) -> None:
        ctx.app.show(OfferScreen(self._game, situation))

    def _group(self, ctx: Context, group: Group) -> Widget:
        cards = [self._card(ctx, person) for person in group.people]
        return Column(
            [
                Label(group.title, style=BOLD, colour=Role.TITLE),
                Grid(cards, columns=3, cell=290, gap=Space.SMALL),
            ],
            gap=Space.SMALL,
        )

    def _card(self, ctx: Context, person: PersonCard) -> Widget:
        on_list = person.place is not None
        words: list[Widget | None] = [
            Label(person.name, style=BOLD),
            Label(person.who, style=SMALL),
            Label(person.home, style=SMALL, colour=Role.MUTED),
        ]
        below: list[Widget | None] = [
            Label(person.known, style=SMALL),
            Tag(person.asks) if person.asks else None,
            Tag(_place_tag(ctx, person.place), ground=Role.SELECTED, ink=Role.ON_SELECTED)
            if person.place is not None
            else None,
        ]
        picture = Picture(face(person.face), person.name, width=84, height=84)
        return Card(
            person.name,
            [
                Strip([picture, Column(words, gap=0, grow=1)], cross=TOP, gap=Space.SMALL),
                *below,
            ],
            lambda: self._person(ctx, person),
            chosen=on_list,
            payload=person.id,
            padding=Space.SMALL,
            key=f"person-{person.id}",
        )

    def _person(self, ctx: Context, person: PersonCard) -> None:
        ctx.app.show(PersonDialog(self.list, person.id))

    def _ballot(self, ctx: Context) -> Widget:
        return Ballot(
            self.list,
            lambda aspirant, place: self._put(ctx, aspirant, place),
            lambda aspirant: ctx.app.show(PersonDialog(self.list, aspirant)),
        ).build(ctx)

    # -- steps -------------------------------------------------------------------------------

    def _put(self, ctx: Context, aspirant: str, place: int) -> None:
        """Put somebody at a place, and say why where that is not accepted."""
        self.list.put(aspirant, place)
        refusal = self.list.refusal(ctx.language)
        if refusal:
            ctx.app.toast(refusal)

    def _as_party(self, ctx: Context) -> None:
        if not self._game.view.composed:
            self.list.as_the_party_would()
            return
        say = ctx.say
        ctx.app.ask(
            say("list.party-way", "As the party would"),
            say(
                "list.party-way.ask",
                "The party men put the best known first. What you have composed is put aside; "
                "Undo brings it back.",
            ),
            [
                Answer(say("list.party-way.keep", "Keep ours"), None),
                Answer(
                    say("list.party-way.do", "Fill it so"),
                    self.list.as_the_party_would,
                    Kind.PRIMARY,
                ),
            ],
        )

    def _hand_in(self, ctx: Context) -> None:
        say = ctx.say
        waiting = sum(1 for _, answered in self.list.pressing if not answered)
        text = self.list.women_line(ctx.language)
        if waiting:
            text += "\n" + say(
                "list.hand-in.waiting",
                "Without an answer so far: {number}. Those who get none go away.",
                number=waiting,
            )
        text += "\n" + say("list.hand-in.final", "After this the list cannot be changed.")
        ask_first(
            ctx,
            say("list.hand-in.ask", "Hand in this list?"),
            text,
            stay=say("list.hand-in.stay", "Look at it again"),
            on=say("list.hand-in", "Hand in the list"),
            act=lambda: self._done(ctx.app),
        )

    def _done(self, app: "App") -> None:
        if self.list.hand_in() is None:
            go_on(app, self._game)
        else:
            app.focus_on("hand-in")


def _place_tag(ctx: Context, place: int) -> str:
    if place == 0:
        return ctx.say("list.as-mayor", "For mayor")
    return ctx.say("list.at-place", "In place {number}", number=place)


def _order_name(ctx: Context, each: Order) -> str:
    say = ctx.say
    return {
        "following": say("list.order.following", "Most followed first"),
        "age": say("list.order.age", "By age"),
        "name": say("list.order.name", "By name"),
    }[each]


def _filter_name(ctx: Context, each: Filter) -> str:
    say = ctx.say
    return {
        "all": say("list.filter.all", "All"),
        "women": say("list.filter.women", "Women"),
        "men": say("list.filter.men", "Men"),
        "town": say("list.filter.town", "Town"),
        "rural": say("list.filter.rural", "Countryside"),
    }[each]
