"""Owns engines in a process of their own: its life, the channel to it, and the queue inside it.

The server's side is `process` and `engine`, the other side is `child` and a `Driver`; between
them go the messages in `messages`, framed by `channel`. Does not know torch, models or weights.
"""
