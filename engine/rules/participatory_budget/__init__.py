"""The participatory budget: who comes, who speaks, what is chosen."""
