"""Owns rows and transactions: responses, their event logs, which blobs they refer to.

Does not know what an event means or what a blob holds: bodies are opaque bytes.
"""
