"""Owns the way out to pictures on the web, and where it may lead. Does not know who asks."""
