"""``game.py check``: findings for people and for programs, and the exit codes."""

import json
from pathlib import Path

import pytest

from engine.authoring.checks.sample import DISTRICT, sample_content
from tests.content.folders import write_content
from ui.commands.main import main


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """A content without fault (it names pictures that the game has)."""
    files = {
        name: text.replace("bands: prueba", "bands: carabaya")
        for name, text in sample_content().items()
    }
    return write_content(tmp_path, files)


@pytest.fixture
def broken(clean: Path) -> Path:
    """The same with one misspelt effect."""
    path = clean / DISTRICT / "offers.yaml"
    path.write_text(path.read_text("utf-8").replace("{kind: flag, flag: took-5}", "{kind: que}"))
    return clean


def test_clean_content_ends_with_0(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An author sees that nothing is wrong, on the channel of messages."""
    assert main(["check", str(clean), "--language", "en"]) == 0
    out, err = capsys.readouterr()
    assert (out, err) == ("", "Nothing found.\n")


def test_a_finding_is_a_line_and_the_line_itself(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Place, found, expected, mend; below it the line, with a caret under the place."""
    assert main(["check", str(broken), "--language", "en"]) == 1
    out, err = capsys.readouterr()
    line, excerpt, caret = out.splitlines()
    assert line.startswith(f"{broken.as_posix()}/{DISTRICT}/offers.yaml:151:18: unknown effect")
    assert line.endswith('(and 6 more). Did you mean "queue"?')
    assert excerpt.strip() == "- {kind: que}"
    assert caret.index("^") == excerpt.index("que")
    assert err == "One finding.\n"


def test_findings_are_in_the_language_of_the_author(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Spanish where Spanish is spoken."""
    assert main(["check", str(broken), "--language", "es"]) == 1
    out, err = capsys.readouterr()
    assert "no se conoce el efecto «que»; se esperaba uno de estos: awareness" in out
    assert "¿Quisiste decir «queue»?" in out
    assert err == "Un hallazgo.\n"


def test_json_has_the_shape_that_is_fixed(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Editors and scripts read it; the keys stay."""
    assert main(["check", str(broken), "--json", "--language", "en"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert list(finding) == [
        "check", "severity", "file", "line", "column", "found", "expected", "mend",
    ]  # fmt: skip
    assert (finding["check"], finding["severity"], finding["line"]) == ("model", "error", 151)
    assert finding["mend"] == 'Did you mean "queue"?'


def test_a_single_district_can_be_checked(
    broken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An author has one folder; laws, model and codex are those of the content in use."""
    alone = tmp_path / "prueba"
    (broken / DISTRICT).rename(alone)
    assert main(["check", str(alone), "--content", str(broken), "--language", "en"]) == 1
    assert "unknown effect" in capsys.readouterr().out


@pytest.mark.parametrize("folder", ["nowhere", "."])
def test_what_cannot_be_checked_ends_with_2(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that is not there, or no content: one sentence, no traceback."""
    assert main(["check", str(tmp_path / folder)]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
