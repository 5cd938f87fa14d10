"""Everything a user can do to the data: one function each, one transaction each."""
