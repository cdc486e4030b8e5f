"""``game.py new-district``: what an author gets, and one clear sentence where they get nothing."""

from pathlib import Path

import pytest

from ui.commands.main import main


def test_it_can_be_checked_and_played_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """From a name to a played game in three commands."""
    own = tmp_path / "mi contenido"
    assert main(["new-district", "Ñahui Pampa", "--out", str(own)]) == 0
    assert str(own / "districts" / "nahui-pampa") in capsys.readouterr().out
    assert main(["check", str(own)]) == 0
    out = tmp_path / "partida"
    play = ["play", "--content", str(own), "--scenario", "nahui-pampa-2002", "--length", "short"]
    assert main([*play, "--out", str(out)]) == 0
    assert (out / "result.json").is_file()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "at least one letter"),
        ("¡!", "at least one letter"),
        ("a" * 200, "200 letters"),
        ("Macusani", "already"),
        ("Dos\nlíneas", "no screen can show"),
    ],
)
def test_a_bad_name_ends_with_2(
    name: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence; nothing is written."""
    out = tmp_path / "own"
    assert main(["new-district", name, "--out", str(out), "--language", "en"]) == 2
    told = capsys.readouterr()
    assert said in told.err and told.err.count("\n") == 1 and told.out == ""
    assert not out.exists()


def test_a_bad_folder_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder in use, a file, a place where nothing can be written."""
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "foto.jpg").write_bytes(b"")
    (tmp_path / "file").write_bytes(b"")
    for folder in ("used", "file", "file/below"):
        command = ["new-district", "Lugar", "--out", str(tmp_path / folder), "--language", "en"]
        assert main(command) == 2
        told = capsys.readouterr()
        assert told.err.count("\n") == 1 and folder in told.err and told.out == ""
