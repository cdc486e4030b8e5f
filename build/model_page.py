"""Make ``docs/model.md`` from its template and ``content/model/``.

``python build/model_page.py`` writes it; ``--check`` says whether it is fresh. The magnitudes
stand in ``docs/magnitudes.txt``, which ``build/magnitudes.py --runs 200`` fills.
"""

import argparse
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.authoring.loader import load_content_or_raise  # noqa: E402
from engine.rules.definitions.base import Sourced  # noqa: E402
from engine.rules.definitions.parameters import Parameter  # noqa: E402

PAGE = ROOT / "docs" / "model.md"
MAGNITUDES = ROOT / "docs" / "magnitudes.txt"


def render() -> str:
    """Return the page as it should be."""
    model = load_content_or_raise([ROOT / "content"]).model
    by_id = {p.id: p for p in model.parameters}
    told: set[str] = set()

    def table(*topics: str) -> str:
        chosen = [p for p in model.parameters if p.id.split(".")[0] in topics]
        told.update(p.id for p in chosen)
        return _table(chosen)

    environment = Environment(
        loader=FileSystemLoader(ROOT / "build" / "templates"),
        autoescape=False,  # Markdown for people, made from our own content
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    return environment.get_template("model.md.jinja").render(
        v=lambda id: by_id[id].value,
        table=table,
        rest=lambda: _table([p for p in model.parameters if p.id not in told]),
        gifts=model.gifts,
        money=lambda centimos: f"S/ {centimos // 100:,}",
        origin=_origin,
        magnitudes=MAGNITUDES.read_text(encoding="utf-8").rstrip(),
    )


def _table(parameters: list[Parameter]) -> str:
    if not parameters:
        return "None."
    rows = [
        f"| `{p.id}` | {p.value} | {p.low} … {p.high} | {p.unit} | {p.tag} | {_origin(p)} |"
        for p in parameters
    ]
    head = "| parameter | value | range | unit | tag | source, or why it is assumed |"
    return "\n".join([head, "|---|---|---|---|---|---|", *rows])


def _origin(figure: Sourced) -> str:
    return (figure.source or figure.reason or "").replace("|", "/").replace("\n", " ")


def main() -> int:
    """Write the page, or say whether it is fresh."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; 1 where it is stale")
    page = render()
    if parser.parse_args().check:
        fresh = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page
        print("docs/model.md is fresh" if fresh else "docs/model.md is stale: run this again")
        return 0 if fresh else 1
    PAGE.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
