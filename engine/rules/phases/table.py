"""The phases by id. A new phase: write it, add it here, name it in a length."""

from collections.abc import Mapping

from engine.rules.phase import Phase
from engine.rules.phases.campaign import Campaign
from engine.rules.phases.debate import Debate
from engine.rules.phases.election import ElectionDay
from engine.rules.phases.office import Office
from engine.rules.phases.recall import Recall
from engine.rules.phases.registration import Registration

PHASES: Mapping[str, Phase] = {
    phase.id: phase
    for phase in (Registration(), Campaign(), Debate(), ElectionDay(), Office(), Recall())
}
