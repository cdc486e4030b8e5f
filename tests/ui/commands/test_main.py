"""The plumbing of commands: exit codes, one sentence for every fault, the common options."""

import argparse
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from engine.storage import folders
from engine.version import VERSION
from ui.commands import all as every
from ui.commands import main as commands
from ui.commands.options import CannotDo, content_folder_of, data_folder_of, language_of
from ui.commands.parser import Command, Subcommands

ROOT = Path(__file__).resolve().parents[3]


class Probe:
    """A command that does what a test asks of it and keeps the arguments it got."""

    def __init__(self, outcome: int | BaseException = 0) -> None:
        self.outcome = outcome
        self.args = argparse.Namespace()

    def add_parser(self, subcommands: Subcommands, /) -> None:
        parser = subcommands.add_parser("probe", help="probes")
        parser.add_argument("--seats", type=int)
        parser.add_argument("--law", choices=("old", "new"))
        parser.add_argument("--out", required=True)

    def run(self, args: argparse.Namespace, /) -> int:
        self.args = args
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    user = tmp_path / "user"
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: user)


def call(monkeypatch: pytest.MonkeyPatch, command: Command, *argv: str) -> int:
    """Run the program with one command of the test's own."""
    monkeypatch.setattr(every, "COMMANDS", (command,))
    return commands.main(argv)


def test_common_options_hold_before_and_after_a_command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """``game.py --data D probe`` and ``game.py probe --data D`` mean the same."""
    probe, data = Probe(), str(tmp_path / "d")
    assert call(monkeypatch, probe, "--data", data, "probe", "--out", "x") == 0
    assert data_folder_of(probe.args).path == tmp_path / "d"
    assert call(monkeypatch, probe, "probe", "--out", "x", "--data", data) == 0
    assert data_folder_of(probe.args).path == tmp_path / "d"
    assert content_folder_of(probe.args) == folders.shipped_folder("content")


def test_the_commands_own_exit_code_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """1 says: something wrong was found."""
    assert call(monkeypatch, Probe(1), "probe", "--out", "x") == 1


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["probe"], "These arguments are missing: --out (help: game.py probe --help)"),
        (["probe", "--out"], "--out needs a value (help: game.py probe --help)"),
        (["probe", "--out", "x", "--bo"], "These arguments are not known: --bo"),
        (["probe", "--out", "x", "--seats", "two"], "--seats must be a whole number, not two"),
        (["probe", "--out", "x", "--law", "odd"], "--law cannot be odd; choose one of: old, new"),
        (["--language", "xx"], "The game does not speak xx; choose one of: es, en"),
        (["prob"], "COMMAND cannot be prob; choose one of: probe"),
    ],
)
def test_bad_arguments_are_one_sentence(
    argv: list[str],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit code 2, one line on stderr, in plain words: it guards argparse's wording as well."""
    assert call(monkeypatch, Probe(), *argv) == 2
    told = capsys.readouterr().err
    assert told.startswith(sentence)
    assert told.count("\n") == 1


@pytest.mark.parametrize(
    ("fault", "code", "sentence"),
    [
        (CannotDo("No such law."), 2, "No such law."),
        (FileNotFoundError(2, "No such file", "a.json"), 2, "a.json could not be read"),
        (KeyboardInterrupt(), 130, "Stopped."),
        (ZeroDivisionError(), 2, "Something went wrong inside the program; what exactly"),
    ],
)
def test_every_fault_is_one_sentence(
    fault: BaseException,
    code: int,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """No traceback ever reaches the terminal."""
    assert call(monkeypatch, Probe(fault), "probe", "--out", "x") == code
    told = capsys.readouterr().err
    assert told.startswith(sentence)
    assert told.count("\n") == 1


def test_the_traceback_of_a_crash_is_in_the_log(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sentence names the file in which whoever mends it finds the traceback."""
    crash = Probe(ZeroDivisionError("shares"))
    assert call(monkeypatch, crash, "probe", "--out", "x", "--data", str(tmp_path)) == 2
    log = tmp_path / "logs" / "report-1.txt"
    assert str(log) in capsys.readouterr().err
    assert "ZeroDivisionError: shares" in log.read_text("utf-8")


def test_a_crash_without_any_folder_still_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A read-only stick on a locked machine."""
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(blocked))
    crash = Probe(ZeroDivisionError("shares"))
    assert call(monkeypatch, crash, "probe", "--out", "x", "--data", str(blocked)) == 2
    assert "no log could be written" in capsys.readouterr().err


def test_no_data_folder_names_what_was_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The user can see which folder to make writable."""
    fault = folders.NoDataFolder((tmp_path / "a", tmp_path / "b"))
    assert call(monkeypatch, Probe(fault), "probe", "--out", "x") == 2
    assert f"{tmp_path / 'a'}, {tmp_path / 'b'}" in capsys.readouterr().err


def test_version(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``--version`` answers alone and beside any command."""
    assert call(monkeypatch, Probe(), "probe", "--version") == 0
    told = capsys.readouterr().out
    assert re.fullmatch(rf"Voz y Voto {re.escape(VERSION)}\ncontent [A-Z]{{4}}\n", told)


def test_version_is_told_with_faulty_content(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who asks for help can say which version it is, whatever is wrong with the content."""
    assert call(monkeypatch, Probe(), "--version", "--content", str(tmp_path / "none")) == 2
    told = capsys.readouterr()
    assert told.out == f"Voz y Voto {VERSION}\n"
    assert str(tmp_path / "none") in told.err


def test_language_order(tmp_path: Path) -> None:
    """The option counts before the settings, these before the system, and Spanish is the base."""
    settings = tmp_path / "settings.json"
    args = argparse.Namespace(data=tmp_path)
    assert language_of(args, {}).code == "es"
    assert language_of(args, {"LANG": "C.UTF-8"}).code == "es"
    assert language_of(args, {"LANG": "en_US.UTF-8"}).code == "en"
    settings.write_text(json.dumps({"language": "es"}), "utf-8")
    assert language_of(args, {"LANG": "en_US.UTF-8"}).code == "es"
    args.language = "en"
    assert language_of(args, {"LANG": "es_PE"}).code == "en"


@pytest.mark.parametrize("settings", ["", "[]", "{", '{"language": 3}'])
def test_damaged_settings_are_no_fault(settings: str, tmp_path: Path) -> None:
    """A power cut in a settings file must not keep a hall from playing."""
    (tmp_path / "settings.json").write_text(settings, "utf-8")
    assert language_of(argparse.Namespace(data=tmp_path), {}).code == "es"


def test_output_is_utf8_on_a_windows_console(monkeypatch: pytest.MonkeyPatch) -> None:
    """A console of an old code page would choke on Quechua and on quotation marks."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="cp1252"))
    monkeypatch.setattr(sys, "stderr", None)
    commands.speak_utf8()
    print("ñ → ≥ «ánfora»", flush=True)
    print("swallowed", file=sys.stderr)
    assert raw.getvalue().decode("utf-8").strip() == "ñ → ≥ «ánfora»"


def test_a_closed_pager_is_no_fault() -> None:
    """``game.py … | head`` ends without a word."""
    script = (
        "import sys; from ui.commands import main as m;"
        "m.version_lines = lambda *_: ['x' * 10**6]; sys.exit(m.main(['--version']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None and program.stderr is not None
        program.stdout.read(1)
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0


def test_commands_load_no_pygame() -> None:
    """A study on a server plays without SDL; help comes at once."""
    script = "import sys, game; sys.exit('pygame' in sys.modules or 'yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT).returncode == 0
