"""Content folders for tests, written from the sample and its changes."""

import json
from collections.abc import Mapping
from pathlib import Path

import polib  # type: ignore[import-untyped]

from engine.authoring.checks.sample import TRANSLATION, sample_content
from engine.authoring.layout import lay_out
from engine.authoring.library import Surroundings
from engine.authoring.yaml_reader import read_yaml

ICONS, SYMBOLS, BANDS = ("drop", "truck"), ("tinya",), ("prueba",)


def write_content(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write the content's files below ``folder`` and return where the content lies."""
    for name, text in files.items():
        if name == TRANSLATION:
            continue
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder / "content"


def sample_files(folder: Path) -> dict[str, str]:
    """Return the sample's files, with a whole translation of its texts."""
    files = sample_content()
    write_content(folder / "unchanged", files)
    layout = lay_out([folder / "unchanged" / "content"], None)
    texts = {
        text.id: [text.spanish, f"[{text.spanish}]"]
        for file in layout.files
        for text, _ in read_yaml(file.path, file.name, file.text_prefix).texts()
    }
    return {**files, TRANSLATION: json.dumps(texts, ensure_ascii=False)}


def surroundings(folder: Path, files: Mapping[str, str]) -> Surroundings:
    """Write the pictures that the sample names and its translation."""
    for name in (
        *(f"icons/own/{name}.svg" for name in ICONS),
        *(f"symbols/{name}.txt" for name in SYMBOLS),
        *(f"bands/{name}/cinta.txt" for name in BANDS),
    ):
        path = folder / "assets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    po = polib.POFile()
    po.metadata = {"Content-Type": "text/plain; charset=UTF-8", "X-Whole": "yes"}
    for id_, (source, said) in json.loads(files[TRANSLATION]).items():
        po.append(polib.POEntry(msgctxt=id_, msgid=source, msgstr=said))
    path = folder / "locale" / "qu" / "LC_MESSAGES" / "content.mo"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(po.to_binary())
    return Surroundings(folder / "assets", folder / "locale")
