"""The budget assembly: how it is called, who comes, who decides, what is chosen."""
