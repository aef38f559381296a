"""Pictures and requests that nobody would send, by the thousand. Run it with `dev.py fuzz`."""
