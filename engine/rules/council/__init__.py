"""The council: votes of its members, paired comparisons."""
