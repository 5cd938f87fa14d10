"""Values that are read, and changed where they stand: what the pages of people, organisations and settings share."""
