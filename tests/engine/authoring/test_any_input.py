"""Whatever stands in a file, an author gets findings and never a traceback."""

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.authoring.checks.sample import DISTRICT, sample_content
from engine.authoring.layout import ContentFile, lay_out
from engine.authoring.loader import check_content
from engine.authoring.source import source_of
from engine.authoring.validation import validate
from engine.authoring.yaml_reader import document_of
from tests.content.folders import write_content

FILES = sample_content()
ROOT = Path(__file__).resolve().parents[3]
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


OUR_FILES = {file.path.stem: file for file in lay_out([ROOT / "content"], None).files}
AT_ONCE_SECONDS = 1.0
"""Of the processor."""
CUT = st.tuples(
    st.sampled_from(["lose", "double", "replace"]), st.integers(0, 999_999), st.integers(0, 40)
)
BITS = st.binary(max_size=4) | SYNTAX.map(str.encode) | st.sampled_from([b"\xf1", b"\0", b"\r"])


@pytest.mark.parametrize("name", ["offers", "places", "terrain", "electoral", "macusani-2003"])
@settings(max_examples=40, deadline=None)
@given(cuts=st.lists(st.tuples(CUT, BITS), min_size=1, max_size=6))
def test_our_files_with_broken_bytes_give_findings_or_definitions(
    name: str, cuts: list[tuple[tuple[str, int, int], bytes]]
) -> None:
    """A damaged stick, a broken mail: never a traceback, never nothing at all, never a wait."""
    file: ContentFile = OUR_FILES[name]
    raw = file.path.read_bytes()
    for (what, where, length), new in cuts:
        at = where % (len(raw) + 1)
        piece = raw[at : at + length]
        raw = (
            raw[:at] + {"lose": b"", "double": piece * 2, "replace": new}[what] + raw[at + length :]
        )
    began = time.process_time()
    document = document_of(source_of(raw, file.name), file.text_prefix)
    value, problems = validate(file.annotation, document)
    assert time.process_time() - began < AT_ONCE_SECONDS
    assert (value is None) <= bool([*document.problems, *problems])
    for problem in (*document.problems, *problems):
        assert 1 <= problem.line <= len(document.source.lines) + 1
        assert str(problem)
