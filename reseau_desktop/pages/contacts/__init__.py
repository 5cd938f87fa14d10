"""Contacts: the list of everybody, and the page of each."""
