"""``result.json``: what became of a game, in one document whose keys are fixed.

Sentences are objects of code, parameters and text, so that a reader needs no program to read them
and a program no language. What a game has not reached yet is null, never made up.
"""

from dataclasses import asdict
from typing import Any

from engine.analysis.ledgers import player_ledgers
from engine.language.language import Language
from engine.language.wording.actions import say_action
from engine.language.wording.allocation_steps import step_reason
from engine.language.wording.names import Names
from engine.rules.council.ledgers import citizenship
from engine.rules.council.office_state import OfficeState, RecallResult
from engine.rules.council.treasury import spent_in
from engine.rules.electoral_law.election import AllocationStep, Election
from engine.rules.playthrough import Decision, Playthrough
from engine.storage.carried import CarriedContent

SCHEMA = 1
OF_ALTERNATIVES = ("absent", "blank", "null")


def result_of(playthrough: Playthrough, language: Language) -> dict[str, Any]:
    """Return the result of a game, finished or not, as plain data."""
    world, state, setup = playthrough.world, playthrough.state, playthrough.world.setup
    names = Names(language, world.district, world.model, world.aspirants)
    office = state.office
    return {
        "schema": SCHEMA,
        "scenario": setup.scenario,
        "district": world.district.district.id,
        "law": setup.law,
        "recall_law": setup.recall_law,
        "regime": setup.regime,
        "seed": setup.seeds.people,
        "seeds": asdict(setup.seeds),
        "length": setup.length,
        "finished": playthrough.is_over,
        "content_hash": CarriedContent.of(world).hash(),
        "state_hash": playthrough.hash(),
        "players": [asdict(player) for player in setup.players],
        "election": _election(playthrough, state.election, names),
        "assembly": _assemblies(office),
        "recall": _recall(office.recall if office else None, names),
        "ledgers": _ledgers(playthrough),
        "citizenship_of_the_district": _citizenship(playthrough),
        "money_by_community_centimos": _money(office),
        "decisions": [_decision(decision, names) for decision in playthrough.log],
        **({"branch": asdict(playthrough.branch)} if playthrough.branch else {}),
    }


def _election(
    playthrough: Playthrough, election: Election | None, names: Names
) -> dict[str, Any] | None:
    if election is None:
        return None
    world = playthrough.world
    seats = [
        {
            "list": seat.list,
            "place": seat.place,
            "name": world.aspirants[seat.aspirant].name,
            "aspirant": seat.aspirant,
            "sex": world.aspirants[seat.aspirant].sex,
            "why": _why(election, seat.list, seat.place, names),
        }
        for seat in election.elected
    ]
    mayor = election.mayor
    return {
        "votes": {name: election.votes[name] for name in world.lists},
        **{name: election.votes[name] for name in OF_ALTERNATIVES},
        "electors": world.electors,
        "tables": [
            {
                "place": table.place,
                "number": table.number,
                "votes": dict(zip(election.alternatives, table.votes, strict=True)),
            }
            for table in election.tables
        ],
        "seats": seats,
        "seats_by_list": election.seats,
        "women_elected": sum(1 for seat in seats if seat["sex"] == "woman"),
        "mayor": {
            "list": mayor.list,
            "name": world.aspirants[mayor.aspirant].name,
            "aspirant": mayor.aspirant,
            "sex": world.aspirants[mayor.aspirant].sex,
            "why": _why(election, mayor.list, 0, names),
        },
        "steps": [_step(step, names) for step in election.steps],
        "null_election": bool(election.null_election),
        "null_cause": election.null_election,
    }


def _why(election: Election, list_id: str, place: int, names: Names) -> dict[str, Any] | None:
    """Return the step of the allocation that gave a seat (place 0: that chose the winner)."""
    for step in election.steps:
        if place == 0 and step.code.startswith("winner"):
            return _step(step, names)
        if (step.params.get("list"), step.params.get("place")) == (list_id, place):
            return _step(step, names)
    return None


def _step(step: AllocationStep, names: Names) -> dict[str, Any]:
    said = dict(step.params)
    if "list" in said:
        said["list"] = names.list(str(said["list"]))
    text = step_reason(names.language, step.code, said)
    return {"code": step.code, "params": dict(step.params), "text": text}


def _assemblies(office: OfficeState | None) -> list[dict[str, Any]]:
    if office is None:
        return []
    return [
        {
            "round": held.round,
            "quarter": held.quarter,
            "attendance": held.attendance,
            "votes": held.votes,
            "money_centimos": held.money_centimos,
            "organised_share": held.organised_share,
            "chosen": [
                {"project": project, "place": place, "centimos": centimos}
                for project, place, centimos in held.chosen
            ],
            "by_hand": held.by_hand,
        }
        for held in office.assemblies
    ]


def _recall(recall: RecallResult | None, names: Names) -> dict[str, Any] | None:
    if recall is None:
        return None
    return {
        "law": recall.law,
        "signatures": recall.signatures,
        "absent": recall.absent,
        "new_elections": recall.new_elections,
        "authorities": [
            {**asdict(authority), "name": names.aspirant(authority.aspirant)}
            for authority in recall.authorities
        ],
    }


def _ledgers(playthrough: Playthrough) -> dict[str, Any] | None:
    """Return what each player's ledgers hold; each takes a replay without them."""
    if not playthrough.is_over or playthrough.state.office is None:
        return None
    return {name: own.as_json() for name, own in player_ledgers(playthrough).items()}


def _citizenship(playthrough: Playthrough) -> dict[str, int] | None:
    """Return the district's ledger as it stands."""
    if playthrough.state.office is None:
        return None
    ledger = citizenship(playthrough.world, playthrough.state)
    return {**asdict(ledger), "weakest": ledger.weakest}


def _money(office: OfficeState | None) -> dict[str, int]:
    """Return what was spent for each place; what is for no place in particular is left out."""
    if office is None:
        return {}
    return {place: sum_ for place, sum_ in spent_in(office.spent_centimos).items() if place}


def _decision(decision: Decision, names: Names) -> dict[str, Any]:
    action = decision.action
    params = {key: value for key, value in _plain(asdict(action)).items() if key != "kind"}
    return {
        "turn": decision.turn,
        "player": decision.player,
        "action": action.kind,
        "summary": {
            "code": action.kind,
            "params": params,
            "text": say_action(names.language, names, action),
        },
    }


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a choice as JSON has them."""
    return {key: list(v) if isinstance(v, tuple) else v for key, v in fields.items()}
