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
from engine.rules.definitions.base import Definition, Origin, Sourced  # noqa: E402
from engine.rules.definitions.parameters import Parameter, Regime  # noqa: E402
from engine.rules.setup import BASE_REGIME  # noqa: E402

PAGE = ROOT / "docs" / "model.md"
DECISIONS = ROOT / "docs" / "decisions"
MAGNITUDES = ROOT / "docs" / "magnitudes.txt"


def render() -> str:
    """Return the page as it should be."""
    model = load_content_or_raise([ROOT / "content"]).model
    by_id = {p.id: p for p in model.parameters}
    told: set[str] = set()

    others = [regime for regime in model.regimes if regime.id != BASE_REGIME]

    def table(*topics: str) -> str:
        chosen = [p for p in model.parameters if p.id.split(".")[0] in topics]
        told.update(p.id for p in chosen)
        return _table(chosen, others)

    environment = Environment(
        loader=FileSystemLoader(ROOT / "build" / "templates"),
        autoescape=False,  # Markdown for people, made from our own content
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    return environment.get_template("model.md.jinja").render(
        v=lambda id: by_id[id].value,
        table=table,
        rest=lambda: _table([p for p in model.parameters if p.id not in told], others),
        regimes=model.regimes,
        range=lambda id: f"{by_id[id].low} … {by_id[id].high}",
        decisions=[_heading(path) for path in sorted(DECISIONS.glob("*.md"))],
        gifts=model.gifts,
        segments=model.segments,
        assembly=model.assembly,
        measures=model.measures,
        tags=lambda definition: ", ".join(sorted({f.tag for f in _figures(definition)})),
        money=lambda centimos: f"S/ {centimos // 100:,}",
        origin=_origin,
        magnitudes=MAGNITUDES.read_text(encoding="utf-8").rstrip(),
    )


def _table(parameters: list[Parameter], regimes: list[Regime]) -> str:
    if not parameters:
        return "None."
    rows = [
        f"| `{p.id}` | {p.value} | {p.low} … {p.high} | {p.unit} | {_elsewhere(p, regimes)} "
        f"| {p.tag} | {_origin(p)} |"
        for p in parameters
    ]
    head = "| parameter | base | range | unit | in regimes | tag | source, or why it is assumed |"
    return "\n".join([head, "|---|---|---|---|---|---|---|", *rows])


def _elsewhere(parameter: Parameter, regimes: list[Regime]) -> str:
    """Return the values that other regimes give to a parameter."""
    return ", ".join(
        f"{regime.id} {regime.values[parameter.id]}"
        for regime in regimes
        if parameter.id in regime.values
    )


def _origin(definition: Origin) -> str:
    said = ". ".join(filter(None, (definition.source, definition.reason)))
    return said.replace("|", "/").replace("\n", " ")


def _figures(definition: Definition) -> list[Sourced]:
    """Return the sourced figures that are fields of a definition."""
    values = (getattr(definition, name) for name in type(definition).model_fields)
    return [value for value in values if isinstance(value, Sourced)]


def _heading(page: Path) -> tuple[str, str]:
    """Return the title of a decision, and where it stands beside the page of the model."""
    title = page.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")
    return title, f"decisions/{page.name}"


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
