"""Broken content: each fault is told with its place, its line, what was expected and the mend.

A case is one change of the sample content and what is then found, and nothing else: one mistake of
an author is one finding.
"""

from pathlib import Path

import pytest

from engine.authoring.checks.sample import DISTRICT, Change, sample_content
from engine.authoring.loader import ContentError, check_content, load_content, load_content_or_raise
from engine.authoring.problem import one_of
from engine.authoring.shapes import all_tags, shape_of
from engine.rules.definitions.effects import Effect
from tests.content.broken import Broken, check_told
from tests.content.folders import write_content

EFFECTS = str(one_of(all_tags(shape_of(Effect))))
"""All kinds of effect there are, as messages list them."""

FULL_OFFER = Change(
    f"{DISTRICT}/offers.yaml",
    "    - id: tell-13\n"
    "      text: !t Contarlo en la radio\n"
    "      then: !t La plaza escucha.\n"
    "      when: [{kind: lacks-flag, flag: took-13}]\n"
    "      effects: [{kind: tie, field: moral, amount: 50, where: {places: here}}]\n",
    "",
)


CASES = (
    Broken(
        "a regime of a parameter that is not there",
        "model/regimes.yaml",
        "own.mayor: 700",
        "own.major: 700",
        "own.major: 700",
        'unknown parameter "own.major"',
        "own.mayor",
        'Did you mean "own.mayor"?',
    ),
    Broken(
        "a regime out of a parameter's range",
        "model/regimes.yaml",
        "own.mayor: 700",
        "own.mayor: 900",
        "900",
        "900",
        "a number from 200 to 800",
        'Choose a value within the range that "own.mayor" has in parameters.yaml.',
    ),
    Broken(
        "an unknown effect",
        f"{DISTRICT}/offers.yaml",
        "{kind: flag, flag: took-5}",
        "{kind: que, flag: took-5}",
        "que, flag",
        'unknown effect "que"',
        EFFECTS,
        'Did you mean "queue"?',
    ),
    Broken(
        "an unknown condition",
        f"{DISTRICT}/cases.yaml",
        "{kind: has-flag, flag: took-1}",
        "{kind: has-flags, flag: took-1}",
        "has-flags",
        'unknown condition "has-flags"',
        "one of gave-gifts, has-debt, has-flag, lacks-flag, purse-at-least, purse-below, role, "
        "rule-holds, visited, women-among-first",
        'Did you mean "has-flag"?',
    ),
    Broken(
        "an effect without its kind",
        f"{DISTRICT}/offers.yaml",
        "{kind: flag, flag: took-5}",
        "{flag: took-5}",
        "{flag: took-5}",
        'the field "kind" is missing',
        EFFECTS,
        'Add "kind:" here.',
    ),
    Broken(
        "an unknown field",
        f"{DISTRICT}/eve.yaml",
        "  risk: 100\n",
        "  rizk: 3\n  risk: 100\n",
        "rizk",
        'unknown field "rizk"',
        "one of id, text, place, risk",
        'Did you mean "risk"?',
    ),
    Broken(
        "a missing field",
        f"{DISTRICT}/eve.yaml",
        "  risk: 100\n",
        "",
        "id: patio",
        'the field "risk" is missing',
        "a whole number from 0 to 1000",
        'Add "risk:" here.',
    ),
    Broken(
        "a number as a text",
        f"{DISTRICT}/eve.yaml",
        "risk: 100",
        "risk: 010",
        "010",
        'the text "010" in the field "risk"',
        "a whole number from 0 to 1000",
        "Write 10.",
    ),
    Broken(
        "a number out of bounds",
        f"{DISTRICT}/eve.yaml",
        "risk: 100",
        "risk: 1001",
        "1001",
        'the number 1001 in the field "risk"',
        "a whole number from 0 to 1000",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a decimal point",
        f"{DISTRICT}/eve.yaml",
        "risk: 100",
        "risk: 0.1",
        "0.1",
        "a number with a decimal point or an exponent",
        "a whole number",
        "Write it in the smaller unit (céntimos, thousandths), or between quotes if it is a text.",
    ),
    Broken(
        "a word that is not among the choices",
        f"{DISTRICT}/topics.yaml",
        "priority: services",
        "priority: servics",
        "servics",
        'the text "servics" in the field "priority"',
        "one of participation, prices, services, work",
        'Did you mean "services"?',
    ),
    Broken(
        "true where yes is written",
        f"{DISTRICT}/organisations.yaml",
        "- id: grupo-1\n  name: !t El grupo número 1\n  about: !t Se reúne los domingos.\n"
        "  icon: drop\n  segments: [peasants]\n",
        "- id: grupo-1\n  name: !t El grupo número 1\n  about: !t Se reúne los domingos.\n"
        "  icon: drop\n  segments: true\n",
        "true",
        'true in the field "segments"',
        "a list",
        "Write each item on a line of its own, with a dash before it.",
    ),
    Broken(
        "a text without its tag",
        f"{DISTRICT}/eve.yaml",
        "text: !t Hay luz",
        "text: Hay luz",
        "Hay luz",
        'the text "Hay luz en el patio de la escuela." in the field "text"',
        "a text to translate, with !t before it",
        "Write !t before the text.",
    ),
    Broken(
        "a tag where nothing is translated",
        f"{DISTRICT}/district.yaml",
        "name: Prueba",
        "name: !t Prueba",
        "!t Prueba",
        'the tagged text "Prueba" in the field "name"',
        "a name on one line, of at most 60 letters",
        "Delete the tag !t; this is not translated.",
    ),
    Broken(
        "an id with capitals and accents",
        f"{DISTRICT}/eve.yaml",
        "- id: patio",
        "- id: Patio Señorial",
        "Patio Señorial",
        'the text "Patio Señorial" in the field "id"',
        "a name of small letters, digits and hyphens",
        'Did you mean "patio-senorial"?',
    ),
    Broken(
        "an offer with two answers",
        *(FULL_OFFER.file, FULL_OFFER.old, FULL_OFFER.new),
        "- id: yes-13",
        'a list of 2 in the field "answers"',
        "a list of 3 to 7",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "a figure without source",
        f"{DISTRICT}/district.yaml",
        "electors: {value: 1200, unit: electores, tag: A, reason: Supuesto para la prueba}",
        "electors: {value: 1200, unit: electores, tag: V}",
        "{value: 1200",
        "a figure with the tag S, V or D without its source",
        'the field "source"',
        'Write where it comes from; a figure that is assumed has the tag A and a "reason".',
    ),
    Broken(
        "a parameter outside its range",
        "model/parameters.yaml",
        "value: 500",
        "value: 900",
        "{id: own.mayor",
        "a value outside its own range",
        'a value between "low" and "high"',
        "Correct the value, or widen the range with a reason.",
    ),
    Broken(
        "a home that there is not",
        f"{DISTRICT}/aspirants.yaml",
        "- id: persona-2\n  name: Persona 2\n  age: 32\n  sex: woman\n  home: lugar-1\n",
        "- id: persona-2\n  name: Persona 2\n  age: 32\n  sex: woman\n  home: lugar-01\n",
        "lugar-01",
        'unknown place "lugar-01"',
        "one of lugar-1, lugar-10, lugar-11, lugar-2, lugar-3, lugar-4, lugar-5, lugar-6, lugar-7, "
        "lugar-8, lugar-9, pueblo",
        'Did you mean "lugar-1"?',
    ),
    Broken(
        "a coverage of an unknown place",
        f"{DISTRICT}/media.yaml",
        "coverage: {pueblo: 800,",
        "coverage: {puebla: 800,",
        "puebla",
        'unknown place "puebla"',
        "one of lugar-1, lugar-10, lugar-11, lugar-2, lugar-3, lugar-4, lugar-5, lugar-6, lugar-7, "
        "lugar-8, lugar-9, pueblo",
        'Did you mean "pueblo"?',
    ),
    Broken(
        "a law that there is not",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        'law: "2002"\n',
        'law: "2002+alternate"\n',
        '"2002+alternate"',
        'unknown law "2002+alternate"',
        "one of 2002, 2002+alternation",
        'Did you mean "2002+alternation"?',
    ),
    Broken(
        "an id twice",
        f"{DISTRICT}/projects.yaml",
        "- id: obra-19\n",
        "- id: obra-18\n",
        "",
        f'the id "obra-18" a second time (first in {{folder}}/{DISTRICT}/projects.yaml, line 325)',
        "an id of its own",
        "Choose another id for one of them.",
    ),
    Broken(
        "a field twice",
        f"{DISTRICT}/eve.yaml",
        "  risk: 100\n",
        "  risk: 100\n  place: pueblo\n",
        "place: pueblo",
        'the field "place" a second time (first in line 3)',
        "every field once",
        "Keep the right one and delete the other.",
    ),
    Broken(
        "a colon within a text",
        f"{DISTRICT}/eve.yaml",
        "!t Hay luz en",
        "!t De noche: luz en",
        ": luz",
        "a colon where none can stand",
        "a text, a whole number, true or false",
        "Put a text that holds a colon between double quotes, or look at the indentation.",
    ),
    Broken(
        "a tab",
        f"{DISTRICT}/eve.yaml",
        "  risk: 100",
        "\trisk: 100",
        "\trisk",
        "a tab",
        "spaces",
        "Put two spaces in place of the tab.",
    ),
    Broken(
        "an anchor",
        f"{DISTRICT}/eve.yaml",
        "risk: 100",
        "risk: &r 100",
        "&r",
        "an anchor (&) or a reference to one (*)",
        "every value written where it is used",
        "Repeat the value; put a text that begins so between quotes.",
    ),
    Broken(
        "another tag",
        f"{DISTRICT}/eve.yaml",
        "risk: 100",
        "risk: !!int 100",
        "!!int",
        'the tag "!!int"',
        "no tag but !t, before a text to translate",
        "Delete the tag; put a text that begins with ! between quotes.",
    ),
    Broken(
        "a comment that eats a text",
        f"{DISTRICT}/eve.yaml",
        "el patio de la escuela.",
        "el patio #2 de la escuela.",
        "#2",
        "a comment (#) that cuts off the text before it",
        "a text alone on its line",
        "Put the comment on a line of its own, or the text between double quotes.",
    ),
    Broken(
        "a quote left open",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        'office_from: "2003-01-01"',
        'office_from: "2003-01-01',
        '"2003-01-01',
        "a quote that is never closed",
        "a quote at the beginning and one at the end",
        "Close the quote at the end of the text.",
    ),
    Broken(
        "an empty file",
        f"{DISTRICT}/alliances.yaml",
        "[]\n",
        "# nada todavía\n",
        "#",
        "an empty file",
        "content",
        "Write it, or delete the file.",
    ),
    Broken(
        "a flag misspelt",
        f"{DISTRICT}/cases.yaml",
        "flag: took-1}",
        "flag: tok-1}",
        "tok-1",
        'the flag "tok-1", which nothing sets',
        "one of met-grupo-0, met-grupo-1, met-grupo-2, met-grupo-3, met-grupo-4, met-grupo-5, "
        "met-grupo-6, met-grupo-7, obra-0-stopped, obra-0-trimmed, obra-1-stopped, obra-1-trimmed "
        "(and 51 more)",
        'Did you mean "took-1"?',
    ),
    Broken(
        "an incident that never comes",
        f"{DISTRICT}/incidents.yaml",
        "- id: suceso-4\n  title: !t Suceso 4\n  text: !t Llueve sobre el camino.\n  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}",
        "- id: suceso-4\n  title: !t Suceso 4\n  text: !t Llueve sobre el camino.\n  icon: drop\n"
        "  window: {phase: campaign, start: 900, end: 100}",
        "{phase: campaign, start: 900",
        '"suceso-4", which never comes',
        "a window with a turn of some length in it",
        "Widen the window (0 is the first turn of the phase, 1000 the last), or its lengths.",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_a_broken_folder_is_told_with_place_and_mend(case: Broken, tmp_path: Path) -> None:
    """Place, line, expected and mend, as an author reads them; one mistake is one finding."""
    check_told(case, tmp_path)


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("cp1252", 'the file is not saved as UTF-8 ("ñ" is written in another encoding)'),
        ("utf-16", "the file is saved as UTF-16 (also called Unicode)"),
    ],
)
def test_a_file_in_another_encoding_says_how_to_save_it(
    encoding: str, found: str, tmp_path: Path
) -> None:
    """Old editors on Windows are what authors have."""
    files = dict(sample_content())
    name = f"{DISTRICT}/eve.yaml"
    broken = files[name].replace("Hay luz", "Mañana hay luz").encode(encoding)
    folder = write_content(tmp_path, {**files, name: broken})
    (problem,) = check_content([folder])
    assert (problem.file, str(problem.found)) == (f"{folder.as_posix()}/{name}", found)
    assert str(problem.expected) == "a text file in UTF-8"
    assert str(problem.mend).startswith('Open it in the editor, choose "Save as"')


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A district without one of its files says which."""
    files = sample_content()
    del files[f"{DISTRICT}/officials.yaml"]
    folder = write_content(tmp_path, files)
    (problem,) = check_content([folder])
    assert problem.file == f"{folder.as_posix()}/{DISTRICT}/officials.yaml"
    assert str(problem.found) == 'the file "officials.yaml" is missing'
    assert str(problem.mend) == 'Write it; where there is nothing to say, only "[]".'


def test_a_file_that_nothing_reads_is_named(tmp_path: Path) -> None:
    """A misspelt file name would leave an author's work unseen."""
    files = {**sample_content(), f"{DISTRICT}/incident.yaml": "[]\n"}
    (problem,) = check_content([write_content(tmp_path, files)])
    assert str(problem.found) == '"incident.yaml", which nothing reads'
    assert str(problem.mend) == 'Did you mean "incidents.yaml"?'


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """An author mends ten mistakes in one go, not in ten."""
    files = dict(sample_content())
    files[f"{DISTRICT}/eve.yaml"] = files[f"{DISTRICT}/eve.yaml"].replace("risk: 100", "risk: 1.5")
    files[f"{DISTRICT}/topics.yaml"] = files[f"{DISTRICT}/topics.yaml"].replace("services", "x")
    files["model/parameters.yaml"] = files["model/parameters.yaml"].replace("low:", "lowest:")
    files[f"{DISTRICT}/media.yaml"] = files[f"{DISTRICT}/media.yaml"].replace("pueblo", "puebla")
    problems = check_content([write_content(tmp_path, files)])
    assert [Path(problem.file).name for problem in problems] == [
        "eve.yaml",
        "media.yaml",
        "topics.yaml",
        "parameters.yaml",
        "parameters.yaml",
    ]


