"""Whatever stands in a file, an author gets findings and never a traceback."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.authoring.checks.sample import DISTRICT, sample_content
from engine.authoring.loader import check_content
from engine.authoring.source import source_of
from engine.authoring.yaml_reader import document_of
from tests.content.folders import write_content

FILES = sample_content()
SYNTAX = st.sampled_from([*"{}[]:,-#&*!|>\"'%@`\t~?=\\ \n", "!t ", "- ", ": ", "true", "1.5"])


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60) | st.lists(SYNTAX | st.text(max_size=3)).map("".join))
def test_any_file_can_be_read(content: bytes | str) -> None:
    """The reader raises for nothing; where it understood nothing, it says why."""
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    document = document_of(source_of(raw, "f.yaml"), "f")
    assert document.problems or document.data is not None or raw.strip() != b""
    for problem in document.problems:
        assert problem.line >= 1 and problem.column >= 1
        assert str(problem)


@pytest.mark.parametrize(
    "name", [f"{DISTRICT}/offers.yaml", "model/lengths.yaml", "law/recall.yaml"]
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_slip_of_the_hand_is_survived(name: str, data: st.DataObject, tmp_path: Path) -> None:
    """Lines lost, doubled, shifted or half typed: findings, in lines that the file has."""
    lines = FILES[name].split("\n")
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["lose", "double", "shift", "type"])):
            case "lose":
                lines[at] = ""
            case "double":
                lines.insert(at, lines[at])
            case "shift":
                lines[at] = f" {lines[at]}"
            case _:
                column = data.draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:column] + data.draw(SYNTAX) + lines[at][column:]
    folder = write_content(tmp_path, {**FILES, name: "\n".join(lines)})
    for problem in check_content([folder]):
        assert "broke down" not in str(problem.found), problem
        if problem.file.endswith(name):
            assert 1 <= problem.line <= "\n".join(lines).count("\n") + 1
