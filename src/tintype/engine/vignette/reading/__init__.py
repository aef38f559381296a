"""Owns the way from a prompt to a scene, and from a scene to a sentence."""
