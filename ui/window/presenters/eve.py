"""The night before the vote: three places, two things that can still be done, the law beside."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.actions import say_action
from engine.language.wording.amounts import number, soles
from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from engine.rules.action import Refusal
from engine.rules.actions.eve import AskForKeys, HoldParty, SendWord, WatchTonight
from engine.rules.actions.union import AnyAction
from engine.rules.definitions.campaign import EveSpot
from engine.rules.definitions.law import RuleCard
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.game import Game

LAWS = ("penal-356", "dry-law")
"""Rule cards of what a party on the eve breaks."""


@dataclass(frozen=True)
class Deed:
    """One thing that can be done tonight."""

    action: AnyAction
    text: str
    detail: str
    icon: str
    is_chosen: bool
    refused: str
    """Why it cannot be done, or nothing."""
    is_party: bool


class EvePresenter:
    """The last night for the player in front of the machine."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.at = self.spots[0].id

    @property
    def view(self) -> View:
        """What the player may know now."""
        return self.game.view

    @property
    def spots(self) -> tuple[EveSpot, ...]:
        """The three places."""
        return self.game.view.eve_spots

    @property
    def spot(self) -> EveSpot:
        """The place that is looked at."""
        return next(spot for spot in self.spots if spot.id == self.at)

    @property
    def most(self) -> int:
        """How many things can be done."""
        return self.view.parameters["eve.actions"]

    def where(self, language: Language, spot: EveSpot) -> str:
        """Return people and road of a place in a few words."""
        people = number(self.view.electors_of[spot.place])
        hours = self.view.places[spot.place].road_hours.value
        if not hours:
            return language.say("eve.where.town", "In the town · {people} electors", people=people)
        return language.say_plural(
            "eve.where",
            "{number} hour of road · {people} electors",
            "{number} hours of road · {people} electors",
            hours,
            people=people,
        )

    def deeds(self, language: Language) -> tuple[Deed, ...]:
        """Return what can be done at the place that is looked at, and the word on the radio."""
        place = self.spot.place
        return (
            self._deed(language, WatchTonight(place), "eye"),
            self._deed(language, AskForKeys(place), "lock"),
            self._deed(language, SendWord(), "radio"),
            self._deed(language, HoldParty(place, "beer-and-food"), "beer-crate"),
            self._deed(language, HoldParty(place, "feast"), "fork-knife"),
        )

    def planned(self, language: Language) -> tuple[str, ...]:
        """Return what is chosen for tonight, in words."""
        names = Names.of(language, self.view)
        return tuple(say_action(language, names, action) for action in self.view.plan)

    def toggle(self, action: AnyAction) -> Refusal | None:
        """Choose one thing; once more takes it back."""
        if action not in self.view.plan:
            return self.game.submit(action)
        kept = [other for other in self.view.plan if other != action]
        while self.game.can_undo:
            self.game.undo()
        for other in kept:
            self.game.submit(other)
        return None

    def laws(self) -> tuple[RuleCard, ...]:
        """Return the rules that a party breaks, each with its line on today."""
        return tuple(card for card in self.view.cards if card.id in LAWS)

    def refusal(self, language: Language, refusal: Refusal) -> str:
        """Return a refusal in words."""
        return say_refusal(language, Names.of(language, self.view), refusal)

    def why(self, language: Language, action: AnyAction) -> Explanation:
        """Return what is known of what a thing does, number by number."""
        p, say = self.view.parameters, language.say
        parts: list[tuple[str, str]] = [
            (say("eve.why.base", "Would come to a party"), _share(p["party.base"])),
            (say("eve.why.watch", "Where somebody stays awake"), _share(-p["party.vigilance"])),
            (say("eve.why.keys", "Where the women keep the keys"), _share(-p["party.hall-keys"])),
            (say("eve.why.word", "After a word on the radio"), _share(-p["party.radio-word"])),
        ]
        return Explanation(
            title=say_action(language, Names.of(language, self.view), action),
            text=say(
                "eve.why.text",
                "Of a hundred people of the place, so many come to a party on the eve. What others "
                "prepared against it keeps some at home.",
            ),
            parts=tuple(parts),
            source=say("eve.why.source", "Assumptions of the model; the codex shows each of them."),
        )

    def _deed(self, language: Language, action: AnyAction, icon: str) -> Deed:
        chosen = action in self.view.plan
        refusal = None if chosen else self.view.check(action)
        refused = self.refusal(language, refusal) if refusal is not None else ""
        return Deed(
            action=action,
            text=say_action(language, Names.of(language, self.view), action),
            detail=" ".join(self._details(language, action)),
            icon=icon,
            is_chosen=chosen,
            refused=refused,
            is_party=isinstance(action, HoldParty),
        )

    def _details(self, language: Language, action: AnyAction) -> Iterator[str]:
        say = language.say
        match action:
            case WatchTonight():
                yield say("eve.watch", "Your people stay awake and are seen. Fewer go to a party.")
            case AskForKeys():
                yield say("eve.keys", "Without a hall and in the cold a party is short.")
            case SendWord():
                yield say("eve.word", "“The vote is secret.” It is heard wherever the radio is.")
            case HoldParty():
                yield say("eve.party", "Some will vote for you, and some will tell of it.")
        price = self.view.price(action)
        if price:
            yield say("eve.price", "Costs {price}.", price=soles(price))


def _share(permille: int) -> str:
    sign = "−" if permille < 0 else ""
    return f"{sign}{abs(permille) // 10}"
