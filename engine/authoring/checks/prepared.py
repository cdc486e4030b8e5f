"""Protects scenarios that begin in the middle: what was before is there, and could have been."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.checks.works import suiting
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Phrase, Problem, did_you_mean, one_of, phrase
from engine.authoring.yaml_reader import Path_
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.effects import MoneyChange
from engine.rules.definitions.law import LawContent
from engine.rules.definitions.scenario import PreparedList, Scenario
from engine.rules.definitions.situations import Answer, Offer
from engine.rules.electoral_law.lists import check_list

ID = "prepared"
FAILING = Change(
    f"{DISTRICT}/scenarios/prueba-2003.yaml",
    "{offer: trato-0, answer: yes-0}",
    "{offer: trato-0, answer: yes-1}",
)
PASSING = Change(
    f"{DISTRICT}/scenarios/prueba-2003.yaml",
    "{offer: trato-0, answer: yes-0}",
    "{offer: trato-0, answer: no-0}",
)

BEGINNINGS = ("campaign", "debate", "election", "office", "registration")
"""Phases at which a scenario may begin: nobody can prepare a recall."""


def find(library: Library) -> Iterator[Problem]:
    """Yield what is missing, too much or impossible in a prepared state."""
    for piece in library.of(Scenario):
        district = piece.district
        yield from _beginning(piece)
        prepared = piece.value.prepared
        if prepared is None or district is None:
            continue
        standing: set[str] = set()
        for index, brought in enumerate(prepared.lists):
            at: Path_ = ("prepared", "lists", index)
            yield from _standing(piece, brought, at, standing)
            if brought.list not in piece.value.lists:
                continue
            yield from _candidates(piece, district, library.content.law, brought, at)
            yield from _promises(piece, district, brought, at)
            yield from _answers(piece, district, brought, at)
            standing.add(brought.list)


def _beginning(piece: Piece[Scenario]) -> Iterator[Problem]:
    """Yield beginnings that cannot be, and states that are missing or that nobody needs."""
    scenario = piece.value
    if scenario.begins not in BEGINNINGS:
        yield piece.problem(
            ID,
            ("begins",),
            phrase("authoring.found.begins-late", "a scenario that begins with the recall"),
            one_of(BEGINNINGS),
            phrase("authoring.mend.begins-late", 'Begin with "office"; the recall comes of it.'),
        )
    elif scenario.begins != "registration" and scenario.prepared is None:
        yield piece.problem(
            ID,
            ("begins",),
            phrase("authoring.found.not-prepared", "a beginning before which nothing happened"),
            phrase("authoring.expected.prepared", 'the field "prepared": what was before'),
            phrase("authoring.mend.not-prepared", 'Write it, or begin with "registration".'),
        )
    elif scenario.begins == "registration" and scenario.prepared is not None:
        yield piece.key_problem(
            ID,
            ("prepared",),
            phrase("authoring.found.prepared-unused", "a prepared state that is never reached"),
            phrase("authoring.expected.later", "a scenario that begins later"),
            phrase("authoring.mend.prepared-unused", 'Delete it, or correct "begins".'),
        )


def _standing(
    piece: Piece[Scenario], brought: PreparedList, at: Path_, earlier: set[str]
) -> Iterator[Problem]:
    """Yield a list that does not stand in the scenario, or that was named before."""
    lists = piece.value.lists
    if brought.list not in lists:
        yield piece.problem(
            ID,
            (*at, "list"),
            _list_found(brought.list),
            one_of(lists),
            did_you_mean(
                brought.list,
                lists,
                phrase("authoring.mend.main-list", 'Add it to "lists", or choose another.'),
            ),
        )
    elif brought.list in earlier:
        yield piece.problem(
            ID,
            (*at, "list"),
            phrase("authoring.found.brought-twice", 'the list "{name}" again', name=brought.list),
            phrase("authoring.expected.brought-once", "each list once"),
            phrase("authoring.mend.brought-twice", "Put together what belongs together."),
        )


def _list_found(name: str) -> Phrase:
    return phrase(
        "authoring.found.not-standing", 'the list "{name}", which does not stand', name=name
    )


def _candidates(
    piece: Piece[Scenario],
    district: DistrictContent,
    law: LawContent,
    brought: PreparedList,
    at: Path_,
) -> Iterator[Problem]:
    """Yield candidates who cannot be known beforehand, and a list that the law sends back."""
    scenario, names = piece.value, brought.candidates
    at = (*at, "candidates")
    if not names:
        return
    if brought.list != scenario.main_list:
        yield piece.problem(
            ID,
            at,
            phrase("authoring.found.made-candidates", "candidates of a list whose people are made"),
            phrase(
                "authoring.expected.made-candidates",
                'candidates only for the main list, "{name}"',
                name=scenario.main_list,
            ),
            phrase("authoring.mend.made-candidates", "Delete them; the party men make the list."),
        )
        return
    wanted = district.district.council_seats.value + 1
    if len(set(names)) != wanted or len(names) != wanted:
        yield piece.problem(
            ID,
            at,
            phrase("authoring.found.candidates", "{count} candidates", count=len(set(names))),
            phrase(
                "authoring.expected.candidates",
                "{count} different: the mayor, then the council places in order",
                count=wanted,
            ),
            phrase("authoring.mend.candidates", "Fill every place with another aspirant."),
        )
        return
    yield from _sent_back(piece, district, law, names, at)


def _sent_back(
    piece: Piece[Scenario],
    district: DistrictContent,
    law: LawContent,
    names: tuple[str, ...],
    at: Path_,
) -> Iterator[Problem]:
    """Yield what law and aspirants have against the order of a full list."""
    aspirants = {aspirant.id: aspirant for aspirant in district.aspirants}
    if piece.value.law not in law.electoral_ids or not set(names) <= set(aspirants):
        return
    if check_list(law.law(piece.value.law), [(n, aspirants[n].sex) for n in names[1:]]):
        yield piece.problem(
            ID,
            at,
            phrase(
                "authoring.found.unlawful-list",
                'a list that the law "{law}" sends back',
                law=piece.value.law,
            ),
            phrase("authoring.expected.lawful-list", "women and men where the law wants them"),
            phrase("authoring.mend.lawful-list", "Change people or order, or the scenario's law."),
        )
    for place, name in enumerate(names):
        condition = aspirants[name].condition
        if condition is not None and place > condition.first:
            yield piece.problem(
                ID,
                (*at, place),
                phrase(
                    "authoring.found.place-refused",
                    '"{name}" at place {place}, where this person does not stand',
                    name=name,
                    place=place,
                ),
                phrase(
                    "authoring.expected.place-refused",
                    "a place up to {first}; the mayor has place 0",
                    first=condition.first,
                ),
                phrase("authoring.mend.place-refused", "Move the name up, or choose another."),
            )


def _promises(
    piece: Piece[Scenario], district: DistrictContent, brought: PreparedList, at: Path_
) -> Iterator[Problem]:
    """Yield works promised where such works are not made."""
    projects = {project.id: project for project in district.projects}
    kinds = {place.id: place.kind for place in district.places}
    for index, promise in enumerate(brought.promises):
        project, kind = projects.get(promise.project), kinds.get(promise.place)
        if project is None or kind is None or kind in project.kinds:
            continue
        yield piece.problem(
            ID,
            (*at, "promises", index, "project"),
            phrase(
                "authoring.found.odd-promise",
                '"{project}" promised in "{place}", where it is not made',
                project=promise.project,
                place=promise.place,
            ),
            suiting(district, kind),
            phrase("authoring.mend.odd-promise", "Choose another work, or another place."),
        )


def _answers(
    piece: Piece[Scenario], district: DistrictContent, brought: PreparedList, at: Path_
) -> Iterator[Problem]:
    """Yield answers that there are not, that chance decides, or that nobody could have paid."""
    offers = {offer.id: offer for offer in district.offers}
    purse = piece.value.purse_centimos.value
    for index, given in enumerate(brought.answers):
        offer = offers.get(given.offer)
        if offer is None:
            continue
        where = (*at, "answers", index, "answer")
        answer = next((one for one in offer.answers if one.id == given.answer), None)
        sure = [one.id for one in offer.answers if one.chance == 1000]
        if answer is None or answer.chance < 1000:
            yield piece.problem(
                ID,
                where,
                _answer_found(offer, given.answer, answer),
                one_of(sure),
                did_you_mean(
                    given.answer, sure, phrase("authoring.mend.choose", "Choose one of these.")
                ),
            )
            continue
        purse += sum(e.centimos for e in answer.effects if isinstance(e, MoneyChange))
        if purse < 0:
            yield piece.problem(
                ID,
                where,
                phrase(
                    "authoring.found.purse-short",
                    "a purse that is {short} céntimos short",
                    short=-purse,
                ),
                phrase("authoring.expected.purse", "money for all that the list answered"),
                phrase("authoring.mend.purse", 'Raise "purse_centimos", or choose another answer.'),
            )


def _answer_found(offer: Offer, name: str, answer: Answer | None) -> Phrase:
    if answer is None:
        return phrase(
            "authoring.found.no-answer",
            'the answer "{answer}", which "{offer}" does not have',
            answer=name,
            offer=offer.id,
        )
    return phrase(
        "authoring.found.chancy-answer", 'the answer "{answer}", which may fail', answer=name
    )
