"""The list being composed: the pool in groups, the ballot in order, the law's check in words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from engine.language.language import Language
from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from engine.rules.action import Refusal
from engine.rules.actions.registration import DropAspirant, PlaceAspirant
from engine.rules.actions.situations import AnswerSituation
from engine.rules.definitions.law import RuleCard
from engine.rules.definitions.people import Aspirant
from engine.rules.electoral_law.lists import check_list, electable_places, quota_of
from engine.rules.view import OnTheTable, View
from ui.window.game import Game
from ui.window.presenters.party_way import fill_as_the_party_would
from ui.window.presenters.people import PersonCard, person_card

Filter = Literal["all", "men", "rural", "town", "women"]
FILTERS: tuple[Filter, ...] = ("all", "women", "men", "town", "rural")
Order = Literal["age", "following", "name"]
ORDERS: tuple[Order, ...] = ("following", "age", "name")
MOST_IN_A_GROUP = 7


@dataclass(frozen=True)
class Group:
    """Some people of the pool under one heading."""

    title: str
    people: tuple[PersonCard, ...]


@dataclass(frozen=True)
class BallotPlace:
    """A place of the ballot: 0 the mayor, then the council places; maybe still empty."""

    number: int
    person: PersonCard | None
    chance: str
    """In words: whether it is likely to be won."""
    likely: bool


@dataclass(frozen=True)
class Check:
    """One line of the law's check: whether it is met, and what it says."""

    met: bool
    text: str


@dataclass(frozen=True)
class LikelyPlaces:
    """How many council places a list wins where the lists are near each other."""

    first: int
    """If it comes first."""
    else_: int
    """If it does not."""


