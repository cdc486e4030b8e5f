"""Prepared states that several files make impossible, and what then is told."""

from pathlib import Path

from engine.authoring.checks.prepared import BEGINNINGS
from engine.authoring.checks.sample import DISTRICT, Change, sample_content
from engine.authoring.loader import check_content
from tests.content.folders import write_content

PREPARED = f"{DISTRICT}/scenarios/prueba-2003.yaml"
OFFERS = f"{DISTRICT}/offers.yaml"


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
