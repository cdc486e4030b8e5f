"""Play the golden game of every scenario anew: ``--refresh``. Without it, say what would change.

A golden file changes only when rules, model or content were meant to change; the difference of its
summary shows in words what became different.
"""

import argparse
import difflib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.authoring.loader import load_content_or_raise  # noqa: E402
from tests.playthroughs.golden_file import golden, path_of, played  # noqa: E402


def main(argv: Sequence[str]) -> int:
    """Compare, and with ``--refresh`` write; 1 where something differs and was not written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--refresh", action="store_true", help="write the files anew")
    args = parser.parse_args(argv)
    content = load_content_or_raise([ROOT / "content"])
    changed = 0
    for district in content.districts:
        for scenario in district.scenarios:
            path, text = path_of(scenario.id), golden(played(content, scenario.id))
            before = path.read_text("utf-8") if path.exists() else "{}"
            if before == text:
                continue
            changed += 1
            former, fresh = (json.loads(each).get("summary", []) for each in (before, text))
            print("\n".join(difflib.unified_diff(former, fresh, lineterm="", n=0)))
            if args.refresh:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, "utf-8", newline="\n")
                print(f"{path.relative_to(ROOT)} written")
    return 1 if changed and not args.refresh else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
