"""The first debrief, computed from the chronicle."""
