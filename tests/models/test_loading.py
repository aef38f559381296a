"""Where models come from: folders, variants, single files, quantised weights; all offline."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import diffusers
import gguf
import numpy as np
import pytest
import safetensors.torch
import torch

import single
from rig import SIZE, STEPS, draw, job, picture, psnr, settings_of
from tintype.engine.diffusers.source import weight_bytes
from tintype.errors import EngineError

pytestmark = pytest.mark.timeout(120)

FILES = {
    "sd15": single.stable_diffusion,
    "sdxl": single.stable_diffusion_xl,
    "flux": single.denoiser,
    "zimage": single.z_image,
}


def opened(folder: Path, **more: Any) -> Any:
    pipe = diffusers.DiffusionPipeline.from_pretrained(folder, **more)
    pipe.set_progress_bar_config(disable=True)
    return pipe


def plain(pipe: Any) -> np.ndarray:
    """Return what diffusers alone draws."""
    with torch.no_grad():
        out = pipe(
            "a red fox",
            width=SIZE.width,
            height=SIZE.height,
            num_inference_steps=STEPS,
            generator=torch.Generator().manual_seed(3),
        )
    return np.asarray(out.images[0])


@pytest.mark.parametrize("family", FILES)
def test_a_single_file_draws_what_its_folder_draws(
    driver_of, folder_of, tmp_path: Path, family: str
) -> None:
    folder = folder_of(family)
    file = single.write(opened(folder), tmp_path / f"{family}-file.safetensors", FILES[family])
    base = without_weights(folder, tmp_path / "base") if family in {"sd15", "sdxl"} else folder
    model = settings_of(file, name="file", base=str(base))
    driver = driver_of(family, model)
    assert driver.describe("file") == driver.describe(family)
    least = 50 if family == "sdxl" else float("inf")  # one of its matrices is stored otherwise
    for wanted in (job(), job(sources=(picture(),), strength=0.5)):
        found = draw(driver, "file", wanted).finished[0].pixels
        assert psnr(found, draw(driver, family, wanted).finished[0].pixels) >= least


def without_weights(folder: Path, copy: Path, *, of: str = "*") -> Path:
    """Return a copy of a pipeline's folder with all but the weights of a component, or of all."""
    shutil.copytree(folder, copy)
    for file in copy.glob(f"{of}/*.safetensors"):
        file.unlink()
    return copy


def test_a_file_of_another_kind_than_its_base_says_so(driver_of, folder_of, tmp_path: Path) -> None:
    file = single.write(opened(folder_of("flux")), tmp_path / "flux.safetensors", single.denoiser)
    model = settings_of(file, name="file", base=str(folder_of("zimage")))
    with pytest.raises(EngineError, match="weights cannot be read"):
        draw(driver_of(model), "file", job())


def test_a_single_file_without_a_base_says_what_is_missing(driver_of, tmp_path: Path) -> None:
    file = tmp_path / "alone.safetensors"
    safetensors.torch.save_file({"weight": torch.zeros(2)}, file)
    with pytest.raises(EngineError, match="set `base`"):
        driver_of(settings_of(file, name="file")).describe("file")
    file.with_stem("broken").write_bytes(b"no weights at all")
    with pytest.raises(EngineError, match="cannot be read"):
        driver_of(settings_of(file.with_stem("broken"), name="file")).describe("file")


OFFLINE = """
import sys
from pathlib import Path
from rig import settings_of
from tintype.engine.diffusers.source import open_pipeline, read_source
from tintype.errors import EngineError

model = settings_of(Path(sys.argv[1]), name="file")
family = read_source(model)
pipe = open_pipeline(model, family, device="cpu")
print(type(pipe).__name__, pipe.unet.config.block_out_channels)
Path(sys.argv[2]).unlink()
try:
    read_source(model)
except EngineError as error:
    print(error.message)
"""


