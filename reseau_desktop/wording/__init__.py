"""Values become sentences, in the user's language."""
