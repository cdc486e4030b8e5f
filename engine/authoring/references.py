"""The third pass: every name that content uses must be defined, and defined once.

What refers to what is data: a definition, its field, and where the names come from. A new field
that refers to something needs one line in ``REFERENCES``.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from engine.authoring.library import Library, Piece, problem_at
from engine.authoring.problem import Phrase, Position, Problem, did_you_mean, one_of, phrase
from engine.authoring.yaml_reader import Document, Path_
from engine.rules.definitions.campaign import EveSpot, Gift, Topic
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.effects import (
    Commitment,
    HasDebt,
    Queue,
    RuleHolds,
    RuleInForce,
    Visited,
    Where,
    WorkStarted,
)
from engine.rules.definitions.geography import (
    District,
    Medium,
    NamePool,
    Organisation,
    Place,
    Segment,
)
from engine.rules.definitions.law import Basis
from engine.rules.definitions.office import Alliance, Official
from engine.rules.definitions.parameters import Regime
from engine.rules.definitions.people import Aspirant, ElectoralList
from engine.rules.definitions.promises import Project
from engine.rules.definitions.scenario import (
    Prepared,
    PreparedAnswer,
    PreparedList,
    PreparedPromise,
    Scenario,
)
from engine.rules.definitions.situations import Case, Incident, Offer

CHECK = "reference"

Names = Callable[[Library, DistrictContent | None], tuple[str, ...] | None]
"""Returns the names that are defined; None where the file that defines them was not read."""

ASPIRANT = phrase("authoring.noun.aspirant", "aspirant")
CARD = phrase("authoring.noun.card", "rule card")
INCIDENT = phrase("authoring.noun.incident", "incident")
LAW = phrase("authoring.noun.law", "law")
LIST = phrase("authoring.noun.list", "list")
MEASURE = phrase("authoring.noun.measure", "measure")
NEED = phrase("authoring.noun.need", "need")
OFFER = phrase("authoring.noun.offer", "offer")
ORGANISATION = phrase("authoring.noun.organisation", "organisation")
PARAMETER = phrase("authoring.noun.parameter", "parameter")
PARTNER = phrase("authoring.noun.partner", "partner")
PLACE = phrase("authoring.noun.place", "place")
PROJECT = phrase("authoring.noun.project", "project")
SEGMENT = phrase("authoring.noun.segment", "segment")
RECALL_LAW = phrase("authoring.noun.recall-law", "recall law")


@dataclass(frozen=True)
class Reference:
    """A field whose values, items or names must be defined elsewhere."""

    owner: type[BaseModel]
    field: str
    noun: Phrase
    names: Names


def _of_district(field: str) -> Names:
    def names(library: Library, district: DistrictContent | None) -> tuple[str, ...] | None:
        if district is None or library.lacks(district, field):
            return None
        return tuple(item.id for item in getattr(district, field))

    return names


def _of_model(field: str) -> Names:
    def names(library: Library, _: DistrictContent | None) -> tuple[str, ...] | None:
        if library.lacks(None, "model", field):
            return None
        return tuple(item.id for item in getattr(library.content.model, field))

    return names


def _cards(library: Library, _: DistrictContent | None) -> tuple[str, ...] | None:
    if library.lacks(None, "law", "cards"):
        return None
    return tuple(card.id for card in library.content.law.cards)


def _laws(library: Library, _: DistrictContent | None) -> tuple[str, ...] | None:
    if library.lacks(None, "law", "electoral") or library.lacks(None, "law", "placements"):
        return None
    return library.content.law.electoral_ids


def _recall_laws(library: Library, _: DistrictContent | None) -> tuple[str, ...] | None:
    if library.lacks(None, "law", "recall"):
        return None
    return tuple(law.id for law in library.content.law.recall)


def _partners(library: Library, district: DistrictContent | None) -> tuple[str, ...] | None:
    """Whom one can ally with: other districts of the province, and organisations."""
    places = _PLACES(library, district)
    organisations = _of_district("organisations")(library, district)
    if district is None or places is None or organisations is None:
        return None
    neighbours = tuple(place.id for place in district.places if place.kind == "district")
    return (*neighbours, *organisations)


_PLACES, _NEEDS, _SEGMENTS = _of_district("places"), _of_model("needs"), _of_model("segments")

REFERENCES: tuple[Reference, ...] = (
    Reference(Alliance, "partners", PARTNER, _partners),
    Reference(Aspirant, "following", PLACE, _PLACES),
    Reference(Aspirant, "home", PLACE, _PLACES),
    Reference(Aspirant, "organisation", ORGANISATION, _of_district("organisations")),
    Reference(Aspirant, "segment", SEGMENT, _SEGMENTS),
    Reference(Basis, "card", CARD, _cards),
    Reference(Case, "place", PLACE, _PLACES),
    Reference(Commitment, "aspirant", ASPIRANT, _of_district("aspirants")),
    Reference(ElectoralList, "home", PLACE, _PLACES),
    Reference(ElectoralList, "leans", SEGMENT, _SEGMENTS),
    Reference(EveSpot, "place", PLACE, _PLACES),
    Reference(Gift, "law", CARD, _cards),
    Reference(HasDebt, "offer", OFFER, _of_district("offers")),
    Reference(Incident, "place", PLACE, _PLACES),
    Reference(Medium, "coverage", PLACE, _PLACES),
    Reference(NamePool, "trades", SEGMENT, _SEGMENTS),
    Reference(Offer, "law", CARD, _cards),
    Reference(Offer, "place", PLACE, _PLACES),
    Reference(Official, "place", PLACE, _PLACES),
    Reference(Official, "wants", NEED, _NEEDS),
    Reference(Organisation, "needs", NEED, _NEEDS),
    Reference(Organisation, "places", PLACE, _PLACES),
    Reference(Organisation, "segments", SEGMENT, _SEGMENTS),
    Reference(Place, "needs", NEED, _NEEDS),
    Reference(Place, "segments", SEGMENT, _SEGMENTS),
    Reference(Prepared, "votes", PLACE, _PLACES),
    Reference(PreparedAnswer, "offer", OFFER, _of_district("offers")),
    Reference(PreparedList, "candidates", ASPIRANT, _of_district("aspirants")),
    Reference(PreparedList, "heard", PLACE, _PLACES),
    Reference(PreparedPromise, "place", PLACE, _PLACES),
    Reference(PreparedPromise, "project", PROJECT, _of_district("projects")),
    Reference(Project, "need", NEED, _NEEDS),
    Reference(Queue, "incident", INCIDENT, _of_district("incidents")),
    Reference(Regime, "values", PARAMETER, _of_model("parameters")),
    Reference(RuleHolds, "measure", MEASURE, _of_model("measures")),
    Reference(RuleInForce, "measure", MEASURE, _of_model("measures")),
    Reference(Scenario, "inherited_project", PROJECT, _of_district("projects")),
    Reference(Scenario, "law", LAW, _laws),
    Reference(Scenario, "lists", LIST, _of_district("lists")),
    Reference(Scenario, "main_list", LIST, _of_district("lists")),
    Reference(Scenario, "recall_law", RECALL_LAW, _recall_laws),
    Reference(Segment, "needs", NEED, _NEEDS),
    Reference(Topic, "needs", NEED, _NEEDS),
    Reference(Visited, "place", PLACE, _PLACES),
    Reference(Where, "places", PLACE, _PLACES),
    Reference(Where, "segments", SEGMENT, _SEGMENTS),
    Reference(WorkStarted, "place", PLACE, _PLACES),
    Reference(WorkStarted, "project", PROJECT, _of_district("projects")),
)


def find_broken_references(library: Library) -> Iterator[Problem]:
    """Yield every name that is not defined, and every one defined twice."""
    for reference in REFERENCES:
        for piece in library.of(reference.owner):
            yield from _unknown(library, reference, piece)
    for shelf in library.shelves:
        yield from _twice(shelf.document, shelf.document.data, ())
    yield from _twice_over_files(library)
    yield from _misnamed(library)
    yield from _without_trade(library)


def _unknown(library: Library, reference: Reference, piece: Piece[BaseModel]) -> Iterator[Problem]:
    used = getattr(piece.value, reference.field)
    if reference.owner is Where and isinstance(used, str):
        return
    known = reference.names(library, piece.district)
    for name, at in _names_in(used, reference.field):
        if known is None or name in known:
            continue
        make = piece.key_problem if isinstance(used, Mapping) else piece.problem
        yield make(
            CHECK,
            at,
            phrase(
                "authoring.found.unknown-kind",
                'unknown {noun} "{name}"',
                noun=reference.noun,
                name=name,
            ),
            one_of(sorted(known)),
            did_you_mean(
                name,
                known,
                phrase("authoring.mend.define", "Correct the name, or define it in its file."),
            ),
        )


def _names_in(used: object, field: str) -> Iterator[tuple[str, Path_]]:
    if isinstance(used, str):
        yield used, (field,)
    elif isinstance(used, tuple):
        for index, name in enumerate(used):
            yield name, (field, index)
    elif isinstance(used, Mapping):
        for name in used:
            yield name, (field, name)


def _twice(document: Document, data: object, path: Path_) -> Iterator[Problem]:
    """Yield every item of a list whose id an earlier item of the list has."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _twice(document, value, (*path, key))
    elif isinstance(data, tuple):
        first: dict[object, Position] = {}
        for index, item in enumerate(data):
            yield from _twice(document, item, (*path, index))
            if not isinstance(item, dict) or "id" not in item:
                continue
            position = document.position((*path, index, "id"))
            if item["id"] in first:
                yield _second(document, position, str(item["id"]), document.file, first[item["id"]])
            first.setdefault(item["id"], position)


