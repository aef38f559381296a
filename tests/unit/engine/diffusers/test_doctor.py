"""What a machine has decides what is advised."""

import os
from pathlib import Path

import msgspec
import pytest
import torch

from tintype.cli import app
from tintype.engine.diffusers.doctor import Facts, advise, describe, look
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


def with_(**choices: object) -> DiffusersSettings:
    return msgspec.structs.replace(TUNED.diffusers, **choices)


def test_nothing_is_advised_where_all_is_well() -> None:
    assert list(advise(WELL, TUNED)) == []
    assert describe(WELL) == "16 cores, NVIDIA H200, 140 GB, torch 2.13.0"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"gpu": "", "is_built_for_cpu": True}, ["built for CPUs: install a build with CUDA"]),
        ({"gpu": "", "sees_nvidia_driver": False}, ["no GPU"]),
        ({"has_bfloat16": False}, ['`dtype = "float16"`']),
        ({"has_triton": False}, ["compiling needs `triton`"]),
        ({"has_compiler": False}, ["compiling needs a C compiler"]),
        ({"has_triton": False, "has_compiler": False}, ["compiling needs `triton`"]),
        ({"gpu_bytes": 12 * 10**9}, ['`diffusers.weights = "fp8"`']),
        ({"gpu": "", "has_fast_cpu_bfloat16": True}, ["no GPU", '`flux` may gain by `dtype = "bf']),
    ],
)
def test_what_a_machine_lacks_is_named_and_nothing_else(
    change: dict[str, object], said: list[str]
) -> None:
    advice = advise(msgspec.structs.replace(WELL, **change), TUNED)
    assert len(advice) == len(said), advice
    for line, words in zip(advice, said, strict=True):
        assert words in line


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"limits": LimitSettings(running_jobs=2)}, "limits.running_jobs"),
        ({"diffusers": DiffusersSettings()}, "diffusers.warm_sizes"),
        ({"diffusers": with_(compile="off")}, 'diffusers.compile = "auto"'),
        ({"diffusers": with_(batch=1)}, "`diffusers.batch = 1`"),
        ({"models": (msgspec.structs.replace(MODEL, is_pinned=False),)}, "pinned"),
        ({"models": (msgspec.structs.replace(MODEL, device="cpu"),)}, "`flux` is told"),
    ],
)
def test_settings_that_cost_time_are_named(settings: dict[str, object], said: str) -> None:
    (advice,) = advise(WELL, msgspec.structs.replace(TUNED, **settings))
    assert said in advice


@pytest.mark.parametrize(
    ("change", "settings"),
    [
        ({"has_triton": False}, {"diffusers": with_(compile="off")}),
        ({"gpu_bytes": 12 * 10**9}, {"diffusers": with_(weights="fp8")}),
        ({"gpu_bytes": 16 * 10**9}, {}),
        ({}, {"limits": LimitSettings(running_jobs=4)}),
    ],
)
def test_what_is_settled_is_not_advised_again(
    change: dict[str, object], settings: dict[str, object]
) -> None:
    facts = msgspec.structs.replace(WELL, **change)
    advice = advise(facts, msgspec.structs.replace(TUNED, **settings))
    assert not any("triton" in line or "fp8" in line or "running_jobs" in line for line in advice)


def test_a_slow_dtype_that_was_chosen_is_left_alone() -> None:
    facts = msgspec.structs.replace(WELL, gpu="", has_fast_cpu_bfloat16=True)
    chosen = msgspec.structs.replace(MODEL, dtype="float32")
    advice = advise(facts, msgspec.structs.replace(TUNED, models=(chosen,)))
    assert not any("AMX" in line for line in advice)


def test_the_facts_are_those_of_this_machine() -> None:
    facts = look()
    assert facts.cores == os.cpu_count()
    assert facts.has_libraries
    assert facts.torch == torch.__version__
    assert bool(facts.gpu) == torch.cuda.is_available()
    assert bool(facts.gpu_bytes) == torch.cuda.is_available()
    assert facts.is_built_for_cpu == (torch.version.cuda is None and torch.version.hip is None)


@pytest.mark.parametrize(
    ("text", "status", "said"),
    [
        ("", 0, "cores"),
        ('[[models]]\nname = "sd"\nengine = "diffusers"\nsource = "x"\n', 0, "- "),
        ("[diffusers]\nbatches = 3\n", 1, "batches"),
    ],
)
def test_the_command_prints_facts_then_advice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, status: int, said: str
) -> None:
    (tmp_path / "tintype.toml").write_text(text)
    command = ["doctor", "--config", str(tmp_path / "tintype.toml")]
    assert app(command, result_action="return_value") == status
    out, err = capsys.readouterr()
    assert said in (err if status else out)


def test_missing_libraries_are_only_missed_by_who_has_models() -> None:
    bare = Facts(cores=2, has_libraries=False)
    assert "tintype[diffusers]" in advise(bare, TUNED)[0]
    assert list(advise(bare, Settings())) == []
