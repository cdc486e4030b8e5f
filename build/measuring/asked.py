"""What is asked of a measurement: how often, how far, and of which content."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from engine.authoring.library import Content
from engine.authoring.loader import load_content_or_raise
from engine.authoring.new_world import new_world, usual_setup
from engine.players.table import play_computers
from engine.rules.playthrough import Playthrough
from engine.rules.world import World

SCENARIO = "macusani-2002"
"""All of Carabaya votes here: 28,118 electors."""


@dataclass(frozen=True)
class Asked:
    """How many runs, seeds, decisions, and which sizes of district."""

    root: Path
    runs: int
    seeds: int
    decisions: int
    sizes: tuple[int, ...]

    @cached_property
    def content(self) -> Content:
        """The content of this repository."""
        return load_content_or_raise([self.root / "content"])

    @cached_property
    def world(self) -> World:
        """The standard game of the province, all lists led by the computer."""
        return new_world(self.content, usual_setup(self.content, SCENARIO))

    @cached_property
    def game(self) -> Playthrough:
        """That game, played to its end."""
        return play_computers(Playthrough.start(self.world))

    def play(self, world: World) -> Playthrough:
        """Play a game from its first turn to its last; its vote is counted anew."""
        world.counted.clear()
        return play_computers(Playthrough.start(world))

    @property
    def weeks(self) -> int:
        """The weeks of the campaign."""
        return sum(1 for slot in self.world.schedule if slot.phase == "campaign")