def test_nothing_is_loaded_from_broken_content(tmp_path: Path) -> None:
    """Refused and named, never skipped or replaced by something else."""
    files = Change(f"{DISTRICT}/eve.yaml", "risk: 100", "risk: 1001").applied(sample_content())
    folder = write_content(tmp_path, files)
    content, problems = load_content([folder])
    assert content is None and len(problems) == 1
    with pytest.raises(ContentError, match="the number 1001"):
        load_content_or_raise([folder])


def test_a_single_district_is_read_with_the_laws_of_the_game(tmp_path: Path) -> None:
    """An author has one folder: laws, model and codex come from the content that is shipped."""
    folder = write_content(tmp_path, sample_content())
    alone = tmp_path / "prueba"
    (folder / DISTRICT).rename(alone)
    content, problems = load_content([alone], folder)
    assert problems == ()
    assert content is not None
    assert [d.district.id for d in content.districts] == ["prueba"]


def test_two_districts_of_one_name_are_refused(tmp_path: Path) -> None:
    """Neither takes the place of the other in silence."""
    one = write_content(tmp_path / "a", sample_content())
    other = write_content(tmp_path / "b", sample_content())
    _, problems = load_content([one, other])
    assert [str(p.found) for p in problems] == ['the district "prueba" a second time']
