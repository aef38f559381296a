"""A model in memory: its weights, the ways to call it, its adapters, and how it makes room."""

import threading
from collections import defaultdict
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import structlog

from tintype.engine.base import Lora, Size
from tintype.engine.diffusers.family import Family, Mode
from tintype.engine.diffusers.lib import Pipeline, Tensor, diffusers, torch
from tintype.engine.diffusers.memory import tidy
from tintype.engine.diffusers.preview import LinearPreview, enlarge, on_grid, to_pixels, unpacked
from tintype.engine.diffusers.source import dtype_of, open_pipeline
from tintype.engine.diffusers.view import Prompts, View
from tintype.errors import EngineError
from tintype.settings import DiffusersSettings, ModelSettings

Opener = Callable[..., Pipeline]
"""Loads the weights of a model, as `open_pipeline` does."""

KEPT_ADAPTERS: Final = 8

_log = structlog.get_logger()


class Loaded:
    """A model on its device. `weights` are shared by all views; see `View`.

    Attributes:
        denoising: held by who uses the denoiser or changes its adapters; taken before `decoding`.
        decoding: held by who decodes, and by nobody while a picture is encoded.
        is_offloaded: whether parts are on the device only while they are used. One run at a time
            then: what one moves off, another could be using.
    """

    def __init__(
        self,
        model: ModelSettings,
        family: Family,
        settings: DiffusersSettings,
        *,
        device: str,
        opener: Opener = open_pipeline,
    ) -> None:
        self.model = model
        self.family = family
        self.denoising = threading.Lock()
        self.decoding = threading.Lock()
        self.preview = LinearPreview()
        self._device = device
        self._settings = settings
        self._prompts = Prompts()
        self._free: dict[Mode, list[View]] = defaultdict(list)
        self._adapters: list[str] = []
        self._is_tiled = self.is_offloaded = False
        self._notes: dict[str, str] = {}
        self._is_compiled = False
        self._compiled_for: set[str] = set()
        self.pipe = self._prepared(opener(model, family, device=device))
        self._tiny = self._open_tiny()
        self._size = sum(_bytes_of(part) for part in self._parts())
        self.use_loras(())

    @property
    def needs_preview(self) -> bool:
        """Whether nothing is known yet that could show partial images."""
        return self._tiny is None and not self.preview.is_ready

    def compiles_for(self, shape: str) -> bool:
        """Return whether the next batch waits for a compiler: the first of its shape, once."""
        is_new = self._is_compiled and shape not in self._compiled_for
        self._compiled_for.add(shape)
        return is_new

    def size(self) -> int:
        """Return the bytes of the weights on the device."""
        return 0 if self.is_offloaded else self._size

    def unload(self) -> None:
        """Give the memory back."""
        self._free.clear()
        self._prompts.forget()
        del self.pipe, self._tiny
        tidy(self._device, is_thorough=True)
        _log.info("model_unloaded", model=self.model.name)

    @contextmanager
    def view(self, mode: Mode) -> Generator[View]:
        """Within, a view of this mode is nobody else's."""
        free = self._free[mode]
        view = free.pop() if free else View(self.family.classes[mode], self.pipe, self._prompts)
        try:
            yield view
        finally:
            view.rest()
            free.append(view)

    def use_loras(self, wanted: Sequence[Lora]) -> None:
        """Let the denoiser be adapted by `wanted` and what is always on. Needs `denoising`.

        Raises:
            EngineError: one of them cannot be read.
        """
        known = {lora.name: lora for lora in self.model.loras}
        weights = {name: lora.weight for name, lora in known.items() if lora.is_always_on}
        for lora in wanted:
            weights[lora.name] = known[lora.name].weight if lora.weight is None else lora.weight
        self._prompts.adapters = repr(sorted(weights.items()))
        if not weights:
            if self._adapters:
                self.pipe.disable_lora()
            return
        for name in weights:
            self._load_lora(name, kept=weights.keys())
        self.pipe.enable_lora()
        self.pipe.set_adapters(list(weights), adapter_weights=list(weights.values()))

    def show(self, view: View, latents: Tensor, size: Size) -> list[Any] | None:
        """Return quick looks at latents of a pipeline's callback; None if there are none."""
        foreseen = view.predicted()
        if foreseen is not None and foreseen.shape == latents.shape:
            latents = foreseen
        with torch.no_grad():
            if self._tiny is not None:
                whole = unpacked(view.pipe, latents, size)
                if whole is not None:
                    decoded = self._tiny.decode(whole.to(self._tiny.dtype)).sample
                    return to_pixels((decoded / 2 + 0.5).clamp(0, 1))
            grid = on_grid(latents, size)
            if grid is None or not self.preview.is_ready:
                return None
            return enlarge(self.preview.show(grid), size)

    def save_memory(self) -> bool:
        """Give up speed for room, one step further than before; false if there is none left."""
        vae: Any = getattr(self.pipe, "vae", None)
        can = self._settings.saves_memory
        if "tile" in can and not self._is_tiled and hasattr(vae, "enable_tiling"):
            self._is_tiled = True
            vae.enable_tiling()
            _log.warning("model_tiled", model=self.model.name)
            return True
        if "offload" in can and not self.is_offloaded and self._device.startswith("cuda"):
            with self.denoising, self.decoding:  # whoever else draws must not see weights move
                self.is_offloaded = True
                self.pipe.enable_model_cpu_offload(device=self._device)
            _log.warning("model_offloaded", model=self.model.name)
            return True
        return False

    def put_back(self) -> None:
        """Move what a run has left on the device to main memory, if offloaded. Needs `denoising`.

        A part that was moved when memory ran out is on both sides. The hooks that move parts look
        at its first weight only, so it would stay so for ever.
        """
        if self.is_offloaded:
            self.pipe.maybe_free_model_hooks()

    @property
    def notes(self) -> dict[str, str]:
        """What about this model's pictures differs from what diffusers alone makes."""
        return {**self._notes, **({"memory": "tiled"} if self._is_tiled else {})}

    def _prepared(self, pipe: Pipeline) -> Pipeline:
        pipe.to(self._device)
        denoiser, settings = _denoiser(pipe), self._settings
        if settings.weights == "fp8":
            denoiser.enable_layerwise_casting(
                storage_dtype=torch.float8_e4m3fn, compute_dtype=dtype_of(self.model, self._device)
            )
            self._notes["weights"] = settings.weights
        if settings.cache == "first-block" and hasattr(denoiser, "enable_cache"):
            denoiser.enable_cache(diffusers.FirstBlockCacheConfig())
            self._notes["cache"] = settings.cache
        elif settings.cache != "none":
            _log.warning("cache_unsupported", model=self.model.name)
        if settings.compile == "on" or (
            settings.compile == "auto" and self._device.startswith("cuda")
        ):
            self._is_compiled = True
            if getattr(denoiser, "_repeated_blocks", None):
                denoiser.compile_repeated_blocks()
            else:
                denoiser.compile()
        return pipe

    def _open_tiny(self) -> Any:
        if self.model.preview is None:
            return None
        try:
            tiny = diffusers.AutoencoderTiny.from_pretrained(
                self.model.preview, dtype=dtype_of(self.model, self._device)
            )
        except OSError as error:
            raise EngineError(f"The decoder for previews cannot be read: {error}") from error
        return tiny.to(self._device).eval()

    def _load_lora(self, name: str, *, kept: Any) -> None:
        if name in self._adapters:
            self._adapters.remove(name)
            self._adapters.append(name)
            return
        lora = next(lora for lora in self.model.loras if lora.name == name)
        while len(self._adapters) >= KEPT_ADAPTERS:
            oldest = next((one for one in self._adapters if one not in kept), None)
            if oldest is None:
                break
            self._adapters.remove(oldest)
            self.pipe.delete_adapters(oldest)
        try:
            self.pipe.load_lora_weights(lora.source, weight_name=lora.file, adapter_name=name)
        except (OSError, ValueError, KeyError) as error:
            _log.exception("lora_unreadable", model=self.model.name, lora=name)
            raise EngineError(f"The LoRA '{name}' cannot be loaded into this model.") from error
        self._adapters.append(name)

    def _parts(self) -> list[Any]:
        parts = [*self.pipe.components.values(), self._tiny]
        return [part for part in parts if isinstance(part, torch.nn.Module)]


def _bytes_of(module: Any) -> int:
    return sum(tensor.numel() * tensor.element_size() for tensor in module.parameters())


def _denoiser(pipe: Pipeline) -> Any:
    """Return the network that is called in each step."""
    return getattr(pipe, "transformer", None) or pipe.unet
