"""Reads the chronicle: ledgers, debrief, other choices."""
