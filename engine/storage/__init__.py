"""Saves, replays and their upgrades."""
