"""Who decides: the table that asks every player and submits for all."""
