"""The kinds of things one can do in a week: seven groups, and what is known of each kind."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.amounts import number, soles
from engine.rules.view import View


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


def kinds_of(language: Language, view: View, group: str) -> tuple[Kind, ...]:
    """Return the kinds of one group."""
    return tuple(_KINDS[group](language, view))


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
