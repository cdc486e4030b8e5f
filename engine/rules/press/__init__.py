"""Newsrooms and what they publish."""