def _twice_over_files(library: Library) -> Iterator[Problem]:
    """Yield ids that two files have and only one may: scenarios, entries of the codex."""
    first: dict[tuple[str, str], tuple[Document, Position]] = {}
    for shelf in library.shelves:
        if shelf.part[-1] not in ("codex", "scenarios") or not isinstance(shelf.value, tuple):
            continue
        for index, item in enumerate(shelf.value):
            position = shelf.document.position((index, "id"))
            if shelf.part[-1] == "scenarios" and item.id != _file_stem(shelf.document):
                # A copy whose id was not changed: that it is misnamed says more.
                continue
            key = shelf.part[-1], item.id
            before, where = first.setdefault(key, (shelf.document, position))
            if before is not shelf.document:
                yield _second(shelf.document, position, item.id, before.file, where)


def _second(
    document: Document, position: Position, name: str, file: str, first: Position
) -> Problem:
    return problem_at(
        document,
        position,
        CHECK,
        phrase(
            "authoring.found.id-twice",
            'the id "{name}" a second time (first in {file}, line {line})',
            name=name,
            file=file,
            line=first.line,
        ),
        phrase("authoring.expected.own-id", "an id of its own"),
        phrase("authoring.mend.id-twice", "Choose another id for one of them."),
        "error",
    )


