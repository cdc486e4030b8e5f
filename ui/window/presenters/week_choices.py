"""What can be done in a week: where, with whom, in which language, at what price."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.amounts import number, soles
from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from engine.rules.action import Refusal
from engine.rules.actions.gifts import GiveGift, RecruitBroker
from engine.rules.actions.integrity import Body, Denounce, SignAgreement, WatchVote
from engine.rules.actions.media import MESSAGES, BuyAirtime
from engine.rules.actions.resources import RaiseFunds, Rest
from engine.rules.actions.union import AnyAction
from engine.rules.actions.visits import (
    GoDoorToDoor,
    HoldAssembly,
    HoldWorkshop,
    Listen,
    MeetOrganisation,
    TrainWomen,
)
from engine.rules.definitions.law import RuleCard
from engine.rules.view import View
from ui.window.game import Game
from ui.window.presenters.places import MOST_IN_A_GROUP, days_text, in_groups
from ui.window.presenters.week_kinds import Group, Kind, kinds_of

__all__ = ["Choice", "ChoiceGroup", "Group", "Kind", "WeekChoices", "choice", "price"]


@dataclass(frozen=True)
class Choice:
    """One choice that can be put into the week, or why it cannot."""

    action: AnyAction
    text: str
    detail: str
    refused: str


@dataclass(frozen=True)
class ChoiceGroup:
    """Choices under one heading."""

    title: str
    choices: tuple[Choice, ...]


@dataclass
class WeekChoices:
    """The choices of one group; ``chosen`` is the kind that is open."""

    game: Game
    group: str
    chosen: str = ""

    @property
    def view(self) -> View:
        """What the player may know."""
        return self.game.view

    def kinds(self, language: Language) -> tuple[Kind, ...]:
        """Return the kinds of the group."""
        return kinds_of(language, self.view, self.group)

    def open_kind(self, language: Language) -> Kind:
        """Return the kind that is open: the first, until another is chosen."""
        kinds = self.kinds(language)
        return next((kind for kind in kinds if kind.id == self.chosen), kinds[0])

    def card(self, kind: Kind) -> RuleCard | None:
        """Return the rule card beside a kind."""
        return next((card for card in self.view.cards if card.id == kind.card), None)

    def choices(self, language: Language) -> tuple[ChoiceGroup, ...]:
        """Return the choices of the open kind in groups of at most seven."""
        kind = self.open_kind(language).id
        return tuple(
            ChoiceGroup(title, tuple(self._choice(language, *made) for made in found))
            for title, found in _choices_of(language, self.view, kind)
        )

    def choose(self, action: AnyAction) -> Refusal | None:
        """Put a choice into the week."""
        return self.game.submit(action)

    def _choice(self, language: Language, action: AnyAction, text: str, more: str) -> Choice:
        return choice(language, self.game, action, text, more)


def choice(language: Language, game: Game, action: AnyAction, text: str, more: str = "") -> Choice:
    """Return a choice with its days and its price, or why it cannot be made now."""
    refusal = game.view.check(action)
    refused = ""
    if refusal is not None:
        refused = say_refusal(language, Names.of(language, game.view), refusal)
    return Choice(
        action, text, " · ".join(filter(None, (price(language, game, action), more))), refused
    )


def price(language: Language, game: Game, action: AnyAction) -> str:
    """Return days and money of a choice: what it takes of the week."""
    world = game.playthrough.world
    days, cost = action.days(world), action.cost_centimos(world)
    parts = [days_text(language, days)] if days else []
    parts.append(soles(cost) if cost else language.say("week.free", "free"))
    return " · ".join(parts)


Made = tuple[AnyAction, str, str]


_IN_PLACE: dict[str, Callable[[str], AnyAction]] = {
    "listen": Listen,
    "hold-assembly": HoldAssembly,
    "go-door-to-door": GoDoorToDoor,
    "hold-workshop": HoldWorkshop,
    "watch-vote": WatchVote,
}


def _choices_of(language: Language, view: View, kind: str) -> Iterator[tuple[str, list[Made]]]:
    """Yield headings with the choices of a kind: by place, by language, by organisation."""
    if kind in _IN_PLACE:
        yield from _by_place(language, view, _IN_PLACE[kind])
    elif kind.startswith("gift-"):
        gift = kind.removeprefix("gift-")
        yield from _by_place(language, view, lambda place: GiveGift(place, gift))
    elif kind == "recruit-broker":
        bid = view.parameters["broker.bid"]
        yield from _by_place(language, view, lambda place: RecruitBroker(place, bid))
    elif kind.startswith("medium-"):
        yield from _airtime(language, view, kind.removeprefix("medium-"))
    elif kind == "meet-organisation":
        yield from _to_meet(language, view)
    elif kind == "denounce":
        yield from _to_denounce(language, view)
    else:
        alone: dict[str, AnyAction] = {
            "train-women": TrainWomen(),
            "sign-agreement": SignAgreement(),
            "raise-funds": RaiseFunds(),
            "rest": Rest(),
        }
        yield "", [(alone[kind], language.say("week.add", "Put it into the week"), "")]


def _by_place(
    language: Language, view: View, make: Callable[[str], AnyAction]
) -> Iterator[tuple[str, list[Made]]]:
    for title, places in in_groups(language, view):
        yield (
            title,
            [
                (
                    make(place.id),
                    place.name,
                    language.say(
                        "week.electors",
                        "{number} electors",
                        number=number(view.electors_of[place.id]),
                    ),
                )
                for place in places
            ],
        )


def _airtime(language: Language, view: View, medium: str) -> Iterator[tuple[str, list[Made]]]:
    names, say = Names.of(language, view), language.say
    spoken = next(m.languages for m in view.district.media if m.id == medium)
    about = {
        "name": say("week.message.name", "That people know your name and sign"),
        "platform": say("week.message.platform", "What you have promised in writing"),
        "secrecy": say("week.message.secrecy", "That the vote is secret, for everybody"),
    }
    for each in spoken:
        yield (
            say("week.in-language", "In {language}", language=names.spoken(each)),
            [(BuyAirtime(medium, each, message), about[message], "") for message in MESSAGES],
        )


def _to_meet(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
    say = language.say
    for organised, title in (
        ("yes", say("week.organised", "Those with an office and a stamp")),
        ("no", say("week.unorganised", "Those who are heard less")),
    ):
        here = [o for o in view.district.organisations if o.organised == organised]
        for start in range(0, len(here), MOST_IN_A_GROUP):
            yield (
                title,
                [
                    (MeetOrganisation(o.id), language.text(o.name), "")
                    for o in here[start : start + MOST_IN_A_GROUP]
                ],
            )


def _to_denounce(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
    names, say = Names.of(language, view), language.say
    bodies: tuple[tuple[Body, str], ...] = (
        ("electoral-board", say("week.board", "Before the electoral board")),
        ("ombudsman", say("week.ombudsman", "Before the ombudsman")),
        ("radio", say("week.radio", "On the radio")),
    )
    for against in view.lists:
        if against == view.player:
            continue
        proofs = sum(1 for proof in view.own.proofs if proof.against == against)
        evidence = (
            say("week.proofs", "{number} pieces of evidence in hand", number=proofs)
            if proofs
            else say("week.no-proof", "no evidence in hand")
        )
        yield (
            say("week.against", "{list}: {evidence}", list=names.list(against), evidence=evidence),
            [(Denounce(against, body), text, "") for body, text in bodies],
        )