@dataclass
class ListPresenter:
    """What the list builder shows, and what its buttons do."""

    game: Game
    filter: Filter = "all"
    order: Order = "following"
    refused: Refusal | None = None
    """Why the last step was not accepted."""
    _filled: tuple[int, int] = (0, 0)
    """Length of the plan before and after the party men filled the list: one step to undo."""

    @property
    def view(self) -> View:
        """What the player may know."""
        return self.game.view

    @property
    def likely(self) -> LikelyPlaces:
        """The places likely to be won, by the law, where all lists have the same votes."""
        view = self.view
        even = [1000 // len(view.lists)] * len(view.lists)
        seats = electable_places(view.law, view.council_seats, even)
        return LikelyPlaces(max(seats), min(seats))

    # -- the pool ----------------------------------------------------------------------------

    def groups(self, language: Language) -> tuple[Group, ...]:
        """Return the pool as filtered, in groups of at most seven."""
        chosen = [a for a in self.view.pool if self._shown(a)]
        chosen.sort(key=_KEYS[self.order])
        return tuple(
            Group(title, tuple(person_card(language, self.view, a) for a in people))
            for title, people in _grouped(language, self.view, chosen)
        )

    def _shown(self, aspirant: Aspirant) -> bool:
        rural = self.view.places[aspirant.home].is_rural
        return {
            "all": True,
            "women": aspirant.sex == "woman",
            "men": aspirant.sex == "man",
            "town": not rural,
            "rural": rural,
        }[self.filter]

    # -- the ballot --------------------------------------------------------------------------

    def ballot(self, language: Language) -> tuple[BallotPlace, ...]:
        """Return every place of the list in order."""
        view, likely = self.view, self.likely
        composed = view.composed
        places = []
        for number in range(view.council_seats + 1):
            person = (
                person_card(language, view, view.aspirants[composed[number]])
                if number < len(composed)
                else None
            )
            chance = _chance(language, number, likely)
            places.append(BallotPlace(number, person, chance, 0 < number <= likely.first))
        return tuple(places)

    def checks(self, language: Language) -> tuple[Check, ...]:
        """Return the law's check of the list as it stands, line by line."""
        view, say = self.view, language.say
        size = view.council_seats + 1
        council = [(c, view.aspirants[c].sex) for c in view.composed[1:]]
        least = quota_of(view.law, view.council_seats)
        women = sum(1 for _, sex in council if sex == "woman")
        men = len(council) - women
        lines = [
            Check(
                len(view.composed) >= size,
                say(
                    "list.check.people",
                    "People: {has} of {size}, the mayor included",
                    has=len(view.composed),
                    size=size,
                ),
            ),
            Check(
                women >= least,
                say(
                    "list.check.women",
                    "Women for the council: {has}. The law asks for {least}.",
                    has=women,
                    least=least,
                ),
            ),
            Check(
                men >= least,
                say(
                    "list.check.men",
                    "Men for the council: {has}. The law asks for {least}.",
                    has=men,
                    least=least,
                ),
            ),
        ]
        names = Names.of(language, view)
        for breach in check_list(view.law, council):
            if not breach.code.startswith("quota"):
                refusal = Refusal(f"list-{breach.code}", dict(breach.params))
                lines.append(Check(False, say_refusal(language, names, refusal)))
        return tuple(lines)

    def women_line(self, language: Language) -> str:
        """Return where the women stand, in one sentence."""
        likely = self.likely
        council = self.view.composed[1:]
        sexes = [self.view.aspirants[c].sex for c in council]
        return language.say(
            "list.women",
            "Women in places that can be won: {if_first} of {first} if you come first, {otherwise} "
            "of {else_} if not.",
            if_first=sexes[: likely.first].count("woman"),
            first=likely.first,
            otherwise=sexes[: likely.else_].count("woman"),
            else_=likely.else_,
        )

    @property
    def cards(self) -> tuple[RuleCard, ...]:
        """The rule cards beside the ballot: the order of the list, and the quota."""
        wanted = (self.view.law.placement.card, self.view.law.quota.card)
        by_id = {card.id: card for card in self.view.cards}
        return tuple(by_id[card] for card in wanted if card in by_id)

    @property
    def pressing(self) -> tuple[tuple[OnTheTable, bool], ...]:
        """Those who want something of the list, and whether they have their answer."""
        answered = {a.situation for a in self.view.plan if isinstance(a, AnswerSituation)}
        return tuple((item, item.entry.id in answered) for item in self.view.table)

    # -- steps -------------------------------------------------------------------------------

    def put(self, aspirant: str, place: int) -> None:
        """Put somebody at a place (0 the mayor), as far as the list reaches."""
        here = [c for c in self.view.composed if c != aspirant]
        self._try(PlaceAspirant(aspirant, max(0, min(place, len(here)))))

    def put_last(self, aspirant: str) -> None:
        """Put somebody at the first empty place."""
        self.put(aspirant, len(self.view.composed))

    def drop(self, aspirant: str) -> None:
        """Take somebody off the list."""
        self._try(DropAspirant(aspirant))

    def as_the_party_would(self) -> None:
        """Fill the list as the party men would."""
        before = len(self.view.plan)
        self.refused = fill_as_the_party_would(self.game)
        self._filled = (before, len(self.view.plan))

    def undo(self) -> None:
        """Take the last step back; the party men's whole list is one step."""
        before, after = self._filled
        steps = after - before if len(self.view.plan) == after else 1
        for _ in range(steps):
            self.game.undo()
        self.refused = None

    def hand_in(self) -> Refusal | None:
        """Hand the list in; return why the law does not let it pass."""
        if not self.view.composed:
            self.refused = Refusal("list-incomplete", {"missing": self.view.council_seats + 1})
        else:
            self.refused = self.game.hand_in()
        return self.refused

    def refusal(self, language: Language) -> str:
        """Return why the last step was not accepted, or an empty text."""
        if self.refused is None:
            return ""
        return say_refusal(language, Names.of(language, self.view), self.refused)

    def _try(self, action: PlaceAspirant | DropAspirant) -> None:
        self.refused = self.game.submit(action)


_KEYS: Mapping[Order, Callable[[Aspirant], tuple[int, str]]] = {
    "following": lambda a: (-sum(a.following.values()), a.id),
    "age": lambda a: (a.age, a.id),
    "name": lambda a: (0, a.name),
}


def _chance(language: Language, number: int, likely: LikelyPlaces) -> str:
    say = language.say
    if number == 0:
        return say("list.chance.mayor", "Governs if the list comes first")
    if number <= likely.else_:
        return say("list.chance.sure", "Can be won, first or not")
    if number <= likely.first:
        return say("list.chance.first", "Can be won if you come first")
    return say("list.chance.behind", "Behind the places that can be won")


def _grouped(
    language: Language, view: View, people: list[Aspirant]
) -> Iterator[tuple[str, list[Aspirant]]]:
    """Yield groups by home; one that is too long is cut by sex, then in pieces."""
    say = language.say
    homes = (
        ("town-quarter", say("list.group.town", "From the town")),
        ("community", say("list.group.communities", "From the communities")),
        ("district", say("list.group.districts", "From other districts")),
    )
    for kind, title in homes:
        here = [a for a in people if view.places[a.home].kind == kind]
        if len(here) <= MOST_IN_A_GROUP:
            if here:
                yield title, here
            continue
        for sex, whose in (
            ("woman", say("list.group.women", "{group}: women", group=title)),
            ("man", say("list.group.men", "{group}: men", group=title)),
        ):
            of_sex = [a for a in here if a.sex == sex]
            for start in range(0, len(of_sex), MOST_IN_A_GROUP):
                more = say("list.group.more", "{group}, more", group=whose)
                yield (more if start else whose), of_sex[start : start + MOST_IN_A_GROUP]