def test_a_single_file_is_known_by_its_weights_and_its_pipeline_taken_from_the_hubs_cache(
    folder_of, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = single.write(opened(folder_of("sd15")), tmp_path / "file.safetensors", FILES["sd15"])
    repository = tmp_path / "hub/models--stable-diffusion-v1-5--stable-diffusion-v1-5"
    without_weights(folder_of("sd15"), repository / f"snapshots/{'0' * 40}")
    (repository / "refs").mkdir()
    main = repository / "refs/main"
    main.write_text("0" * 40)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    ran = subprocess.run(
        [sys.executable, "-c", OFFLINE, file, main],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    drawn, refused = ran.stdout.splitlines()
    assert drawn == "StableDiffusionPipeline [16, 32]"
    assert "Set `base`" in refused


def test_weights_of_a_gguf_file_stay_quantised(driver_of, folder_of, tmp_path: Path) -> None:
    folder, file = folder_of("flux"), tmp_path / "flux-q8.gguf"
    write_gguf(opened(folder).transformer.state_dict(), file)
    config = diffusers.GGUFQuantizationConfig(compute_dtype=torch.float32)
    transformer = diffusers.FluxTransformer2DModel.from_single_file(
        file, config=str(folder), subfolder="transformer", quantization_config=config
    )
    expected = plain(opened(folder, transformer=transformer))
    driver = driver_of("flux", settings_of(file, name="quantised", base=str(folder)))
    found = draw(driver, "quantised", job()).finished[0].pixels
    assert np.array_equal(found, expected)
    assert not np.array_equal(found, draw(driver, "flux", job()).finished[0].pixels)
    with driver.pool.using("quantised") as loaded, driver.pool.using("flux") as whole:
        assert loaded.size() < whole.size()


def write_gguf(weights: single.Weights, file: Path) -> None:
    """Write matrices in blocks of 32 numbers of 8 bits, as far as their rows allow."""
    writer = gguf.GGUFWriter(file, "flux")
    for name, value in weights.items():
        array = value.float().numpy()
        kind = gguf.GGMLQuantizationType.Q8_0
        if array.ndim == 2 and array.shape[1] % 32 == 0:
            writer.add_tensor(name, gguf.quants.quantize(array, kind), raw_dtype=kind)
        else:
            writer.add_tensor(name, array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def test_a_folder_with_quantised_weights_is_drawn_with_them(
    driver_of, folder_of, tmp_path: Path
) -> None:
    from torchao.quantization import Int8WeightOnlyConfig

    folder = folder_of("flux")
    config = diffusers.TorchAoConfig(Int8WeightOnlyConfig(version=2))
    quantised = diffusers.FluxTransformer2DModel.from_pretrained(
        folder, subfolder="transformer", quantization_config=config
    )
    whole = without_weights(folder, tmp_path / "int8", of="transformer")
    quantised.save_pretrained(whole / "transformer")
    driver = driver_of("flux", settings_of(whole))
    found = draw(driver, "int8", job()).finished[0].pixels
    assert np.array_equal(found, plain(opened(whole)))
    assert not np.array_equal(found, draw(driver, "flux", job()).finished[0].pixels)


def test_a_variant_chooses_among_weights(driver_of, folder_of, tmp_path: Path) -> None:
    folder = shutil.copytree(folder_of("sd15"), tmp_path / "sd15")
    opened(folder, dtype=torch.float16).save_pretrained(folder, variant="fp16")
    whole, half = settings_of(folder, name="whole"), settings_of(folder, variant="fp16")
    driver = driver_of(whole, half)
    found = draw(driver, "sd15", job()).finished[0].pixels
    assert np.array_equal(found, plain(opened(folder, variant="fp16", dtype=torch.float32)))
    assert not np.array_equal(found, draw(driver, "whole", job()).finished[0].pixels)
    sizes = [weight_bytes(model) for model in (whole, half)]
    assert sizes[1] < 0.6 * sizes[0]
    driver = driver_of(settings_of(folder_of("flux"), variant="int4"))
    with pytest.raises(EngineError, match="int4"):
        draw(driver, "flux", job())
