"""The method: pure rules. Values in, values out. No Qt, no SQL, no clock, no files."""
