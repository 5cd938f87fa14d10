"""The first page of an empty network: who you are, why this network, and where to begin."""
