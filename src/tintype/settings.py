"""What an operator can set: one frozen `Settings`, read once and passed down.

Precedence: defaults, then a TOML file, then `TINTYPE_GROUP_NAME` in the environment, then flags.
The only module that reads the environment. Does not know what the values are used for.
"""

import os
import tomllib
from collections.abc import Mapping
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeAlias, cast

import msgspec

from tintype.errors import TintypeError

Count: TypeAlias = Annotated[int, msgspec.Meta(ge=1)]
Seconds: TypeAlias = Annotated[float, msgspec.Meta(gt=0)]


class SettingsError(TintypeError):
    """A setting is unknown or has no legal value."""


class ServerSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the server listens and how it talks.

    Attributes:
        host: address to bind; only loopback addresses keep strangers out.
        port: TCP port; 0 picks a free one.
        heartbeat_s: longest silence of a stream, in seconds, before a comment or ping is sent.
        socket_s: seconds after which a WebSocket is closed, once its response has ended.
        progress_s: shortest time between two reports of progress in one stream, in seconds.
        drain_s: seconds for which a server that is told to stop still takes requests, while
            `/readyz` says 503 already: as many as a balancer needs to notice.
        shutdown_s: seconds that open requests get to finish, after that.
        strict: refuse unknown top-level fields of a request instead of reporting them.
        allow_anyone: answer on an address that strangers can reach though no key was ever made.
        cors_origins: origins of web pages that may call, such as `https://example.org`; none
            unless they are named, `*` for all. In the environment separated by commas.
        access_log: write a line into the log for each request.
        open_metrics: let anybody read `/metrics`, not only keys with the scope `admin`.
    """

    host: str = "127.0.0.1"
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] = 8484
    heartbeat_s: Seconds = 10.0
    socket_s: Seconds = 3600.0
    progress_s: Seconds = 2.0
    drain_s: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    shutdown_s: Seconds = 10.0
    strict: bool = False
    allow_anyone: bool = False
    cors_origins: tuple[str, ...] = ()
    access_log: bool = False
    open_metrics: bool = False


class StoreSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where responses and pictures are kept, and for how long.

    Attributes:
        folder: folder of the database and the pictures; created when missing.
        retention_days: finished responses older than this are removed, pictures included.
        sweep_s: seconds between two sweeps for what may be removed.
        lease_s: seconds without a sign of life after which a standby takes over from a server.
        standby: wait until the folder's server has ended or hangs, then take its place.
    """

    folder: str = "~/.local/share/tintype"
    retention_days: Seconds = 30.0
    sweep_s: Seconds = 60.0
    lease_s: Seconds = 30.0
    standby: bool = False


class LimitSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one caller or the whole server may use at most. No value means "no limit".

    Attributes:
        body_bytes: largest request body, in bytes.
        running_jobs: responses that are worked on at once; unless set, 2, or as many as fill two
            batches of the models with weights, where that is more.
        queued_jobs: responses that may wait for their turn; more are refused with 503.
        job_s: seconds after which a response that is worked on fails.
        reconnect_s: seconds for which work goes on after the caller of a foreground response has
            hung up, if it can come back by its Idempotency-Key.
        requests_per_minute: requests of all callers together; more are refused with 503.
        pixels_per_day: pixels that all callers may ask for between two midnights UTC, likewise.
        streams: replies and sockets that may be open at once; more are refused with 503.
        write_timeout_s: seconds a reader may leave a write undrained before it is cut off.
    """

    body_bytes: Count = 64 * 1024 * 1024
    running_jobs: Count | None = None
    queued_jobs: Count = 4_096
    job_s: Seconds = 600.0
    reconnect_s: Seconds = 15.0
    requests_per_minute: Count = 600_000
    pixels_per_day: Count = 100_000_000_000_000
    streams: Count = 20_000
    write_timeout_s: Seconds = 120.0


class TracingSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether spans of the server's work are recorded, and where they are sent.

    Attributes:
        endpoint: URL of a collector that takes OTLP over HTTP, such as
            `http://127.0.0.1:4318/v1/traces`; without one nothing is recorded.
        service: name of this server in the traces.
        sample_ratio: share of traces that are recorded, where a caller has not decided it.
    """

    endpoint: Annotated[str, msgspec.Meta(pattern="^https?://")] | None = None
    service: str = "tintype"
    sample_ratio: Annotated[float, msgspec.Meta(gt=0, le=1)] = 1.0


class FetchSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether and from where pictures are fetched that a request names by a URL.

    Attributes:
        enabled: fetch at all.
        hosts: names that may be fetched from, in lower case; `*` stands for any text.
        networks: networks in CIDR notation that may be fetched from though they are not public.
        ports: ports that may be named in a URL, beside the default one of its scheme.
        allow_http: fetch without encryption too.
        file_bytes: largest file, in bytes.
        timeout_s: seconds for everything, from looking up the name to the last byte.
        redirects: how many redirects are followed.
        running: downloads at once; more wait, within their time.
    """

    enabled: bool = True
    hosts: tuple[str, ...] = ("*",)
    networks: tuple[str, ...] = ()
    ports: tuple[Annotated[int, msgspec.Meta(ge=1, le=65535)], ...] = ()
    allow_http: bool = False
    file_bytes: Count = 50 * 1024 * 1024
    timeout_s: Seconds = 20.0
    redirects: Annotated[int, msgspec.Meta(ge=0, le=20)] = 3
    running: Count = 4

    def __post_init__(self) -> None:
        for text in self.networks:
            ip_network(text)  # or a ValueError that says why not


class PictureSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What pictures are like when a request does not say.

    Attributes:
        file_metadata: what their files tell: `full` of how they were made, `mark` only by what
            kind of source, or `none`.
    """

    file_metadata: Literal["full", "mark", "none"] = "full"


class KeyLimits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What each key may use at most, unless it was made with limits of its own.

    Where no key was ever made, everybody is one caller with these limits.

    Attributes:
        requests_per_minute: requests of any kind; as many may come at once after a quiet minute.
        running_jobs: responses of this key that are worked on at once.
        queued_jobs: responses of this key that may wait for their turn.
        pixels_per_day: pixels that may be asked for between two midnights UTC.
        body_bytes: largest request body, in bytes.
        streams: replies and sockets that may be open at once.
        weight: share of the engines relative to other keys, while several of them wait.
    """

    requests_per_minute: Count = 6_000
    running_jobs: Count = 1_000
    queued_jobs: Count = 1_024
    pixels_per_day: Count = 1_000_000_000_000
    body_bytes: Count = 64 * 1024 * 1024
    streams: Count = 1_000
    weight: Annotated[float, msgspec.Meta(gt=0, le=1000)] = 1.0


class LoraSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A LoRA that requests to a model can name, or that a model always has.

    Attributes:
        name: what requests call it.
        source: repository, folder or file.
        file: name of the file in a repository or folder with several.
        weight: how strongly it acts where a request does not say.
        is_always_on: whether each picture of the model has it.
    """

    name: str
    source: str
    file: str | None = None
    weight: float = 1.0
    is_always_on: bool = False


class StepSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Denoising steps of each quality."""

    low: Count | None = None
    medium: Count | None = None
    high: Count | None = None


class ModelSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One model that requests can name. From `source` on, only for engine `diffusers`.

    Attributes:
        name: the model's own name, as it is echoed and listed.
        engine: name of the engine that draws for it.
        aliases: other names that mean this model; `*` stands for any text.
        price_usd: what one picture costs, in US dollars, where a dialect reports costs.
        source: repository, folder or single file of the weights.
        base: repository or folder with the pipeline of a single file; without it, the repository
            that diffusers knows for such weights.
        variant: which of several sets of weights, such as `fp16`.
        device: where it runs: `cuda`, `cuda:1`, `cpu`, or `auto` for the best there is.
        dtype: numbers it is computed with; `auto` is bfloat16 on a GPU and float32 elsewhere.
        steps: denoising steps of each quality.
        guidance: how strongly the prompt is followed where a request does not say.
        loras: low-rank adaptations.
        preview: repository or folder of a tiny decoder (TAESD family) for partial images.
        keep_alive_s: seconds after its last picture until its memory is given back.
        is_pinned: keep it in memory always; loaded when the server starts.
    """

    name: str
    engine: str
    aliases: tuple[str, ...] = ()
    price_usd: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    source: str | None = None
    base: str | None = None
    variant: str | None = None
    device: str = "auto"
    dtype: Literal["auto", "bfloat16", "float16", "float32"] = "auto"
    steps: StepSettings = StepSettings()
    guidance: float | None = None
    loras: tuple[LoraSettings, ...] = ()
    preview: str | None = None
    keep_alive_s: Seconds = 1800.0
    is_pinned: bool = False

    def __post_init__(self) -> None:
        is_diffusers = self.engine == "diffusers"
        if is_diffusers and self.source is None:
            raise ValueError("a model of engine `diffusers` needs a `source`")
        if not is_diffusers and (self.source or self.base or self.loras or self.preview):
            raise ValueError("`source`, `base`, `loras` and `preview` are for engine `diffusers`")


class DiffusersSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How models of engine `diffusers` run. No value means "no limit".

    Attributes:
        memory_bytes: memory of a device that models may use, weights and work together; 0 means
            nine tenths of what a GPU has, or seven of main memory.
        batch: pictures that are denoised together at most; 1 gives bit-exact results.
        saves_memory: what may be done, at the cost of time, when memory runs out: `tile` decodes
            in tiles, `offload` moves parts of a model to main memory as they are not used.
        compile: compile the repeated blocks of a model; `auto` on a GPU only.
        warm_sizes: sizes that are drawn once, without being asked for, when a model is loaded.
        cache: skip work between steps that changes little; changes pictures. `first-block` or none.
        weights: keep weights in 8 bits; changes pictures. `fp8` or none.
        safety: `module:function` that finds pictures that must not be shown.
        step_s: seconds without a step after which a worker counts as hung and is replaced.
        load_s: likewise, while it loads a model.
    """

    memory_bytes: Annotated[int, msgspec.Meta(ge=0)] = 0
    batch: Count = 8
    saves_memory: tuple[Literal["tile", "offload"], ...] = ("tile", "offload")
    compile: Literal["auto", "on", "off"] = "auto"
    warm_sizes: tuple[str, ...] = ()
    cache: Literal["none", "first-block"] = "none"
    weights: Literal["none", "fp8"] = "none"
    safety: str | None = None
    step_s: Seconds = 120.0
    load_s: Seconds = 900.0


_LISTS: Final = frozenset(
    {
        ("fetch", "hosts"),
        ("fetch", "networks"),
        ("fetch", "ports"),
        ("server", "cors_origins"),
        ("diffusers", "saves_memory"),
        ("diffusers", "warm_sizes"),
    }
)

OPENAI_IMAGE_MODELS: Final = (
    "gpt-image-*",
    "chatgpt-image-*",
    "dall-e-*",
    "openai/gpt-image-*",
    "openai/gpt-5-image*",
)

DEFAULT_MODELS: Final = (
    ModelSettings(name="vignette", engine="vignette", aliases=OPENAI_IMAGE_MODELS),
)


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings. `models` lists what can be asked for; the first one is the default."""

    server: ServerSettings = ServerSettings()
    store: StoreSettings = StoreSettings()
    limits: LimitSettings = LimitSettings()
    keys: KeyLimits = KeyLimits()
    fetch: FetchSettings = FetchSettings()
    pictures: PictureSettings = PictureSettings()
    tracing: TracingSettings = TracingSettings()
    diffusers: DiffusersSettings = DiffusersSettings()
    models: tuple[ModelSettings, ...] = DEFAULT_MODELS

    def __post_init__(self) -> None:
        if not self.models:
            raise ValueError("`models` must name at least one model")

    @property
    def folder(self) -> Path:
        """The data folder, with `~` resolved."""
        return Path(self.store.folder).expanduser()


def load_settings(
    file: Path | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    flags: Mapping[str, Mapping[str, object | None]] | None = None,
) -> Settings:
    """Merge the sources of settings.

    `flags` has the shape `{"server": {"port": 0}}`; a value of None means "not given".
    `environment` defaults to the process's own.

    Raises:
        SettingsError: a file cannot be read, a name is unknown, or a value is not legal.
    """
    merged: dict[str, Any] = {}
    try:
        if file is not None:
            merged = tomllib.loads(file.read_text("utf-8"))
        given_names = os.environ if environment is None else environment  # noqa: TID251 - here
        _merge(merged, _from_environment(given_names))
        for group, values in (flags or {}).items():
            given = {name: value for name, value in values.items() if value is not None}
            _merge(merged, {group: given} if given else {})
        return msgspec.convert(merged, Settings, strict=False)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SettingsError(f"The settings cannot be used: {error}") from error


def _from_environment(environment: Mapping[str, str]) -> dict[str, dict[str, str | list[str]]]:
    """Return `{"server": {"port": "8484"}}` for `TINTYPE_SERVER_PORT=8484`.

    Lists are written with commas, and an empty text is an empty list.
    """
    found: dict[str, dict[str, str | list[str]]] = {}
    groups = ("server", "store", "limits", "keys", "fetch", "pictures", "tracing", "diffusers")
    for group in groups:
        prefix = f"TINTYPE_{group.upper()}_"
        for key, value in environment.items():
            if key.startswith(prefix):
                name = key.removeprefix(prefix).lower()
                is_list = (group, name) in _LISTS
                entries = [entry.strip() for entry in value.split(",") if entry.strip()]
                found.setdefault(group, {})[name] = entries if is_list else value
    return found


def _merge(into: dict[str, Any], values: Mapping[str, Any]) -> None:
    for key, value in values.items():
        present = into.get(key)
        if isinstance(present, dict) and isinstance(value, Mapping):
            _merge(cast("dict[str, Any]", present), cast("Mapping[str, Any]", value))
        else:
            into[key] = value
