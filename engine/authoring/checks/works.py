"""Protects office: a work that content begins is one that a municipality may build there."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Problem, one_of, phrase
from engine.rules.definitions.effects import WorkStarted
from engine.rules.definitions.promises import Project
from engine.rules.definitions.scenario import Scenario

ID = "works"
_EFFECT = "- {kind: flag, flag: took-5}"
FAILING = Change(
    f"{DISTRICT}/offers.yaml",
    _EFFECT,
    f"{_EFFECT}\n        - {{kind: work, project: obra-1, place: pueblo, door: gift}}",
)
PASSING = Change(
    f"{DISTRICT}/offers.yaml",
    _EFFECT,
    f"{_EFFECT}\n        - {{kind: work, project: obra-1, place: lugar-1, door: gift}}",
)


def find(library: Library) -> Iterator[Problem]:
    """Yield works that begin where such works are not made, or that are somebody else's job."""
    for piece in library.of(WorkStarted):
        assert piece.district is not None
        projects = {project.id: project for project in piece.district.projects}
        kinds = {place.id: place.kind for place in piece.district.places}
        project, kind = projects.get(piece.value.project), kinds.get(piece.value.place)
        if project is not None and kind is not None and kind not in project.kinds:
            yield piece.problem(
                ID,
                ("project",),
                phrase(
                    "authoring.found.odd-work",
                    '"{project}" in "{place}", where it is not made',
                    project=project.id,
                    place=piece.value.place,
                ),
                one_of(p.id for p in projects.values() if kind in p.kinds),
                phrase("authoring.mend.odd-promise", "Choose another work, or another place."),
            )
        yield from _somebody_elses(piece, "project", project)
    for scenario in library.of(Scenario):
        assert scenario.district is not None
        by_id = {project.id: project for project in scenario.district.projects}
        inherited = by_id.get(scenario.value.inherited_project)
        yield from _somebody_elses(scenario, "inherited_project", inherited)


def _somebody_elses(
    piece: Piece[WorkStarted] | Piece[Scenario], field: str, project: Project | None
) -> Iterator[Problem]:
    if project is not None and not project.is_municipal:
        yield piece.problem(
            ID,
            (field,),
            phrase(
                "authoring.found.not-municipal",
                'the work "{project}", which is the job of: {whose}',
                project=project.id,
                whose=project.competence,
            ),
            phrase("authoring.expected.municipal", "a work of the district or the province"),
            phrase(
                "authoring.mend.not-municipal", "Choose another; this one can only be promised."
            ),
        )
