"""Owns the way to a server: requests, streams, errors. Knows nothing of the server's inside."""
