"""The world and its laws: pure functions over frozen data, integers only."""
