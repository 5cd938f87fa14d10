"""Réseau: care for your professional network, offline, in one file that you own."""

__version__ = "0.1.0"
