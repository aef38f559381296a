"""Owns pictures from diffusers' pipelines: loading, calling, batching, memory and previews.

`engine` is what the server imports; everything else runs in the worker and may import torch.
Drives the pipelines' own `__call__`, so that a picture is the one that diffusers itself makes.
Does not know the channel, the queue or the wire.
"""
