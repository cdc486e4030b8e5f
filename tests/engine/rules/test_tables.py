"""The committed tables are the ones that exact decimal arithmetic gives."""

import runpy
from pathlib import Path

from engine.rules import tables

ROOT = Path(__file__).resolve().parents[3]


def test_committed_tables_are_remade_to_the_letter() -> None:
    """Guards against an edited table: two machines would count different votes."""
    made = runpy.run_path(str(ROOT / "build" / "tables.py"))
    assert (ROOT / "engine/rules/tables.py").read_text(encoding="utf-8") == made["source"]()


def test_tables_have_the_sizes_and_ends_of_the_model() -> None:
    """Guards the definition in the model, section 1, at points worked out apart."""
    assert (len(tables.GUMBEL), len(tables.FINE), len(tables.COARSE)) == (4096, 1000, 24)
    assert tables.FINE[0] == tables.COARSE[0] == 1 << 30
    assert tables.COARSE[1] == 395_007_542  # 2^30 / e
    assert tables.GUMBEL[0] == -2198  # -1000 ln(ln 8192)
    assert tables.GUMBEL[4095] == 9011  # -1000 ln(-ln(8191/8192))
    assert list(tables.GUMBEL) == sorted(tables.GUMBEL)


def test_gumbel_shocks_have_the_mean_of_the_distribution() -> None:
    """Guards the votes' scale: the mean is Euler's constant, 577 milli-logits."""
    assert abs(sum(tables.GUMBEL) // 4096 - 577) <= 1
