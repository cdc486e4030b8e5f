"""Protects the debate: in each third round the square itself asks, in the others the moderator."""

from collections.abc import Iterator
from typing import get_args

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import START, Problem, phrase
from engine.rules.definitions.campaign import Topic

ID = "topics"
FAILING = Change(f"{DISTRICT}/topics.yaml", "origin: floor", "origin: moderator")
PASSING = Change(f"{DISTRICT}/topics.yaml", "priority: work", "priority: prices")

ORIGINS = get_args(Topic.model_fields["origin"].annotation)


def find(library: Library) -> Iterator[Problem]:
    """Yield districts in which nobody asks where somebody should."""
    for shelf in library.shelves:
        district = library.district_of(shelf)
        if district is None or shelf.part[-1] != "topics" or not district.topics:
            continue
        for origin in sorted(set(ORIGINS) - {topic.origin for topic in district.topics}):
            yield problem_at(
                shelf.document,
                START,
                ID,
                phrase("authoring.found.no-origin", 'no topic with "origin: {name}"', name=origin),
                phrase("authoring.expected.origins", "topics of the moderator and of the floor"),
                phrase("authoring.mend.no-origin", "Write one, or correct the origin of another."),
                "warning",
            )
