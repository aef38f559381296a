"""Where a client goes, and which key it takes along."""

import pytest

from tintype import Client
from tintype.client.environment import ClientConfigError, Endpoint, find_endpoint

OPENAI = {"OPENAI_API_KEY": "sk-openai"}
OPENROUTER = {"OPENROUTER_API_KEY": "sk-or"}
TINTYPE = {"TINTYPE_API_KEY": "tt"}
GATEWAY = {"OPENAI_BASE_URL": "http://gateway.test/v1"}
EVERYTHING = {**OPENAI, **OPENROUTER, **TINTYPE, **GATEWAY, "TINTYPE_BASE_URL": "http://t.test"}


@pytest.mark.parametrize(
    ("base_url", "environment", "root", "key"),
    [
        (None, {}, "http://127.0.0.1:8484/v1", None),
        (None, OPENAI, "https://api.openai.com/v1", "sk-openai"),
        (None, OPENROUTER, "https://openrouter.ai/api/v1", "sk-or"),
        (None, TINTYPE, "http://127.0.0.1:8484/v1", "tt"),
        (None, {**OPENAI, **GATEWAY}, "http://gateway.test/v1", "sk-openai"),
        (None, {**OPENAI, **GATEWAY, **TINTYPE}, "http://gateway.test/v1", "tt"),
        (None, EVERYTHING, "http://t.test/v1", "tt"),
        ("local", EVERYTHING, "http://127.0.0.1:8484/v1", "tt"),
        ("openai", EVERYTHING, "https://api.openai.com/v1", "sk-openai"),
        ("openrouter", EVERYTHING, "https://openrouter.ai/api/v1", "sk-or"),
        ("https://openrouter.ai/api/v1/", OPENROUTER, "https://openrouter.ai/api/v1", "sk-or"),
        ("https://openrouter.ai/api", OPENROUTER, "https://openrouter.ai/api/v1", "sk-or"),
        ("http://box:8484", {}, "http://box:8484/v1", None),
        ("http://box:8484/", {}, "http://box:8484/v1", None),
        ("http://box/some/where", {}, "http://box/some/where", None),
    ],
)
def test_the_arguments_and_the_environment_choose(base_url, environment, root, key) -> None:
    found = find_endpoint(base_url, environment=environment)
    assert (found.root, found.api_key) == (root, key)


@pytest.mark.parametrize("url", ["http://elsewhere.test/v1", "http://api.openai.com.test/v1"])
def test_a_services_key_is_never_sent_elsewhere(url: str) -> None:
    assert find_endpoint(url, environment={**OPENAI, **OPENROUTER}).api_key is None
    assert find_endpoint(None, environment={**OPENAI, "TINTYPE_BASE_URL": url}).api_key is None


def test_two_keys_and_no_address_are_a_question() -> None:
    with pytest.raises(ClientConfigError, match="choose with `base_url`"):
        find_endpoint(environment={**OPENAI, **OPENROUTER})


@pytest.mark.parametrize("url", ["box:8484", "ftp://box", "opanai", "http://", "file:///etc"])
def test_what_is_no_address_is_said_so(url: str) -> None:
    with pytest.raises(ClientConfigError, match="http"):
        find_endpoint(url, environment={})


def test_a_key_that_is_given_is_the_key() -> None:
    assert find_endpoint("openai", "mine", environment=EVERYTHING).api_key == "mine"


def test_the_dialect_is_found_out() -> None:
    assert Endpoint(root="https://openrouter.ai/api/v1").dialect == "openrouter"
    assert Endpoint(root="http://127.0.0.1:8484/api/v1").dialect == "openrouter"
    assert Endpoint(root="https://api.openai.com/v1").dialect == "openai"


def test_a_key_is_in_no_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    assert "secret" not in repr(find_endpoint("openai"))
    with Client("openai") as client:
        assert "secret" not in repr(client)
