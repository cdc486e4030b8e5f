"""Random players over whole games, with everything watched that must hold in any game.

A player here chooses by lot among all that is allowed, takes choices back, and hands in whenever
it likes: it finds what no thinking player would try. A broken game raises :class:`Broken`, with
the input log that leads there.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from engine.authoring.library import Content
from engine.authoring.new_world import new_world, usual_setup
from engine.rules.action import Refusal
from engine.rules.actions.turn import HandIn
from engine.rules.actions.union import AnyAction
from engine.rules.playthrough import Playthrough
from engine.rules.setup import HALL, Player, Seeds
from engine.rules.state import state_from_json, state_to_json
from engine.storage.record import replay_text

LENGTHS = ("short", "standard", "full")
RECALL_LAWS = ("2004", "2005")
MOST_CHOICES = 9
SAMPLED = 6
"""Allowed choices of each player and turn that are put to the test of being accepted."""
PATIENCE = 400
"""Submissions of one turn after which a game counts as stuck."""


class Broken(AssertionError):
    """A game that broke a law; the message ends with its input log."""


@dataclass(frozen=True)
class Trial:
    """One random game: what it is played with, and whether a twin shadows every submission."""

    scenario: str
    length: str
    law: str
    recall_law: str
    seed: int
    shadowed: bool


def trials(content: Content, count: int, first_seed: int = 1) -> Iterator[Trial]:
    """Yield ``count`` trials over all scenarios, lengths and the laws open to them in turn."""
    kinds = [
        (scenario.id, length, law)
        for district in content.districts
        for scenario in district.scenarios
        for length in LENGTHS
        for law in (content.law.electoral_ids if scenario.prepared is None else [scenario.law])
    ]
    for number in range(count):
        scenario, length, law = kinds[number % len(kinds)]
        recall_law = RECALL_LAWS[number % len(RECALL_LAWS)]
        yield Trial(scenario, length, law, recall_law, first_seed + number, number % 5 == 0)


def play(content: Content, trial: Trial) -> Playthrough:
    """Play one trial to its end; raises :class:`Broken`."""
    usual = usual_setup(content, trial.scenario)
    setup = replace(
        usual,
        seeds=Seeds(trial.seed, trial.seed),
        length=trial.length,  # type: ignore[arg-type]
        law=trial.law,
        recall_law=trial.recall_law,
        players=tuple(Player(p.id, "list", "random") for p in usual.players),
    )
    bot = _Bot(Playthrough.start(new_world(content, setup)), random.Random(trial.seed), trial)
    try:
        bot.play()
    except Exception as fault:
        log = replay_text(bot.playthrough)
        raise Broken(f"{trial}: {type(fault).__name__}: {fault}\n{log}") from fault
    return bot.playthrough


class _Bot:
    """All players of one game."""

    def __init__(self, playthrough: Playthrough, dice: random.Random, trial: Trial) -> None:
        self.playthrough = playthrough
        self.dice = dice
        self.trial = trial

    def play(self) -> None:
        """Play to the end, and look at every turn."""
        while not self.playthrough.is_over:
            turn = self.playthrough.state.turn
            for _ in range(PATIENCE):
                if self.playthrough.is_over or self.playthrough.state.turn != turn:
                    break
                self._take_a_turn(self.playthrough.waiting_for[0])
            else:
                raise AssertionError(f"turn {turn} does not end")
            check_conserved(self.playthrough)

    def _take_a_turn(self, player: str) -> None:
        self._sample(player)
        if self.dice.random() < 0.2:
            self._hall_decides()
        for _ in range(self.dice.randrange(MOST_CHOICES)):
            action = self._lot(player)
            if action is None:
                break
            self._submit(player, action)
            if self.dice.random() < 0.15:
                self._undo_and_redo(player)
        self._hand_in(player)

    def _lot(self, player: str) -> AnyAction | None:
        """Draw the kind first: else the many places drown all other kinds."""
        kinds = [kind for kind in self.playthrough.kinds(player) if kind is not HandIn]
        for kind in self.dice.sample(kinds, len(kinds)):
            choices = list(self.playthrough.allowed(player, kind))
            if choices:
                return self.dice.choice(choices)
        return None

    def _sample(self, player: str) -> None:
        """Every choice that is offered is accepted."""
        allowed = list(self.playthrough.allowed(player))
        for action in self.dice.sample(allowed, min(SAMPLED, len(allowed))):
            after = self.playthrough.submit(player, action)
            assert not isinstance(after, Refusal), f"{action} was offered, then {after}"

    def _hall_decides(self) -> None:
        for kind in self.playthrough.kinds(self.playthrough.waiting_for[0]):
            for action in kind.candidates(self.playthrough.world, self.playthrough.state, HALL):
                if self.playthrough.check(HALL, action) is None:  # type: ignore[arg-type]
                    self._submit(HALL, action)  # type: ignore[arg-type]
                    return

    def _hand_in(self, player: str) -> None:
        """Hand in; a list that the law refuses is taken back, choice by choice, first."""
        while isinstance(self.playthrough.submit(player, HandIn()), Refusal):
            undone = self.playthrough.undo(player)
            assert not isinstance(undone, Refusal), f"{player} can neither hand in nor undo"
            self.playthrough = undone
        self._submit(player, HandIn())

    def _undo_and_redo(self, player: str) -> None:
        """Undo brings the hash back that was there before, and the choice can be made again."""
        before = self.playthrough
        if not before.state.plans.get(player):
            return
        last = before.state.plans[player][-1]
        undone = before.undo(player)
        assert not isinstance(undone, Refusal)
        again = undone.submit(player, last)
        assert not isinstance(again, Refusal), f"{last} could not be made again: {again}"
        assert again.hash() == before.hash(), f"undo and redo of {last} change the state"

    def _submit(self, player: str, action: AnyAction) -> None:
        """Submit to the game and to its twin, which was rebuilt from JSON."""
        before = self.playthrough
        after = before.submit(player, action)
        assert not isinstance(after, Refusal), f"{action} was allowed, then {after}"
        resolved = len(after.hashes) > len(before.hashes)
        if resolved or self.trial.shadowed:
            twin = rebuilt(before).submit(player, action)
            assert not isinstance(twin, Refusal), f"the twin refuses {action}: {twin}"
            assert twin.hash() == after.hash(), f"the twin differs after {action}"
        self.playthrough = after


def rebuilt(playthrough: Playthrough) -> Playthrough:
    """Return the game with its state read from JSON, whose keys are in another order."""
    text = json.dumps(state_to_json(playthrough.state), sort_keys=True)
    state = state_from_json(json.loads(text))
    assert state == playthrough.state, "the state does not survive JSON"
    return replace(playthrough, state=state)


def check_conserved(playthrough: Playthrough) -> None:
    """Electors, votes, seats and céntimos are neither lost nor made."""
    world, state = playthrough.world, playthrough.state
    for own in state.lists.values():
        assert own.money_centimos >= 0, f"{own.id} owes {own.money_centimos}"
    election = state.election
    if election is not None:
        assert sum(election.votes.values()) == world.electors
        assert sum(sum(t.votes) for t in election.tables) == world.electors
        by_place = dict.fromkeys(world.places, 0)
        for table in election.tables:
            by_place[table.place] += sum(table.votes)
        assert by_place == dict(world.electors_of)
        assert sum(election.seats.values()) == world.council_seats == len(election.elected)
    office = state.office
    if office is not None:
        spent = sum(sum(by_place.values()) for by_place in office.spent_centimos.values())
        income = sum(office.income_centimos.values())
        assert office.treasury_centimos >= 0
        if income:
            assert income == office.treasury_centimos + spent, "céntimos were lost or made"
        for work in office.works:
            assert 0 <= work.paid_centimos <= work.cost_centimos and 0 <= work.done <= 1000
        if office.recall is not None:
            for authority in office.recall.authorities:
                cast = authority.yes + authority.no + authority.blank + authority.null
                assert cast + office.recall.absent == world.electors
    for name, stocks in (("awareness", state.electorate.awareness),):
        assert all(0 <= value <= 1000 for value in stocks), name
