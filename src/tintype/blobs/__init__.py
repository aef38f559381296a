"""Owns stored bytes, each under its SHA-256. Does not know who refers to them."""
