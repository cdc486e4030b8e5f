"""Where the money went, in words: through which door, to which place, for each elector."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from engine.analysis.debrief.money import MoneyOfPlace, PaidWork, money
from engine.language.language import Language
from engine.language.wording.amounts import number, percent, soles
from engine.language.wording.explanation import Explanation
from engine.language.wording.names import Names
from engine.language.wording.turn_names import turn_name
from engine.rules.council.office_state import Door
from engine.rules.definitions.law import RuleCard
from workshop.debrief import headings
from workshop.debrief.hindsight import Hindsight

GIFT_CARD = "penal-356"


@dataclass(frozen=True)
class Amount:
    """A bar of money: what for, how much in céntimos, how it is written, what it is made of."""

    key: str
    name: str
    centimos: int
    shown: str
    why: Explanation


class MoneyPage:
    """The accounts of a finished game."""

    def __init__(self, hindsight: Hindsight, language: Language) -> None:
        self._hindsight = hindsight
        self._language = language
        self._names = Names.of(language, hindsight.view)
        self._money = money(hindsight.playthrough)

    @property
    def is_empty(self) -> bool:
        """Whether no municipal money was spent."""
        return not self._money.spent

    def summary(self) -> str:
        """Return what was spent and what is left, in one sentence."""
        return self._language.say(
            "debrief.money.summary",
            "Spent in office: {spent}. Left in the treasury: {left}.",
            spent=whole_soles(self._money.spent),
            left=whole_soles(self._money.treasury),
        )

    def doors(self) -> tuple[Amount, ...]:
        """Return what went through each door, with its part of a hundred."""
        whole = self._money
        return tuple(
            Amount(
                key=door,
                name=door_name(self._language, door),
                centimos=centimos,
                shown=f"{whole_soles(centimos)} · {percent(1000 * centimos // whole.spent)}",
                why=of_money(
                    self._language,
                    door_name(self._language, door),
                    door_about(self._language, door),
                    self._of_door(door),
                    centimos,
                ),
            )
            for door, centimos in whole.by_door.items()
        )

    def groups(self) -> tuple[Amount, ...]:
        """Return what reached town, communities and other districts, for each elector."""
        say, whole = self._language.say, self._money
        kinds = (
            ("town-quarter", say("debrief.money.town", "Town quarters")),
            ("community", say("debrief.money.communities", "Communities")),
            ("district", say("debrief.money.districts", "Other districts")),
        )
        found = []
        for kind, name in kinds:
            places = [place for place in whole.places if place.kind == kind]
            if places:
                a_head = whole.a_head_in(kind)  # type: ignore[arg-type]
                found.append(Amount(kind, name, a_head, soles(a_head), self._shared(name, places)))
        return tuple(found)

    def places(self) -> tuple[Amount, ...]:
        """Return every place with what reached it for each elector, most first."""
        return tuple(
            Amount(
                key=place.place,
                name=self._names.place(place.place),
                centimos=place.a_head,
                shown=soles(place.a_head),
                why=self._of_place(place),
            )
            for place in self._money.places
        )

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Return the places as a table: name, electors, soles, soles for each elector."""
        return tuple(
            (
                self._names.place(place.place),
                number(place.electors),
                whole_soles(place.centimos),
                soles(place.a_head),
            )
            for place in self._money.places
        )

    def works(self) -> tuple[tuple[str, ...], ...]:
        """Return every work that was paid: what, where, who decided, when begun, how much."""
        return tuple(
            (
                self._names.project(work.project),
                self._names.place(work.place),
                door_name(self._language, work.door),
                self._begun(work),
                whole_soles(work.centimos),
            )
            for work in self._money.works
        )

    @property
    def equal_share(self) -> int:
        """Céntimos for each elector had it been shared out equally."""
        return self._money.equal_share

    @property
    def gift_card(self) -> RuleCard | None:
        """The rule card of what a gift for a vote is by law, with its line on today."""
        return next((c for c in self._hindsight.view.cards if c.id == GIFT_CARD), None)

    def gifts(self) -> tuple[Amount, ...]:
        """Return what each list gave away in the campaign, in ballot order."""
        say = self._language.say
        return tuple(
            Amount(
                key=name,
                name=self._names.list(name),
                centimos=centimos,
                shown=soles(centimos),
                why=Explanation(
                    title=self._names.list(name),
                    text=say(
                        "debrief.money.gifts-why",
                        "What the list paid for gifts and parties in the campaign, from its own "
                        "purse. What it only promised is not in it.",
                    ),
                    parts=self._by_turn(self._money.gifts_by_turn[name]),
                    total=(say("debrief.why.total", "In all"), soles(centimos)),
                    source=say("debrief.why.chronicle-source", "The chronicle of this game."),
                ),
            )
            for name, centimos in self._money.gifts.items()
        )

    def _of_door(self, door: Door) -> list[tuple[str, int]]:
        """Return where a door's money went: the largest places, the rest, and no place."""
        whole = self._money
        parts = self._largest({p.place: p.by_door[door] for p in whole.places if door in p.by_door})
        if door in whole.nowhere:
            nowhere = headings.NOWHERE.said(self._language)
            parts.append((nowhere, whole.nowhere[door]))
        return parts

    def _of_place(self, place: MoneyOfPlace) -> Explanation:
        name = self._names.place(place.place)
        parts = [(self._work(work), work.centimos) for work in place.works]
        worked = {work.door for work in place.works}
        parts += [(self._beside(d, worked), c) for d, c in place.beside_works.items()]
        return of_money(
            self._language,
            name,
            self._divided(place.centimos, place.electors),
            parts,
            place.centimos,
        )

    def _shared(self, name: str, places: Sequence[MoneyOfPlace]) -> Explanation:
        people = sum(place.electors for place in places)
        centimos = sum(place.centimos for place in places)
        parts = self._largest({p.place: p.centimos for p in places if p.centimos})
        return of_money(self._language, name, self._divided(centimos, people), parts, centimos)

    def _largest(self, by_place: Mapping[str, int]) -> list[tuple[str, int]]:
        """Return the five largest places, and the rest in one."""
        order = sorted(by_place.items(), key=lambda each: (-each[1], each[0]))
        parts = [(self._names.place(place), centimos) for place, centimos in order]
        if len(parts) <= 6:
            return parts
        rest = sum(centimos for _, centimos in parts[5:])
        return [
            *parts[:5],
            (self._language.say("debrief.money.other-places", "Other places"), rest),
        ]

    def _by_turn(self, turns: Mapping[int, int]) -> tuple[tuple[str, str], ...]:
        world = self._hindsight.playthrough.world
        return tuple(
            (turn_name(self._language, world, world.schedule[turn]), soles(centimos))
            for turn, centimos in turns.items()
        )

    def _begun(self, work: PaidWork) -> str:
        world = self._hindsight.playthrough.world
        slots = (s for s in world.schedule if s.phase == "office" and s.number == work.started)
        slot = next(slots, None)
        return turn_name(self._language, world, slot) if slot is not None else "–"

    def _work(self, work: PaidWork) -> str:
        return self._language.say(
            "debrief.money.work",
            "{work} ({begun})",
            work=self._names.project(work.project),
            begun=self._begun(work),
        )

    def _beside(self, door: Door, worked: Collection[Door]) -> str:
        name = door_name(self._language, door)
        if door not in worked:
            return name
        return self._language.say("debrief.money.beside", "{door}: what is no work", door=name)

    def _divided(self, centimos: int, people: int) -> str:
        return self._language.say(
            "debrief.money.divided",
            "{whole} between {people} electors: {a_head} for each. An equal share would be "
            "{equal}.",
            whole=soles(centimos),
            people=number(people),
            a_head=soles(centimos // max(1, people)),
            equal=soles(self._money.equal_share),
        )


def door_name(language: Language, door: Door) -> str:
    """Return the name of a door through which money goes out."""
    say = language.say
    return {
        "assembly": say("door.assembly", "The assembly"),
        "council": say("door.council", "The council"),
        "mayor": say("door.mayor", "The mayor alone"),
        "alliance": say("door.alliance", "Alliances"),
        "inherited": say("door.inherited", "The inherited work"),
        "law": say("door.law", "What must be paid"),
        "gift": say("door.gift", "Gifts"),
        "cronies": say("door.cronies", "People close to power"),
    }[door]


def door_about(language: Language, door: Door) -> str:
    """Return what a door is, in one sentence."""
    say = language.say
    return {
        "assembly": say("door.assembly.about", "Works that the budget meeting chose."),
        "council": say("door.council.about", "What the council decided by vote."),
        "mayor": say("door.mayor.about", "What the mayor decided without an assembly."),
        "alliance": say("door.alliance.about", "What was spent with neighbours and partners."),
        "inherited": say(
            "door.inherited.about", "The work that the first budget already had written in it."
        ),
        "law": say("door.law.about", "Upkeep, claims and the costs of meetings."),
        "gift": say("door.gift.about", "What was given away: no work remains of it."),
        "cronies": say(
            "door.cronies.about", "Contracts and jobs for relatives, friends and creditors."
        ),
    }[door]


def whole_soles(centimos: int) -> str:
    """Return an amount rounded to whole soles, for tables and bars."""
    return soles((centimos + 50) // 100 * 100)


def of_money(
    language: Language, title: str, text: str, parts: Sequence[tuple[str, int]], whole: int
) -> Explanation:
    """Return an answer about money: its parts in soles, and their sum."""
    say = language.say
    return Explanation(
        title=title,
        text=text,
        parts=tuple((name, soles(centimos)) for name, centimos in parts),
        total=(say("debrief.why.total", "In all"), soles(whole)),
        source=say("debrief.why.money-source", "The accounts of this game."),
    )
