"""Broken prepared states: what was before a scenario that begins in the middle is told as well."""

from pathlib import Path

import pytest

from engine.authoring.checks.prepared import BEGINNINGS
from engine.authoring.checks.sample import DISTRICT, Change, sample_content
from engine.authoring.loader import check_content
from tests.content.broken import Broken, check_told
from tests.content.folders import write_content

PREPARED = f"{DISTRICT}/scenarios/prueba-2003.yaml"
OFFERS = f"{DISTRICT}/offers.yaml"
LISTS = "lista-0, lista-1, lista-2, lista-3"
STATE = "".join(sample_content()[PREPARED].partition("  prepared:\n")[1:])
VOTES = sample_content()[PREPARED].partition("    votes:\n")[2]
PUEBLO, LAST = VOTES.splitlines(keepends=True)[0], VOTES.splitlines(keepends=True)[-1]
SURE = "one of yes-0, no-0, tell-0"

CASES = (
    Broken(
        "a later beginning with nothing before it",
        PREPARED,
        STATE,
        "",
        "office\n",
        "a beginning before which nothing happened",
        'the field "prepared": what was before',
        'Write it, or begin with "registration".',
    ),
    Broken(
        "a prepared state that is never reached",
        PREPARED,
        "begins: office",
        "begins: registration",
        "prepared:",
        "a prepared state that is never reached",
        "a scenario that begins later",
        'Delete it, or correct "begins".',
    ),
    Broken(
        "votes before the election",
        PREPARED,
        "begins: office",
        "begins: campaign",
        "votes:",
        "votes before the election",
        "votes only where office begins",
        'Delete them, or begin with "office".',
    ),
    Broken(
        "office without votes",
        PREPARED,
        f"    votes:\n{VOTES}",
        "",
        "prepared:",
        "a council that nobody voted for",
        'the field "votes"',
        "Write the votes of every place.",
    ),
    Broken(
        "votes without their source",
        PREPARED,
        "    votes_source: Supuesto para la prueba\n",
        "",
        "votes:",
        "votes without their source",
        'the field "votes_source"',
        "Write where they come from, or why they are assumed.",
    ),
    Broken(
        "a source of votes that says nothing",
        PREPARED,
        "votes_source: Supuesto para la prueba",
        "votes_source: ???",
        "???",
        '"???" in the field "votes_source"',
        "where it comes from, or why it is assumed",
        "Name a law, a table, a study or a reason.",
    ),
    Broken(
        "an elector who did two things",
        PREPARED,
        "pueblo: {lista-0: 40",
        "pueblo: {lista-0: 41",
        "{lista-0: 41",
        "101 electors who did something",
        '100, the electors of "pueblo"',
        'Correct the votes; who stayed at home is "absent".',
    ),
    Broken(
        "votes for a list that does not stand",
        PREPARED,
        "pueblo: {lista-0: 40",
        "pueblo: {lista0: 40",
        "lista0",
        'votes for "lista0"',
        f"one of {LISTS}, blank, null, absent",
        'Did you mean "lista-0"?',
    ),
    Broken(
        "a place that was not counted",
        PREPARED,
        PUEBLO,
        "",
        "votes:",
        'no votes of "pueblo"',
        "the votes of every place",
        "Add a line for it.",
    ),
    Broken(
        "votes of a place that is not there",
        PREPARED,
        LAST,
        f"{LAST}      pampa: {{absent: 100}}\n",
        "pampa",
        'unknown place "pampa"',
        "one of lugar-1, lugar-10, lugar-11, lugar-2, lugar-3, lugar-4, lugar-5, lugar-6, "
        "lugar-7, lugar-8, lugar-9, pueblo",
        "Correct the name, or define it in its file.",
    ),
    Broken(
        "null without its quotes",
        PREPARED,
        PUEBLO,
        PUEBLO.replace('"null"', "null"),
        "null: 2",
        "something before the colon that is not a plain name",
        "the name of a field",
        'Write "name: value".',
    ),
    Broken(
        "a list that does not stand",
        PREPARED,
        "- list: lista-0",
        "- list: lista0",
        "lista0",
        'the list "lista0", which does not stand',
        f"one of {LISTS}",
        'Did you mean "lista-0"?',
    ),
    Broken(
        "a list that brings along twice",
        PREPARED,
        "    votes_source:",
        "      - list: lista-0\n    votes_source:",
        "lista-0\n    votes_source",
        'the list "lista-0" again',
        "each list once",
        "Put together what belongs together.",
    ),
    Broken(
        "candidates of a list whose people are made",
        PREPARED,
        "- list: lista-0",
        "- list: lista-1",
        "[persona-0",
        "candidates of a list whose people are made",
        'candidates only for the main list, "lista-0"',
        "Delete them; the party men make the list.",
    ),
    Broken(
        "a candidate short",
        PREPARED,
        ", persona-5]",
        "]",
        "[persona-0",
        "5 candidates",
        "6 different: the mayor, then the council places in order",
        "Fill every place with another aspirant.",
    ),
    Broken(
        "a candidate who is nobody",
        PREPARED,
        ", persona-5]",
        ", persona-50]",
        "persona-50",
        'unknown aspirant "persona-50"',
        "one of persona-0, persona-1, persona-10, persona-11, persona-12, persona-13, persona-14, "
        "persona-15, persona-16, persona-17, persona-2, persona-3 (and 6 more)",
        'Did you mean "persona-5"?',
    ),
    Broken(
        "a list that the law sends back",
        PREPARED,
        "[persona-0, persona-1, persona-2, persona-3, persona-4, persona-5]",
        "[persona-0, persona-1, persona-3, persona-5, persona-7, persona-9]",
        "[persona-0",
        'a list that the law "2002" sends back',
        "women and men where the law wants them",
        "Change people or order, or the scenario's law.",
    ),
    Broken(
        "a work promised where it is not made",
        PREPARED,
        "place: lugar-2",
        "place: pueblo",
        "obra-1",
        '"obra-1" promised in "pueblo", where it is not made',
        "a name, but none is defined yet",
        "Choose another work, or another place.",
    ),
    Broken(
        "an answer that the offer does not have",
        PREPARED,
        "answer: yes-0",
        "answer: yes-1",
        "yes-1",
        'the answer "yes-1", which "trato-0" does not have',
        SURE,
        'Did you mean "yes-0"?',
    ),
    Broken(
        "an offer that nobody made",
        PREPARED,
        "offer: trato-0",
        "offer: trato0",
        "trato0",
        'unknown offer "trato0"',
        "one of trato-0, trato-1, trato-10, trato-11, trato-12, trato-13, trato-2, trato-3, "
        "trato-4, trato-5, trato-6, trato-7 (and 2 more)",
        'Did you mean "trato-0"?',
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_a_broken_prepared_state_is_told_with_place_and_mend(case: Broken, tmp_path: Path) -> None:
    """Place, line, expected and mend, as an author reads them; one mistake is one finding."""
    check_told(case, tmp_path)


def _found(tmp_path: Path, *changes: Change) -> tuple[str, str, str]:
    """Return what the check of prepared states finds where several files are changed."""
    files = sample_content()
    for change in changes:
        files = change.applied(files)
    problems = check_content([write_content(tmp_path, files)])
    (problem,) = (p for p in problems if p.check == "prepared")
    assert problem.file.endswith(PREPARED)
    return str(problem.found), str(problem.expected), str(problem.mend)


def test_nothing_begins_with_the_recall(tmp_path: Path) -> None:
    """A recall comes of what was done in office; it cannot be prepared."""
    late = Change(PREPARED, "begins: office", "begins: recall\n  ends: recall")
    assert _found(tmp_path, late) == (
        "a scenario that begins with the recall",
        f"one of {', '.join(BEGINNINGS)}",
        'Begin with "office"; the recall comes of it.',
    )


def test_who_asks_for_a_place_stands_at_no_lower_one(tmp_path: Path) -> None:
    """Nobody is put where nobody could have put them at the table."""
    asks = Change(
        f"{DISTRICT}/aspirants.yaml",
        "  name: Persona 5\n",
        "  name: Persona 5\n  condition: {first: 2}\n",
    )
    assert _found(tmp_path, asks) == (
        '"persona-5" at place 5, where this person does not stand',
        "a place up to 2; the mayor has place 0",
        "Move the name up, or choose another.",
    )


def test_an_answer_that_may_fail_is_not_prepared(tmp_path: Path) -> None:
    """What was before happened: it hangs on no draw of the seed."""
    chancy = Change(
        OFFERS,
        "    - id: yes-0\n      text: !t Recibir la caja\n",
        "    - id: yes-0\n      chance: 500\n      text: !t Recibir la caja\n",
    )
    assert _found(tmp_path, chancy)[:2] == (
        'the answer "yes-0", which may fail',
        "one of no-0, tell-0",
    )


def test_nobody_paid_what_was_not_in_the_purse(tmp_path: Path) -> None:
    """No list begins with less than nothing."""
    dear = Change(
        OFFERS,
        "- {kind: flag, flag: took-0}",
        "- {kind: flag, flag: took-0}\n        - {kind: money, centimos: -750100}",
    )
    assert _found(tmp_path, dear) == (
        "a purse that is 100 céntimos short",
        "money for all that the list answered",
        'Raise "purse_centimos", or choose another answer.',
    )
