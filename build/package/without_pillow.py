"""Run first in the built program: our papers have no photographs, so nothing is amiss."""

import warnings

warnings.filterwarnings("ignore", message="Pillow could not be imported")
