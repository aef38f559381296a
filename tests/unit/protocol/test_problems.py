"""How an error looks below each prefix, to the SDKs that read it."""

import msgspec
import pytest
from openrouter.errors import BadRequestResponseErrorData
from openrouter.errors import NotFoundResponseErrorData as NotFoundData

from tintype.errors import InvalidRequest, NotFound, TintypeError
from tintype.protocol.models import Model, ModelList
from tintype.protocol.problems import dialect_of, problem_body

WRONG = InvalidRequest("Wrong size.", param="tools[0].size")


@pytest.mark.parametrize(
    ("path", "dialect"),
    [
        ("/v1/responses", "openai"),
        ("/api/v1/responses", "openrouter"),
        ("/healthz", "openai"),
        ("/apis", "openai"),
    ],
)
def test_the_path_decides_the_dialect(path: str, dialect: str) -> None:
    assert dialect_of(path) == dialect


@pytest.mark.parametrize("error", [WRONG, NotFound("Nothing."), TintypeError("Broken.")])
def test_openai_gets_all_four_keys(error: TintypeError) -> None:
    body = msgspec.json.decode(problem_body(error, status=400, dialect="openai"))

    assert body == {
        "error": {
            "message": error.message,
            "type": error.type,
            "param": error.param,
            "code": error.code,
        }
    }


def test_openrouter_gets_the_status_as_its_code() -> None:
    body = problem_body(WRONG, status=400, dialect="openrouter")

    read = BadRequestResponseErrorData.model_validate_json(body)
    assert (read.error.code, read.error.message) == (400, "Wrong size.")
    assert msgspec.json.decode(body)["error"]["param"] == "tools[0].size"
    other = problem_body(NotFound("Nothing."), status=404, dialect="openrouter")
    assert NotFoundData.model_validate_json(other).error.code == 404


def test_a_model_list_has_the_keys_of_its_specification() -> None:
    listed = ModelList(data=[Model(id="vignette", created=1, owned_by="tintype")])

    assert msgspec.to_builtins(listed) == {
        "object": "list",
        "data": [{"id": "vignette", "object": "model", "created": 1, "owned_by": "tintype"}],
    }
