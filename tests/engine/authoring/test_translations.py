"""Missing and idle translations: found where we ship them, and no burden to who writes alone."""

import json
from collections.abc import Mapping
from pathlib import Path

import polib  # type: ignore[import-untyped]
import pytest

from engine.authoring.catalogue_file import catalogues_in
from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.layout import lay_out
from engine.authoring.library import Surroundings
from engine.authoring.loader import check_content
from engine.authoring.origins import origins_of
from engine.authoring.problem import Problem
from engine.authoring.yaml_reader import read_yaml
from tests.content.folders import sample_files, surroundings, write_content
from tests.support import ROOT
from ui.commands.main import main

EVE = f"{DISTRICT}/eve.yaml"
OTHER_EVE = "- {id: atrio, text: !t La puerta está abierta., place: lugar-1, risk: 100}\n"


def _origins(folder: Path, locale: Path, *others: str) -> None:
    """Write a whole translation of the sample's origins, and of others."""
    files = lay_out([folder], None).files
    said = {
        origin
        for file in files
        for origin, _ in origins_of(read_yaml(file.path, file.name, file.text_prefix).data)
    }
    po = polib.POFile()
    po.metadata = {"Content-Type": "text/plain; charset=UTF-8", "X-Whole": "yes"}
    po += [polib.POEntry(msgid=one, msgstr=f"[{one}]") for one in sorted({*said, *others})]
    (locale / "qu" / "LC_MESSAGES" / "origins.mo").write_bytes(po.to_binary())


def _found(
    folder: Path, files: Mapping[str, str], *idle: str, ours: bool = True
) -> tuple[Problem, ...]:
    """Check the sample after a change, with all of it translated before."""
    around = surroundings(folder, files)
    assert around.locale is not None
    _origins(folder / "unchanged" / "content", around.locale, *idle)
    around = Surroundings(around.assets, around.locale, ours)
    return check_content([write_content(folder, files)], None, around)


def test_a_translation_of_a_text_that_is_gone_is_found(tmp_path: Path) -> None:
    """It would be carried on for ever, and seem to be work done."""
    files = sample_files(tmp_path)
    gone = Change(EVE, "- id: patio\n", "- id: atrio\n").applied(files)
    told = {(p.severity, str(p.found)) for p in _found(tmp_path, gone)}
    assert told == {
        ("warning", 'a text without translation into "qu"'),
        ("warning", 'the translation "prueba.eve.patio.text", of which there is no text'),
    }


def test_origins_are_looked_at_too(tmp_path: Path) -> None:
    """Where a figure comes from is read by players as much as any text."""
    files = sample_files(tmp_path)
    source = Change(f"{DISTRICT}/terrain.yaml", "source: dibujo propio", "source: otro dibujo")
    problems = _found(tmp_path, source.applied(files))
    found = [(Path(p.file).name, p.line, str(p.found)) for p in problems]
    assert found == [
        ("terrain.yaml", 15, 'a text without translation into "qu"'),
        ("origins.po", 1, 'the translation "dibujo propio", of which there is no text'),
    ]


def test_what_was_never_begun_is_not_missed(tmp_path: Path) -> None:
    """An author's own district in Spanish alone is whole as it is."""
    files = sample_files(tmp_path)
    own = {
        name.replace("prueba", "otra"): text.replace("prueba", "otra")
        for name, text in files.items()
        if name.startswith(DISTRICT)
    }
    bands = Change("districts/otra/district.yaml", "bands: otra", "bands: prueba").applied(own)
    assert _found(tmp_path, {**files, **bands}) == ()


def test_another_content_gets_notes_and_no_foreign_orphans(tmp_path: Path) -> None:
    """A changed copy of a district is told what English lacks; nothing is wrong with it."""
    files = sample_files(tmp_path)
    longer = {**files, EVE: files[EVE] + OTHER_EVE}
    texts = json.loads(files["locale/qu.json"])
    longer["locale/qu.json"] = json.dumps(
        {**texts, "anta.eve.puente.text": ["Un puente.", "[Un puente.]"]}
    )
    problems = _found(tmp_path, longer, "una fuente de otro distrito", ours=False)
    assert [(p.severity, str(p.found)) for p in problems] == [
        ("note", 'a text without translation into "qu"')
    ]


@pytest.mark.parametrize("domain", ["content", "origins"])
def test_a_part_of_a_language_is_no_fault(domain: str, tmp_path: Path) -> None:
    """A catalogue that does not claim to be whole may lack what it lacks."""
    files = sample_files(tmp_path)
    around = surroundings(tmp_path, files)
    assert around.locale is not None
    _origins(tmp_path / "unchanged" / "content", around.locale)
    path = around.locale / "qu" / "LC_MESSAGES" / f"{domain}.mo"
    po = polib.mofile(str(path))
    del po.metadata["X-Whole"]
    path.write_bytes(po.to_binary())
    assert [c.is_whole for c in catalogues_in(around.locale, domain)] == [False]
    changed = Change(EVE, "Hay luz", "No hay luz").applied(files)
    source = Change(f"{DISTRICT}/terrain.yaml", "source: dibujo", "source: otro dibujo")
    found = check_content([write_content(tmp_path, source.applied(changed))], None, around)
    told = {"content": {"origins.po"}, "origins": {"eve.yaml"}}[domain]
    assert {Path(p.file).name for p in found} == told


def test_the_check_of_an_own_folder_does_not_fail_for_want_of_english(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A district made from ours, not yet in English: the command finds nothing."""
    copy = tmp_path / "otro"
    ours = ROOT / "content" / "districts" / "macusani"
    for path in ours.rglob("*.yaml"):
        target = copy / path.relative_to(ours)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(path.read_text("utf-8"), encoding="utf-8")
    district = copy / "district.yaml"
    renamed = district.read_text("utf-8").replace("id: macusani\n", "id: otro\n", 1)
    district.write_text(renamed, encoding="utf-8")
    assert main(["check", str(copy)]) == 0
    assert capsys.readouterr().out == ""
