"""A device: its memory, what a picture will need of it, when it has run out, and who waits."""

import gc
import os
from collections.abc import Mapping
from typing import Any, Final

from tintype.engine.base import Size
from tintype.engine.diffusers.lib import torch

NO_MEMORY: Final = "There is not enough memory for a picture of this size."
GPU_SHARE: Final = 0.9
MAIN_SHARE: Final = 0.7


def version_of(device: str) -> str:
    """Return what of a device and its libraries decides how fast it is."""
    name = torch.cuda.get_device_name(device) if device.startswith("cuda") else device
    return f"{name} {torch.get_num_threads()} {torch.__version__}"


def budget_of(device: str, *, wanted: int) -> int:
    """Return the bytes that models and their work may take on `device`; `wanted` if not 0."""
    if wanted:
        return wanted
    if device.startswith("cuda"):
        return int(torch.cuda.mem_get_info(device)[1] * GPU_SHARE)
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return int(pages * MAIN_SHARE)


def work_bytes(pipe: Any, size: Size) -> int:
    """Return about how many bytes one picture needs while it is made, beside the weights.

    The peak is the VAE's last layers: its first width of channels at full size, of which about
    four copies are alive at once (input, output, normalised, convolution's workspace).
    """
    config: Mapping[str, Any] = pipe.vae.config if getattr(pipe, "vae", None) else {}
    widths: list[int] = config.get("block_out_channels") or [config.get("base_dim") or 128]
    number = torch.finfo(pipe.dtype).bits // 8 if pipe.dtype.is_floating_point else 4
    return size.width * size.height * int(widths[0]) * number * 4


def is_out_of_memory(error: BaseException) -> bool:
    """Return whether an error means that memory ran out, on a GPU or in main memory."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    said = str(error)
    return isinstance(error, RuntimeError) and (
        "can't allocate memory" in said
        or "out of memory" in said
        or "not enough memory" in said
        or breaks_onednn(error)
    )


def breaks_onednn(error: BaseException) -> bool:
    """Return whether oneDNN, which runs convolutions on a CPU, had no memory for a primitive.

    It never recovers: each further one fails in the same way, however much memory is free then.
    """
    said = str(error).strip()
    return isinstance(error, RuntimeError) and said in {
        "could not create a primitive",
        "could not execute a primitive",
    }


def is_poisoned(error: BaseException) -> bool:
    """Return whether an error means that the device cannot be trusted any more.

    Some errors are lack of memory as well: what is lost for want of it is told so.
    """
    if breaks_onednn(error):
        return True
    accelerator_error = getattr(torch, "AcceleratorError", None)
    if accelerator_error is not None and isinstance(error, accelerator_error):
        return not is_out_of_memory(error)
    said = str(error)
    return isinstance(error, RuntimeError) and (
        "CUDA error" in said or "device-side assert" in said or "illegal memory access" in said
    )


def settle(tensor: Any) -> None:
    """Return when a GPU has done what it was given for `tensor`.

    Programs run ahead of GPUs. Without this several steps would be under way when a cancel
    comes, and progress would tell of steps that are only to be done.
    """
    if tensor.is_cuda:
        torch.cuda.current_stream(tensor.device).synchronize()


def tidy(device: str, *, is_thorough: bool = False) -> None:
    """Give freed memory back; `is_thorough` looks for all that is only held in circles."""
    gc.collect(2 if is_thorough else 1)
    if device.startswith("cuda"):
        torch.cuda.empty_cache()
