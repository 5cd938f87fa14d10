"""Contacts: the list of everybody, and the page of each."""

from reseau_desktop.pages.contacts.page import ContactsPage

__all__ = ["ContactsPage"]
