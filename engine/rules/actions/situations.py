"""Answering what comes: offers, incidents, cases, and debts that fall due."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Action, Refusal
from engine.rules.actions.officework import treasury_left
from engine.rules.actions.planning import money_left
from engine.rules.condition import all_hold
from engine.rules.deal import answers_to, debt_of
from engine.rules.definitions.effects import Effect, MoneyChange, TreasuryChange
from engine.rules.definitions.situations import Answer
from engine.rules.effect import Occasion, apply_effects
from engine.rules.list_state import Open
from engine.rules.resolution import ANSWERS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World


@dataclass(frozen=True, slots=True)
class AnswerSituation(Action):
    """Answer one thing on the table. What is left unanswered lapses."""

    situation: str
    answer: str
    kind: Literal["answer-situation"] = field(default="answer-situation", kw_only=True)

    PHASES = ("registration", "campaign", "office", "recall")
    STEP = ANSWERS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every answer to everything on the table."""
        if player in state.lists:
            for entry in state.lists[player].open:
                for answer in answers_to(world, entry):
                    yield cls(entry.id, answer.id)

    def source(self, player: str) -> str:
        """Name situation and answer in the cause."""
        return f"{player}:{self.kind}:{self.situation}:{self.answer}"

    def spends(self, world: "World", state: "State", player: str) -> int:
        """Return what the answer's effects take from the purse."""
        entry = self._entry(state, player)
        answer = self._answer(world, entry)
        if answer is None:
            return 0
        return max(_taken(answer.effects, MoneyChange), _taken(answer.otherwise, MoneyChange))

    def asks_treasury(self, world: "World", state: "State", player: str) -> int:
        """Return what the answer's effects take from the treasury."""
        answer = self._answer(world, self._entry(state, player))
        if answer is None or state.office is None:
            return 0
        return max(_taken(answer.effects, TreasuryChange), _taken(answer.otherwise, TreasuryChange))

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what is not on the table, a second answer, and what nobody can pay."""
        if player not in state.lists:
            return Refusal("only-lists")
        entry = self._entry(state, player)
        if entry is None:
            return Refusal("not-on-the-table", {"situation": self.situation})
        answer = self._answer(world, entry)
        if answer is None:
            return Refusal("no-such-answer", {"answer": self.answer})
        plan = state.plans.get(player, ())
        if any(isinstance(a, AnswerSituation) and a.situation == self.situation for a in plan):
            return Refusal("already-answered", {"situation": self.situation})
        if not all_hold(world, state, player, answer.when):
            return Refusal("answer-not-open", {"answer": self.answer})
        spent = self.spends(world, state, player)
        if spent > money_left(world, state, player):
            return Refusal("not-enough-money", {"needed_centimos": spent})
        public = self.asks_treasury(world, state, player)
        if public and state.office is not None and public > treasury_left(world, state, player):
            return Refusal("treasury-too-low", {"needed_centimos": public})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Let the answer's effects happen; haggling may fail."""
        state, world = resolution.state, resolution.world
        entry = self._entry(state, player)
        answer = self._answer(world, entry) if entry else None
        if entry is None or answer is None:
            return
        source = self.source(player)
        place = entry.place or world.list_definitions[player].home
        occasion = Occasion(player, source, place, ANSWERS, entry.id, debt_of(world, entry))
        script = resolution.script("haggle", player, f"{entry.id}/{answer.id}")
        works = answer.chance >= 1000 or script.happens(answer.chance)
        resolution.tell(
            f"{entry.kind}-answered",
            player,
            audience=player,
            place=entry.place,
            source=source,
            situation=entry.id,
            answer=answer.id,
            outcome="as-hoped" if works else "otherwise",
        )
        apply_effects(resolution, occasion, answer.effects if works else answer.otherwise)
        if entry.kind == "debt":
            own = resolution.lists[player]
            left = tuple(debt for debt in own.debts if debt.offer != entry.id)
            resolution.update(player, debts=left)

    def _entry(self, state: "State", player: str) -> Open | None:
        return next((e for e in state.lists[player].open if e.id == self.situation), None)

    def _answer(self, world: "World", entry: Open | None) -> Answer | None:
        if entry is None:
            return None
        return next((a for a in answers_to(world, entry) if a.id == self.answer), None)


def _taken(effects: tuple[Effect, ...], source: type[MoneyChange | TreasuryChange]) -> int:
    return -sum(e.centimos for e in effects if isinstance(e, source) and e.centimos < 0)
