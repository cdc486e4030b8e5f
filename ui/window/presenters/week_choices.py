"""What can be done in a week: seven groups, the kinds in each, and where or with whom."""

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


@dataclass(frozen=True)
class Group:
    """A group of things one can do: its id, its words, its icon."""

    id: str
    title: str
    about: str
    icon: str


@dataclass(frozen=True)
class Kind:
    """A kind of choice within a group."""

    id: str
    title: str
    about: str
    icon: str
    card: str = ""
    """The rule card shown beside it."""
    heading: str = ""
    """Under which it stands, where a group has more kinds than seven."""


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


def groups(language: Language) -> tuple[Group, ...]:
    """Return the seven groups of the week."""
    say = language.say
    return (
        Group(
            "visit",
            say("week.visit", "Visit"),
            say("week.visit.about", "Listen, hold an assembly, go door to door"),
            "person-simple-walk",
        ),
        Group(
            "speak",
            say("week.speak", "Propose and promise"),
            say("week.speak.about", "From a wish to a proposal with figures"),
            "note-pencil",
        ),
        Group(
            "media",
            say("week.media", "Radio and loudspeaker"),
            say("week.media.about", "A week of airtime, language by language"),
            "radio",
        ),
        Group(
            "organisations",
            say("week.organisations", "Organisations and training"),
            say("week.organisations.about", "Meet, teach rights, train the women of the list"),
            "users-three",
        ),
        Group(
            "oversight",
            say("week.oversight", "Rules and oversight"),
            say("week.oversight.about", "The agreement, the watch over the vote, denouncing"),
            "scales",
        ),
        Group(
            "gifts",
            say("week.gifts", "Gifts and brokers"),
            say("week.gifts.about", "Beer, T-shirts, promises of jobs; who counts votes"),
            "gift",
        ),
        Group(
            "resources",
            say("week.resources", "Money and strength"),
            say("week.resources.about", "Raise funds, rest"),
            "hand-coins",
        ),
    )


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
        return tuple(_KINDS[self.group](language, self.view))

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


def _visits(language: Language, view: View) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "listen",
        say("kind.listen", "Listen"),
        say(
            "kind.listen.about",
            "Sit down with people and ask. You learn what they really need; it is known nowhere "
            "else. Being heard is remembered.",
        ),
        "chats",
    )
    yield Kind(
        "hold-assembly",
        say("kind.hold-assembly", "Assembly"),
        say(
            "kind.hold-assembly.about",
            "Call the community together and present yourselves. A promise can be made there.",
        ),
        "assembly",
    )
    yield Kind(
        "go-door-to-door",
        say("kind.go-door-to-door", "Door to door"),
        say(
            "kind.go-door-to-door.about",
            "Some sixty people a day. Small and sure; a promise can be made there.",
        ),
        "house",
    )


def _media(language: Language, view: View) -> Iterator[Kind]:
    say = language.say
    for medium in view.district.media:
        where = sum(
            view.electors_of[place] * share // 1000 for place, share in medium.coverage.items()
        )
        yield Kind(
            f"medium-{medium.id}",
            language.text(medium.name),
            say(
                "kind.medium.about", "Can be heard by some {people} electors.", people=number(where)
            ),
            medium.icon,
        )


def _organisations(language: Language, view: View) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "meet-organisation",
        say("kind.meet", "Meet an organisation"),
        say(
            "kind.meet.about",
            "Its people know each other, and talk. They come to town: one day.",
        ),
        "handshake",
    )
    yield Kind(
        "hold-workshop",
        say("kind.workshop", "Rights workshop"),
        say(
            "kind.workshop.about",
            "With a partner organisation. It raises [[rights-awareness|rights awareness]]. Slow; "
            "what is learnt remains after the election, for whoever wins.",
        ),
        "graduation-cap",
    )
    yield Kind(
        "train-women",
        say("kind.train", "Train the women of the list"),
        say("kind.train.about", "Two days. It shows in the debate and in the council."),
        "woman-pollera",
    )


def _oversight(language: Language, view: View) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "sign-agreement",
        say("kind.sign", "Sign the governance agreement"),
        say(
            "kind.sign.about",
            "The [[governance-agreement|governance agreement]]: in public, to render accounts and "
            "to decide the budget in assemblies. Breaking it will be public too.",
        ),
        "signature",
    )
    yield Kind(
        "watch-vote",
        say("kind.watch", "Watch the vote"),
        say(
            "kind.watch.about",
            "People who stay awake on the [[eve|eve]] and the day, so that fewer stay at a party.",
        ),
        "eye",
        "secret-vote",
    )
    yield Kind(
        "denounce",
        say("kind.denounce", "Denounce"),
        say(
            "kind.denounce.about",
            "Before the board, the ombudsman or the radio. Without evidence it turns on you.",
        ),
        "gavel",
        "penal-356",
    )


def _gifts(language: Language, view: View) -> Iterator[Kind]:
    say = language.say
    headings = {
        "at-once": say("kind.gifts.now", "Given at once"),
        "in-office": say("kind.gifts.later", "Promised for later"),
        "through-a-broker": say("kind.gifts.broker", "Through a broker"),
    }
    for gift in sorted(view.model.gifts, key=lambda g: list(headings).index(g.delivery)):
        about = language.text(gift.about)
        if gift.delivery == "in-office":
            about += " " + say("kind.gift.later", "It costs nothing now and falls due in office.")
        if gift.delivery == "through-a-broker":
            about += " " + say("kind.gift.broker", "A broker must hand it out.")
        yield Kind(
            f"gift-{gift.id}",
            language.text(gift.name),
            about,
            gift.icon,
            gift.law,
            headings[gift.delivery],
        )
    yield Kind(
        "recruit-broker",
        say("kind.broker", "Recruit a broker"),
        say(
            "kind.broker.about",
            "A [[broker|broker]]: somebody who counts votes in one place. Whoever bids more has "
            "them; a lost bid is lost.",
        ),
        "hand-coins",
        "coercion",
        headings["through-a-broker"],
    )


def _resources(language: Language, view: View) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "raise-funds",
        say("kind.funds", "Raise funds"),
        say(
            "kind.funds.about",
            "A raffle, a lunch for sale, friends: {money} in two days.",
            money=soles(view.parameters["funds.raised"]),
        ),
        "coins",
    )
    yield Kind(
        "rest",
        say("kind.rest", "Rest"),
        say("kind.rest.about", "Sleep, and put papers in order. One is believed a little more."),
        "moon-stars",
    )


_KINDS: dict[str, Callable[[Language, View], Iterator[Kind]]] = {
    "visit": _visits,
    "media": _media,
    "organisations": _organisations,
    "oversight": _oversight,
    "gifts": _gifts,
    "resources": _resources,
}

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
