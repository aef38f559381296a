"""Compiled models: nearly the same pictures, and nothing is compiled twice."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from rig import RecordingWatch, draw, job, psnr, settings_of
from test_server import ask, drawn, serving
from tintype.engine.base import Size

pytestmark = pytest.mark.timeout(900)  # a compiler of C++ on a machine that has other work


@pytest.mark.skipif(shutil.which("g++") is None, reason="no compiler: nothing was compiled")
def test_a_model_is_compiled_once_and_for_all_and_draws_what_it_drew(
    driver_of, folder_of: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TORCHINDUCTOR_COMPILE_THREADS", "1")
    monkeypatch.delenv("TORCHINDUCTOR_CACHE_DIR", raising=False)
    eager = draw(driver_of("qwen"), "qwen", job()).finished[0].pixels
    model = settings_of(folder_of("qwen"))
    kept = tmp_path / "diffusers/compiled"
    built: list[set[Path]] = []
    for _ in range(2):  # the second server finds what the first has left
        # a compiler is slower than any step: that must not look like a worker that hangs
        with serving(tmp_path, model, compile="on", step_s=1.0) as client:
            assert psnr(drawn(ask(client, model="qwen")), eager) >= 50
        built.append({path for path in kept.rglob("*.so") if path.is_file()})
    assert built[0]
    assert built[0] == built[1]


def test_only_the_first_batch_of_a_shape_may_wait_for_a_compiler(driver_of) -> None:
    import torch

    class Watch(RecordingWatch):
        def __init__(self) -> None:
            super().__init__()
            self.loads = 0

        def loading(self):
            self.loads += 1
            return super().loading()

    def waits(driver: object, *jobs: object) -> bool:
        with torch.compiler.set_stance("force_eager"):
            watch = draw(driver, "flux", *jobs, watch=Watch())
        return watch.loads > 1  # the first is for the weights

    compiled, plain = driver_of("flux", compile="on"), driver_of("flux")
    small = job(size=Size(width=128, height=128))
    patient = [waits(compiled, one) for one in (job(), job(seed=9), small, small)]
    assert patient == [True, False, True, False]
    assert not waits(plain, job())
