"""Dated electoral law: quotas, placement, seats, recall."""
