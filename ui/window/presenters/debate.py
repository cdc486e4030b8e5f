"""The debate for the screen: the question, the cards in hand, what the rivals said, the crowd."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from engine.language.language import Language
from engine.language.wording.amounts import number, percent
from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from engine.rules.action import Refusal
from engine.rules.actions.debate import Interrupt, PlayCard
from engine.rules.actions.hall import RecordDebateVerdict
from engine.rules.chronicle import Fact
from engine.rules.definitions.campaign import Topic
from engine.rules.definitions.geography import PlaceKind, Sex
from engine.rules.schedule import Slot
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.presenters.crowd import FIGURE_PEOPLE, NOBODY, STEP, Crowd, Group, Standing
from ui.window.presenters.debate_words import (
    KINDS,
    card_name,
    find_approach,
    group_name,
    made_of,
    signed,
)


@dataclass(frozen=True)
class CardInHand:
    """A card: what one would do, and what it is made of."""

    action: PlayCard
    name: str
    made_of: str
    icon: str
    is_chosen: bool
    is_prepared: bool


@dataclass(frozen=True)
class Said:
    """What one list said in the last round, and what it did to the square."""

    list: str
    text: str
    steps: int
    people: int
    """Who stands before its sign now."""
    applause: int
    """Permille."""
    why: Explanation


@dataclass(frozen=True)
class CrowdRow:
    """People of one kind of place and sex: how many, and where most of them went."""

    kind: PlaceKind
    sex: Sex
    people: int
    near: Mapping[str, int]
    """How many of them stand before the sign of each list."""


class DebatePresenter:
    """One round of the debate (or, once it is over, the last one) for the player in front."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.view = game.view
        self.crowd = Crowd(self.view)
        self.hands = dict.fromkeys(self.view.lists, 0)

    # -- which round it is -----------------------------------------------------------------

    @cached_property
    def slot(self) -> Slot:
        """The round: the one being planned, or the last one where the debate is over."""
        now = self.view.slot
        if now.phase == "debate":
            return now
        return next(s for s in reversed(self.view.schedule[: now.turn]) if s.phase == "debate")

    @property
    def is_over(self) -> bool:
        """Whether the last round has been spoken."""
        return self.view.slot.phase != "debate" or self.view.is_over

    @cached_property
    def stretch(self) -> tuple[Slot, ...]:
        """The rounds of this debate."""
        return tuple(s for s in self.view.schedule if s.stretch == self.slot.stretch)

    @cached_property
    def spoken(self) -> tuple[int, ...]:
        """The turns of the rounds that have been spoken."""
        now = self.view.slot.turn + (1 if self.view.is_over else 0)
        return tuple(s.turn for s in self.stretch if s.turn < now)

    @property
    def round(self) -> int:
        """Which round of this debate it is, from 1."""
        return self.stretch.index(self.slot) + 1

    @property
    def topic(self) -> Topic:
        """The question of the round being planned."""
        return self.view.topic

    # -- the player's choices ----------------------------------------------------------------

    def cards(self, language: Language) -> tuple[CardInHand, ...]:
        """Return the cards in hand, prepared proposals first."""
        return tuple(self._card(language, action) for action in self.view.hand)

    def choose(self, card: PlayCard) -> Refusal | None:
        """Choose a card, in the place of one chosen before; once more takes it back."""
        if card in self.view.plan:
            return self._drop(PlayCard)
        return self._changed(self.game.replan(PlayCard, card))

    @property
    def chosen(self) -> PlayCard | None:
        """The card that is chosen."""
        return next((a for a in self.view.plan if isinstance(a, PlayCard)), None)

    @property
    def rivals(self) -> tuple[str, ...]:
        """The other lists."""
        return tuple(name for name in self.view.lists if name != self.view.player)

    @property
    def can_interrupt(self) -> bool:
        """Whether the one question has not been asked in an earlier round."""
        return self.view.has_list and not self.view.own.interrupted

    @property
    def interrupted(self) -> str:
        """The rival who is asked in this round, or nothing."""
        return next((a.against for a in self.view.plan if isinstance(a, Interrupt)), "")

    def interrupt(self, rival: str) -> Refusal | None:
        """Ask a rival; once more takes it back."""
        if rival == self.interrupted:
            return self._drop(Interrupt)
        return self._changed(self.game.replan(Interrupt, Interrupt(rival)))

    def record_hands(self) -> Refusal | None:
        """Enter the hands that were raised in the hall."""
        hands = tuple(self.hands[name] for name in self.view.lists)
        return self.game.record(RecordDebateVerdict(hands))

    @property
    def recorded_hands(self) -> Mapping[str, int]:
        """The hands entered in this round, by list."""
        for action in self.game.recorded:
            if isinstance(action, RecordDebateVerdict):
                return dict(zip(self.view.lists, action.hands, strict=True))
        return {}

    # -- the last round ------------------------------------------------------------------------

    def said(self, language: Language) -> tuple[Said, ...]:
        """Return what each list said in the last round, in the order of the ballot."""
        if not self.spoken:
            return ()
        return tuple(self._said(language, name) for name in self.view.lists)

    def rows(self, turns: Sequence[int]) -> tuple[CrowdRow, ...]:
        """Return the groups by kind of place and sex, and where some turns have moved them."""
        people: dict[tuple[PlaceKind, Sex], int] = {}
        near: dict[tuple[PlaceKind, Sex], dict[str, int]] = {}
        for group, count in self.crowd.people.items():
            key = (group.kind, group.sex)
            people[key] = people.get(key, 0) + count
            near.setdefault(key, dict.fromkeys(self.view.lists, 0))
        for figure, where in self.crowd.standing(turns).items():
            if where != NOBODY:
                row = near[figure.group.kind, figure.group.sex]
                row[self.view.lists[where]] += FIGURE_PEOPLE
        order = sorted(people, key=lambda key: (KINDS.index(key[0]), key[1] == "man"))
        return tuple(CrowdRow(*key, people[key], near[key]) for key in order)

    def why_row(self, language: Language, row: CrowdRow, turns: Sequence[int]) -> Explanation:
        """Return who stands in a row of the list, segment by segment, and whom each is near."""
        names, moved = Names.of(language, self.view), self.crowd.moved(turns)
        parts = []
        for group, people in self.crowd.people.items():
            if (group.kind, group.sex) != (row.kind, row.sex):
                continue
            shown = number(people)
            gains = moved[group]
            if gains:
                first = max(gains, key=gains.__getitem__)
                shown += f" · {names.list(first)} {signed(_rounded(gains[first]))}"
            parts.append((names.segment(group.segment), shown))
        return Explanation(
            title=group_name(language, row.kind, row.sex),
            parts=tuple(parts),
            total=(language.say("debate.crowd.people", "People"), number(row.people)),
        )

    def standing(self, rounds: int) -> Standing:
        """Return where the figures stand after so many rounds of this debate."""
        return self.crowd.standing(self.spoken[:rounds])

    # -- wording ---------------------------------------------------------------------------------

    def refusal(self, language: Language, refusal: Refusal) -> str:
        """Return a refusal in words."""
        return say_refusal(language, Names.of(language, self.view), refusal)

    def _changed(self, refusal: Refusal | None) -> Refusal | None:
        self.view = self.game.view
        return refusal

    def _drop(self, kind: type[PlayCard] | type[Interrupt]) -> Refusal | None:
        kept = [a for a in self.view.plan if not isinstance(a, kind)]
        while self.game.can_undo:
            self.game.undo()
        for action in kept:
            self.game.submit(action)
        return self._changed(None)

    def _card(self, language: Language, card: PlayCard) -> CardInHand:
        names = Names.of(language, self.view)
        approach = find_approach(self.view, card.approach)
        claim = self.view.worked_out(card.project, card.place) if card.project else None
        return CardInHand(
            action=card,
            name=card_name(language, names, card),
            made_of=made_of(language, self.view, card),
            icon=approach.icon if approach else "",
            is_chosen=card == self.chosen,
            is_prepared=claim is not None,
        )

    def _said(self, language: Language, name: str) -> Said:
        turn = self.spoken[-1]
        facts = self.view.facts_of(turn)
        moved = self._steps_of(name, turn)
        shares = {f.player: f.after for f in facts if f.kind == "crowd-moved"}
        applause = shares.get(name, 0)
        return Said(
            list=name,
            text=self._spoken_text(language, name, facts),
            steps=sum(_by_kind_and_sex(moved).values()),
            people=sum(row.near[name] for row in self.rows(self.spoken)),
            applause=applause,
            why=self._why(language, name, moved, facts, applause),
        )

    def _steps_of(self, name: str, turn: int) -> dict[Group, int]:
        moved = self.crowd.moved([turn])
        return {group: per_list.get(name, 0) for group, per_list in moved.items()}

    def _spoken_text(self, language: Language, name: str, facts: Sequence[Fact]) -> str:
        names = Names.of(language, self.view)
        lines = [
            self._played(language, names, fact)
            for fact in facts
            if fact.player == name and fact.kind == "card-played"
        ]
        for fact in facts:
            if fact.kind == "rival-interrupted" and fact.player == name:
                lines.append(self._asked(language, names, fact))
        return " ".join(lines) or language.say("debate.said.nothing", "Said nothing.")

    def _played(self, language: Language, names: Names, fact: Fact) -> str:
        details = fact.details
        card = PlayCard(
            str(details["approach"]),  # type: ignore[arg-type]
            str(details.get("project", "")),
            fact.place,
            str(details.get("against", "")),
        )
        return f"{card_name(language, names, card)}."

    def _asked(self, language: Language, names: Names, fact: Fact) -> str:
        rival = names.list(str(fact.details["against"]))
        if fact.details["answered"] == "yes":
            return language.say(
                "debate.said.asked-answered", "Asked {list}, who had the figures.", list=rival
            )
        return language.say(
            "debate.said.asked-silent", "Asked {list}, who had no figures.", list=rival
        )

    def _why(
        self,
        language: Language,
        name: str,
        moved: Mapping[Group, int],
        facts: Sequence[Fact],
        applause: int,
    ) -> Explanation:
        say = language.say
        steps = _by_kind_and_sex(moved)
        by_hand = any(f.kind == "verdict-by-hand" for f in facts)
        text = say(
            "debate.why.text",
            "A step is a tenth of a point of support of one person in the square. Each group "
            "reacts by what it needs and by what it knows of its rights.",
        )
        if by_hand:
            text += " " + say("debate.why.hands", "The applause was counted by hands in the hall.")
        parts = tuple(
            (group_name(language, kind, sex), signed(gain)) for (kind, sex), gain in steps.items()
        )
        names = Names.of(language, self.view)
        return Explanation(
            title=names.list(name),
            text=text,
            parts=parts,
            total=(say("debate.why.total", "Steps in this round"), signed(sum(steps.values()))),
            source=say(
                "debate.why.applause",
                "{share} of the applause of this round.",
                share=percent(applause),
            ),
        )


def _by_kind_and_sex(moved: Mapping[Group, int]) -> dict[tuple[PlaceKind, Sex], int]:
    """Return the steps by kind of place and sex, in the order in which they are read."""
    sums: dict[tuple[PlaceKind, Sex], int] = {}
    for group, milli in moved.items():
        key = (group.kind, group.sex)
        sums[key] = sums.get(key, 0) + milli
    order = sorted(sums, key=lambda key: (KINDS.index(key[0]), key[1] == "man"))
    return {key: _rounded(sums[key]) for key in order}


def _rounded(milli: int) -> int:
    return (milli + STEP // 2) // STEP if milli >= 0 else -((-milli + STEP // 2) // STEP)
