"""What a machine has decides what is advised."""

import msgspec
import pytest

from tintype.engine.diffusers.doctor import Facts, advise, describe
from tintype.settings import DiffusersSettings, LimitSettings, ModelSettings, Settings

WELL = Facts(
    cores=16,
    has_libraries=True,
    torch="2.13.0",
    gpu="NVIDIA H200",
    gpu_bytes=140 * 10**9,
    has_bfloat16=True,
    sees_nvidia_driver=True,
    has_triton=True,
    has_compiler=True,
)
MODEL = ModelSettings(name="flux", engine="diffusers", source="x", is_pinned=True)
TUNED = Settings(
    models=(MODEL,),
    limits=LimitSettings(running_jobs=8),
    diffusers=DiffusersSettings(warm_sizes=("1024x1024",)),
)


def test_nothing_is_advised_where_all_is_well() -> None:
    assert list(advise(WELL, TUNED)) == []
    assert describe(WELL) == "16 cores, NVIDIA H200, 140 GB, torch 2.13.0"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"gpu": "", "is_built_for_cpu": True}, "built for CPUs"),
        ({"gpu": "", "sees_nvidia_driver": False}, "no GPU"),
        ({"has_bfloat16": False}, "float16"),
        ({"has_triton": False}, "triton"),
        ({"has_compiler": False}, "C compiler"),
        ({"gpu_bytes": 12 * 10**9}, "fp8"),
        ({"gpu": "", "has_fast_cpu_bfloat16": True}, "AMX"),
    ],
)
def test_what_a_machine_lacks_is_named(change: dict[str, object], said: str) -> None:
    advice = advise(msgspec.structs.replace(WELL, **change), TUNED)
    assert any(said in line for line in advice)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"limits": LimitSettings(running_jobs=2)}, "limits.running_jobs"),
        ({"diffusers": DiffusersSettings()}, "diffusers.warm_sizes"),
        ({"diffusers": DiffusersSettings(compile="off")}, "diffusers.compile"),
        ({"models": (msgspec.structs.replace(MODEL, is_pinned=False),)}, "pinned"),
        ({"models": (msgspec.structs.replace(MODEL, device="cpu"),)}, "`flux` is told"),
    ],
)
def test_settings_that_cost_time_are_named(settings: dict[str, object], said: str) -> None:
    advice = advise(WELL, msgspec.structs.replace(TUNED, **settings))
    assert any(said in line for line in advice)


def test_missing_libraries_are_only_missed_by_who_has_models() -> None:
    bare = Facts(cores=2, has_libraries=False)
    assert "tintype[diffusers]" in advise(bare, TUNED)[0]
    assert list(advise(bare, Settings())) == []
