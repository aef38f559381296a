"""Stable Diffusion XL at real size with random weights: stock diffusers and Tintype in one run."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.gpu.run import main

if __name__ == "__main__":
    sys.exit(main("sdxl", "Stable Diffusion XL, random weights", steps=30))
