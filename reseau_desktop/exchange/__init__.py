"""Files in and out: readers, writers, records and import plans. Never opens the store."""