def _file_stem(document: Document) -> str:
    return document.file.rpartition("/")[2].removesuffix(".yaml")


def _misnamed(library: Library) -> Iterator[Problem]:
    """Yield districts and scenarios whose id is not the name of their folder or file."""
    for shelf in library.shelves:
        if shelf.part[0] != "districts" or shelf.part[-1] not in ("district", "scenarios"):
            continue
        if shelf.part[-1] == "district":
            name, path = shelf.part[1], ("id",)
            ids: list[tuple[str, Path_]] = [(shelf.document.data["id"], path)]  # type: ignore[index]
        else:
            name = _file_stem(shelf.document)
            ids = [(item.id, (i, "id")) for i, item in enumerate(shelf.value)]  # type: ignore[arg-type, var-annotated]
        for id_, path_ in ids:
            if id_ != name:
                yield problem_at(
                    shelf.document,
                    shelf.document.position(path_),
                    CHECK,
                    phrase("authoring.found.misnamed", 'the id "{id}"', id=id_),
                    phrase(
                        "authoring.expected.misnamed",
                        'the name of its folder or file, "{name}"',
                        name=name,
                    ),
                    phrase("authoring.mend.misnamed", "Rename one of the two."),
                    "error",
                )


def _without_trade(library: Library) -> Iterator[Problem]:
    """Yield segments that live in a district and of which nobody knows what they live by."""
    for piece in library.of(District):
        district = piece.district
        if district is None or library.lacks(district, "places"):
            continue
        living = {s for place in district.places for s, share in place.segments.items() if share}
        for segment in sorted(living - set(piece.value.names.trades)):
            yield piece.problem(
                CHECK,
                ("names", "trades"),
                phrase("authoring.found.no-trade", 'no trade of "{segment}"', segment=segment),
                phrase("authoring.expected.trades", "trades of everybody who lives in its places"),
                phrase(
                    "authoring.mend.no-trade",
                    'Add "{segment}:" with a trade or two.',
                    segment=segment,
                ),
            )
