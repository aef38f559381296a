"""Tintype: the open, self-hosted image server that speaks the Responses API."""

__version__ = "0.1.0"
