"""One way to call a loaded model: a pipeline that shares its weights, with a scheduler of its own.

Two views of a model may be in use at once, one denoising and one decoding. What a pipeline keeps
for itself while it runs (scheduler, step count) is therefore never shared; weights always are.
"""

import inspect
from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Final, TypeAlias, cast

from tintype.engine.diffusers.family import parameters_of
from tintype.engine.diffusers.lib import Pipeline, Tensor

KEPT_PROMPTS: Final = 64


OnStep: TypeAlias = Callable[[Any, int, Any, dict[str, Any]], dict[str, Any]]
"""Takes the pipeline, the number of the step from 0, its timestep and `latents`."""


class View:
    """A pipeline of `kind` over the components of `pipe`; `prompts` is shared by its siblings."""

    def __init__(self, kind: Any, pipe: Pipeline, prompts: "Prompts") -> None:
        self.pipe = _sibling(kind, pipe)
        self.takes: Mapping[str, inspect.Parameter] = parameters_of(kind)
        self._last: tuple[Any, Tensor, Any, Tensor] | None = None
        self._told: tuple[OnStep, int] | None = None
        self._watch_scheduler()
        prompts.remember_in(self.pipe)

    def default(self, name: str) -> Any:
        """Return the pipeline's own default of a parameter, or None."""
        parameter = self.takes.get(name)
        return (
            None if parameter is None or parameter.default is parameter.empty else parameter.default
        )

    def predicted(self) -> Tensor | None:
        """Return the finished latents that the model foresaw in the step just made, if known."""
        return None if self._last is None else _predicted(self.pipe.scheduler, *self._last)

    def tell(self, on_step: OnStep) -> None:
        """Call `on_step` after each step even if the pipeline itself calls nobody."""
        self._told = None if "callback_on_step_end" in self.takes else (on_step, 0)

    def rest(self) -> None:
        """Let go of what a run has left."""
        self._last = self._told = None

    def _watch_scheduler(self) -> None:
        """Keep what goes into and comes out of each step."""
        step = self.pipe.scheduler.step

        @wraps(step)  # pipelines look at the signature
        def watched(
            model_output: Tensor, timestep: Any, sample: Tensor, *rest: Any, **more: Any
        ) -> Any:
            is_dict = more.pop("return_dict", True)
            out = step(model_output, timestep, sample, *rest, return_dict=True, **more)
            self._last = (out, model_output, timestep, sample)
            if self._told is not None:
                on_step, index = self._told
                self._told = (on_step, index + 1)
                on_step(self.pipe, index, timestep, {"latents": out.prev_sample})
            return out if is_dict else out.to_tuple()

        self.pipe.scheduler.step = watched


def _sibling(kind: Any, pipe: Pipeline) -> Pipeline:
    """Return a pipeline of class `kind` with the weights of `pipe`."""
    given: dict[str, Any] = {}
    for name, parameter in inspect.signature(kind.__init__).parameters.items():
        if name == "scheduler":
            scheduler: Any = pipe.scheduler
            given[name] = scheduler.from_config(scheduler.config)
        elif name in pipe.components:
            given[name] = pipe.components[name]
        elif name in pipe.config and parameter.kind is not parameter.VAR_KEYWORD:
            given[name] = pipe.config[name]
    given.pop("self", None)
    sibling = kind(**given)
    sibling.set_progress_bar_config(disable=True)
    return sibling


def _predicted(
    scheduler: Any, out: Any, model_output: Tensor, timestep: Any, sample: Tensor
) -> Tensor | None:
    """Return the scheduler's estimate of the finished latents, in the shape of `sample`."""
    for name in ("pred_original_sample", "denoised"):
        if getattr(out, name, None) is not None:
            return getattr(out, name)
    if type(scheduler).__name__.startswith("FlowMatch"):
        # rectified flow: x_t = (1 - sigma) x_0 + sigma noise, and the model gives noise - x_0
        index = (scheduler.step_index or 1) - 1
        return sample - scheduler.sigmas[index].to(sample.device) * model_output
    if getattr(scheduler, "alphas_cumprod", None) is None:
        return None
    # Ho et al. 2020, equation 15, for a model that gives the noise
    kept = scheduler.alphas_cumprod.to(sample.device)[int(timestep)]
    match scheduler.config.get("prediction_type"):
        case "epsilon":
            return (sample - (1 - kept).sqrt() * model_output) / kept.sqrt()
        case "v_prediction":  # Salimans and Ho 2022
            return kept.sqrt() * sample - (1 - kept).sqrt() * model_output
        case _:
            return None


class Prompts:
    """What text encoders have made of prompts: encoding the same text again is free.

    `adapters` must be set to what changes the encoders; it is part of what is remembered.
    """

    def __init__(self) -> None:
        self.adapters = ""
        self._made: OrderedDict[str, Any] = OrderedDict()

    def remember_in(self, pipe: Pipeline) -> None:
        """Let a pipeline look here before it encodes."""
        encode = getattr(pipe, "encode_prompt", None)
        if encode is None:
            return
        kind = type(pipe).__name__

        @wraps(encode)
        def remembered(*args: Any, **kwargs: Any) -> Any:
            key = _key(args, kwargs)
            if key is None:
                return encode(*args, **kwargs)
            key = f"{kind} {self.adapters} {key}"
            if key not in self._made:
                self._made[key] = encode(*args, **kwargs)
                while len(self._made) > KEPT_PROMPTS:
                    self._made.popitem(last=False)
            self._made.move_to_end(key)
            return self._made[key]

        pipe.encode_prompt = remembered

    def forget(self) -> None:
        """Give the memory back."""
        self._made.clear()


def _key(args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> str | None:
    """Return a key for arguments that are text and numbers; None if there are tensors or images."""
    parts: list[str] = []
    for name, value in [*enumerate(args), *sorted(kwargs.items())]:
        texts = cast("list[object]", value) if isinstance(value, list) else [value]
        if not all(_is_plain(text) for text in texts):
            return None
        parts.append(f"{name}={texts!r}")
    return "\0".join(parts)


def _is_plain(value: object) -> bool:
    is_device = type(value).__name__ in {"device", "dtype"}
    return is_device or value is None or isinstance(value, str | int | float)
