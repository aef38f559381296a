"""What compiling for one shape at a time would gain over one compiled model for all shapes.

Stock diffusers, milliseconds of a denoising step: eager, compiled for each shape by itself
(`dynamic=False`), and compiled as Tintype does, where the second shape makes sizes variable and
the third costs nothing. `synced` waits for the device after each step, as Tintype does.
"""

import statistics
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.gpu.run import Report, arguments, given_by  # isort: skip - sets up the paths

import torch
from torch._dynamo.utils import counters

from benchmarks.gpu.architectures import ARCHITECTURES, build

COLUMNS = ("what", "ms per step", "synced", "first picture, s", "graphs")
STEPS = 8


def main() -> int:
    """Run the script; return the exit status."""
    parser = arguments(__doc__)
    parser.add_argument("architecture", choices=sorted(ARCHITECTURES))
    given, device = given_by(parser)
    name = given.architecture
    report = Report(
        f"Compiling {name}, random weights", COLUMNS, f"compiling-{name}", given, device
    )
    measure(name, device, report, tiny=given.tiny)
    return report.end()


def measure(name: str, device: str, report: Report, *, tiny: bool) -> None:
    """Measure each way to compile at two sizes, and in batches."""
    pipe = build(name, device=device, tiny=tiny)
    large, small, other = (128, 64, 96) if tiny else (1024, 512, 256)
    shapes = [(large, 1), (small, 1), (small, 2), (small, 4), (small, 1), (large, 1)]
    denoiser = getattr(pipe, "transformer", None) or pipe.unet
    ways: list[tuple[str, dict[str, Any] | None]] = [
        ("eager", None),
        ("each shape by itself", {"fullgraph": True, "dynamic": False}),
        ("as Tintype", {}),
    ]
    for way, options in ways:
        torch._dynamo.reset()
        counters.clear()
        if options is not None:
            denoiser.compile_repeated_blocks(**options)
        with report.part(way):
            if options == {}:
                seconds(pipe, other, 1)  # what previews are learned from, before anything else
            for side, number in shapes:
                first_s = seconds(pipe, side, number)
                plain = steps_ms(pipe, side, number)
                synced = steps_ms(pipe, side, number, on_step=wait)
                report.add(
                    f"{way}, {number} of {side}",
                    f"{plain:.1f}",
                    f"{synced:.1f}",
                    f"{first_s:.1f}",
                    str(counters["stats"].get("unique_graphs", 0)),
                )


def steps_ms(pipe: Any, side: int, number: int, **more: Any) -> float:
    """Return the milliseconds of a step, encoding of the prompt included; median of 3."""
    took = [seconds(pipe, side, number, **more) for _ in range(3)]
    return 1e3 * statistics.median(took) / STEPS


def seconds(pipe: Any, side: int, number: int, *, on_step: Any = None) -> float:
    """Return the time of a call up to its latents."""
    start = time.perf_counter()
    pipe(
        prompt=["a red fox under an oak tree"] * number,
        width=side,
        height=side,
        num_inference_steps=STEPS,
        generator=[torch.Generator().manual_seed(3)] * number,
        output_type="latent",
        callback_on_step_end=on_step,
    )
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter() - start


def wait(_pipe: Any, _index: int, _timestep: Any, _tensors: dict[str, Any]) -> dict[str, Any]:
    """Wait for the device."""
    if torch.cuda.is_available():
        torch.cuda.current_stream().synchronize()
    return {}


if __name__ == "__main__":
    sys.exit(main())
