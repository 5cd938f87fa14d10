"""Everything Réseau can answer: reads the store, applies the rules, returns values."""
