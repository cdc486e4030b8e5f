"""Which content commands play with: the shipped one, another, and the user's own districts."""

import argparse
import shutil
from pathlib import Path

import pytest

from engine.storage.folders import shipped_folder
from ui.commands.content import content_of
from ui.commands.main import UNTRANSLATED
from ui.commands.options import CannotDo

FAULTY = "- id: [\n"


def arguments(data: Path, **more: Path) -> argparse.Namespace:
    """Return the arguments of a command with its own data folder."""
    return argparse.Namespace(data=data, **more)


def test_the_shipped_content_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without options it is the game's own; looking makes no folder and says nothing."""
    content = content_of(arguments(tmp_path / "data"), UNTRANSLATED)
    assert content.district("macusani") is not None
    assert not (tmp_path / "data").exists()
    assert capsys.readouterr().err == ""


def test_own_districts_with_faults_are_left_out_and_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip in one's own district keeps nobody from playing, and is not hidden either."""
    own = tmp_path / "content" / "districts" / "mine"
    own.mkdir(parents=True)
    (own / "district.yaml").write_text(FAULTY, "utf-8")
    content = content_of(arguments(tmp_path), UNTRANSLATED)
    assert content.district("macusani") is not None
    told = capsys.readouterr().err
    assert f"game.py check {tmp_path / 'content'}" in told
    assert told.count("\n") == 1


def test_faulty_content_cannot_be_played(tmp_path: Path) -> None:
    """The sentence names the folder and the first fault; it is never a traceback."""
    copy = tmp_path / "copy"
    shutil.copytree(shipped_folder("content"), copy)
    (copy / "districts" / "macusani" / "places.yaml").write_text(FAULTY, "utf-8")
    with pytest.raises(CannotDo, match=r"places\.yaml"):
        content_of(arguments(tmp_path, content=copy), UNTRANSLATED)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    """A mistyped ``--content`` is not silently the shipped content."""
    with pytest.raises(CannotDo, match="nowhere"):
        content_of(arguments(tmp_path, content=tmp_path / "nowhere"), UNTRANSLATED)
