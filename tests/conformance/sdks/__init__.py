"""The published SDKs, installed in pinned versions and run as their users run them."""
