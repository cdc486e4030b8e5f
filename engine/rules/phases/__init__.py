"""The phases of a playthrough, one a file."""
