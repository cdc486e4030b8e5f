"""Protects office: a work that content begins is one that a municipality may build there."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Phrase, Problem, one_of, phrase
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.effects import WorkStarted
from engine.rules.definitions.geography import PlaceKind
from engine.rules.definitions.promises import Project
from engine.rules.definitions.scenario import Scenario

ID = "works"
_ANSWER = "{id: sign-0, text: !t Firmar, then: !t Queda firmado."
FAILING = Change(
    f"{DISTRICT}/cases.yaml",
    f"{_ANSWER}}}",
    f"{_ANSWER}, effects: [{{kind: work, project: obra-1, place: pueblo, door: gift}}]}}",
)
PASSING = Change(
    f"{DISTRICT}/cases.yaml",
    f"{_ANSWER}}}",
    f"{_ANSWER}, effects: [{{kind: work, project: obra-1, place: lugar-1, door: gift}}]}}",
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
                suiting(piece.district, kind),
                phrase("authoring.mend.odd-promise", "Choose another work, or another place."),
            )
        yield from _somebody_elses(piece, "project", project)
    for scenario in library.of(Scenario):
        assert scenario.district is not None
        by_id = {project.id: project for project in scenario.district.projects}
        inherited = by_id.get(scenario.value.inherited_project)
        yield from _somebody_elses(scenario, "inherited_project", inherited)


def suiting(district: DistrictContent, kind: PlaceKind) -> Phrase:
    """Say which works are made in places of this kind."""
    names = [project.id for project in district.projects if kind in project.kinds]
    if names:
        return one_of(names)
    return phrase("authoring.expected.suiting-work", "a work that is made in such a place")


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
