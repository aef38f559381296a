"""Owns the way from a scene to placed pieces and ordered layers of vector art."""
