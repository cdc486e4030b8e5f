"""The comparator: an agent-based model in Mesa in which as many electors decide once a week.

Mesa is needed by this file alone (``pip install mesa``, or the optional group ``measure``). The
model is written as one writes such models in Mesa 3: an agent for each elector, with awareness,
belief in secrecy, dependence, ties to each list and tastes of their own; a week is one step. In it
last week's ties fade, each list visits some places and is heard in all of them on the radio, and
every elector weighs all alternatives and keeps the best. It has no offers, no purses, no
strategies, no office and no chronicle: it does less than a game does. Nothing is collected for each
agent, and agents act in order, which is cheaper than by lot.
"""

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import mesa

from engine.rules.electorate.utility import LISTS_CONSTANT, alternatives

if TYPE_CHECKING:
    from engine.rules.district.cells import Cell
    from engine.rules.world import World

VISITS = 4
"""Places that a list visits in a week."""
KEEPS = 0.95
"""What is left of ties after a week."""


class Elector(mesa.Agent):
    """One person: what they know, what ties them to each list, and their own taste."""

    def __init__(self, model: "Electorate", cell: "Cell") -> None:
        super().__init__(model)
        self.place = cell.place
        self.patron = 1 - 0.6 * cell.awareness / 1000
        self.civic = 0.6 + 0.6 * cell.awareness / 1000
        self.bite = cell.dependence / 1000 * (1 - 0.7 * cell.secrecy / 1000)
        self.ties = {name: [0.0, 0.0, 0.0, 0.15] for name in model.lists}
        """Material, moral, programme, recognition."""
        draw = model.random.random
        self.tastes = [-math.log(-math.log(draw() or 0.5)) for _ in model.alternatives]
        self.others = model.others[cell.index]
        self.choice = ""

    def decide(self) -> None:
        """Let a week pass: ties fade and grow, all alternatives are weighed, the best is kept."""
        campaign = self.model.campaign[self.place]
        drawn = []
        for name, tie in self.ties.items():
            material, moral, programme, known = tie
            gift, visit, word, heard = campaign[name]
            tie[0] = material = material * KEEPS + gift
            tie[1] = moral = moral * KEEPS + visit
            tie[2] = programme = programme * KEEPS + word
            tie[3] = known = known + heard * (1 - known)
            unseen = 1 - known
            drawn.append(
                self.model.constant
                - 1.2 * unseen * unseen
                + (material * self.bite + moral) * self.patron
                + programme * self.civic
            )
        values = [v + g for v, g in zip((*drawn, *self.others), self.tastes, strict=True)]
        self.choice = self.model.alternatives[values.index(max(values))]


class Electorate(mesa.Model):
    """All electors of a district, cell by cell as the game's world has them."""

    def __init__(self, world: "World", seed: int) -> None:
        super().__init__(seed=seed)
        self.lists = world.lists
        self.places = tuple(world.places)
        others = tuple(name for name in alternatives(world) if name not in self.lists)
        self.alternatives = (*self.lists, *others)
        self.others = [
            tuple(world.other_utilities[name][cell.index] / 1000 for name in others)
            for cell in world.cells
        ]
        self.constant = LISTS_CONSTANT[len(self.lists)] / 1000
        self.campaign: dict[str, dict[str, tuple[float, float, float, float]]] = {}
        for cell in world.cells:
            Elector.create_agents(self, cell.electors, cell)

    def step(self) -> None:
        """Play a week: the lists campaign, then every elector decides."""
        visited = {name: self.random.sample(self.places, VISITS) for name in self.lists}
        self.campaign = {
            place: {
                name: (0.3, 0.1, 0.2, 0.3) if place in visited[name] else (0.0, 0.0, 0.03, 0.05)
                for name in self.lists
            }
            for place in self.places
        }
        self.agents.do("decide")


def weeks_of(world: "World", weeks: int) -> Callable[[], object]:
    """Return what plays so many weeks of a model that stands ready."""
    model = Electorate(world, world.setup.seeds.people)

    def play() -> object:
        for _ in range(weeks):
            model.step()
        return model

    return play
