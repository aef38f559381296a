"""Owns edits: from an instruction to a changed scene and to pixels that keep the rest."""
