"""The council's answers to the paired comparisons, beside the report's table."""

from dataclasses import dataclass

from engine.rules.council.pairs import PairedComparison, paired_comparison
from engine.rules.playthrough import Playthrough


@dataclass(frozen=True, slots=True)
class ReportedRow:
    """One row of the report's Table 3: share of the answers, permille."""

    id: str
    with_programme: int
    """The two councils whose mayors had taken part in the programme (El Gol)."""
    without: int


TABLE_3 = (
    ReportedRow("long-over-short", 640, 440),
    ReportedRow("urban-over-rural", 560, 450),
    ReportedRow("participation-over-material", 760, 390),
)
"""The report, section 3, Table 3: means of two rounds; 24 answered with the programme, 21 not."""
ANSWERED = (24, 21)


@dataclass(frozen=True, slots=True)
class BesideTheReport:
    """What the council in office answers now, with the rows of the report."""

    comparison: PairedComparison
    members: int

    def ours(self, row: ReportedRow) -> int:
        """Return the council's share for a row of the report, permille."""
        return {
            "long-over-short": self.comparison.long_over_short,
            "urban-over-rural": self.comparison.urban_over_rural,
            "participation-over-material": self.comparison.participation_over_material,
        }[row.id]


def beside_the_report(playthrough: Playthrough) -> BesideTheReport | None:
    """Ask the council as it is at the end; ``None`` where nobody took office."""
    office = playthrough.state.office
    if office is None or not office.council:
        return None
    comparison = paired_comparison(playthrough.world, playthrough.state)
    return BesideTheReport(comparison, len(office.council))
