"""What is fetched from the web, and how much of it. The servers are real, and so is their TLS."""

import socket
from ipaddress import ip_address
from typing import Any

import pytest

from tintype.errors import InvalidRequest, Unsupported
from tintype.fetch.addresses import is_own, is_public
from tintype.fetch.base import NoFetcher
from tintype.fetch.guarded import GuardedFetcher
from tintype.settings import FetchSettings, SettingsError, load_settings
from websites import PUBLIC, Names, picture_file, send, send_raw

pytestmark = pytest.mark.anyio
FOX = picture_file()


async def refusal(fetcher: GuardedFetcher, url: str) -> tuple[str | None, str]:
    with pytest.raises(InvalidRequest) as caught:
        await fetcher.fetch(url, at="input[0].content[0].image_url")
    assert caught.value.param == "input[0].content[0].image_url"
    return caught.value.code, caught.value.message


async def test_a_picture_comes_over_tls_from_the_address_that_was_checked(
    make_site, make_fetcher
) -> None:
    site, names = make_site(), Names()
    assert await make_fetcher(site, names=names).fetch(site.url("/fox.png?a=b c"), at="x") == FOX
    [(target, headers)] = site.requests
    assert target == "/fox.png?a=b%20c"
    assert headers == {
        "host": f"pictures.example:{site.port}",
        "accept": "image/png, image/jpeg, image/webp",
        "accept-encoding": "identity",
        "connection": "close",
        "user-agent": "tintype",
    }
    assert names.asked == ["pictures.example"]


async def test_a_certificate_of_another_name_is_refused(make_site, make_fetcher) -> None:
    site = make_site(names=("other.example",))
    code, _ = await refusal(make_fetcher(site), site.url("/fox.png"))
    assert code == "failed_to_download_image"
    assert site.requests == []


async def test_a_certificate_that_nobody_vouches_for_is_refused(make_site) -> None:
    site = make_site()
    settings = FetchSettings(networks=(f"{PUBLIC}/32",), ports=(site.port,))
    fetcher = GuardedFetcher(settings, resolve=Names().resolve)
    assert (await refusal(fetcher, site.url("/fox.png")))[0] == "failed_to_download_image"


async def test_the_next_address_is_tried_when_one_does_not_answer(make_site, make_fetcher) -> None:
    site = make_site()
    names = Names({"pictures.example": [["127.0.0.41", PUBLIC]]})
    fetcher = make_fetcher(site, names=names, networks=("127.0.0.40/29",))
    assert await fetcher.fetch(site.url("/fox.png"), at="x") == FOX


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
async def test_redirects_are_followed(make_site, make_fetcher, code: int) -> None:
    site = make_site()
    to = site.url("/fox.png", host="cdn.pictures.example")
    assert await make_fetcher(site).fetch(site.url(f"/go?code={code}&to={to}"), at="x") == FOX
    assert await make_fetcher(site).fetch(site.url(f"/go?code={code}&to=fox.png"), at="x") == FOX


async def test_redirects_are_counted(make_site, make_fetcher) -> None:
    site = make_site()
    site.answers["/round"] = send(b"", 302, location="/round")
    code, message = await refusal(make_fetcher(site, redirects=2), site.url("/round"))
    assert (code, len(site.requests)) == ("failed_to_download_image", 3)
    assert "more than 2 times" in message
    site.answers["/nowhere"] = send(b"", 302)
    assert (await refusal(make_fetcher(site, redirects=0), site.url("/nowhere")))[0]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (send(b"x" * 2000), "image_file_too_large"),
        (send_raw(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 2000), "image_file_too_large"),
        (
            send_raw(
                b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
                + b"3e8\r\n"
                + b"x" * 1000
                + b"\r\n1\r\nx\r\n0\r\n\r\n"
            ),
            "image_file_too_large",
        ),
        (send(b"x", 404), "failed_to_download_image"),
        (send(b"x", 206), "failed_to_download_image"),
        (send_raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nx"), "failed_to_download_image"),
        (
            send_raw(b"HTTP/1.1 200 OK\r\n" + b"a: " + b"b" * 300_000 + b"\r\n\r\n"),
            "failed_to_download_image",
        ),
        (send_raw(b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 60_000), "failed_to_download_image"),
        (send_raw(b"not HTTP at all"), "failed_to_download_image"),
        (send_raw(b""), "failed_to_download_image"),
    ],
)
async def test_an_answer_that_is_too_much_or_broken_is_a_400(
    make_site, make_fetcher, answer: Any, code: str
) -> None:
    site = make_site()
    site.answers["/bad"] = answer
    assert (await refusal(make_fetcher(site, file_bytes=1000), site.url("/bad")))[0] == code


async def test_a_server_that_takes_too_long_is_left(make_site, make_fetcher) -> None:
    site = make_site()

    def drip(handler: Any) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:  # until the client hangs up
            handler.wfile.write(b"x")

    site.answers["/drip"] = drip
    fetcher = make_fetcher(site, timeout_s=0.3, file_bytes=2**40)
    code, message = await refusal(fetcher, site.url("/drip"))
    assert code == "failed_to_download_image"
    assert "too long" in message
    with socket.create_server((PUBLIC, 0)) as silent:  # takes connections, and says nothing
        port = silent.getsockname()[1]
        fetcher = make_fetcher(timeout_s=0.3, ports=(port,))
        code, _ = await refusal(fetcher, f"https://pictures.example:{port}/")
    assert code == "failed_to_download_image"


async def test_what_is_packed_stays_packed(make_site, make_fetcher) -> None:
    site = make_site()
    site.answers["/bomb"] = send(b"\x1f\x8b...", content_encoding="gzip")
    assert await make_fetcher(site).fetch(site.url("/bomb"), at="x") == b"\x1f\x8b..."


async def test_http_is_for_those_who_allow_it(make_site, make_fetcher) -> None:
    site, plain = make_site(), make_site(is_encrypted=False)
    url = plain.url("/fox.png", scheme="http")
    assert (await refusal(make_fetcher(plain), url))[0] == "invalid_image_url"
    assert (await refusal(make_fetcher(site, plain), site.url(f"/go?to={url}")))[0]
    assert plain.requests == []
    assert await make_fetcher(plain, allow_http=True).fetch(url, at="x") == FOX


async def test_hosts_and_ports_can_be_listed(make_site, make_fetcher) -> None:
    site = make_site()
    fetcher = make_fetcher(site, hosts=("*.pictures.example",))
    assert await fetcher.fetch(site.url("/fox.png", host="CDN.pictures.example."), at="x") == FOX
    for host in ("pictures.example", "evilpictures.example", PUBLIC):
        assert (await refusal(fetcher, site.url("/fox.png", host=host)))[0] == "invalid_image_url"
    to = site.url("/fox.png")
    url = site.url(f"/go?to={to}", host="cdn.pictures.example")
    assert (await refusal(fetcher, url))[0] == "invalid_image_url"
    _, message = await refusal(make_fetcher(), site.url("/fox.png"))
    assert "port" in message
    assert [path for path, _ in site.requests] == ["/fox.png", f"/go?to={to}"]


async def test_proxies_of_the_environment_are_not_used(
    make_site, make_fetcher, watch, monkeypatch
) -> None:
    site = make_site()
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{watch.port}")
    assert await make_fetcher(site).fetch(site.url("/fox.png"), at="x") == FOX
    assert watch.reached_from() == []


async def test_names_without_an_address_and_private_ones_look_alike(make_fetcher) -> None:
    fetcher = make_fetcher(names=Names({"intranet.example": [["10.0.0.7"]]}))
    unknown = await refusal(fetcher, "https://unknown.example/")
    assert await refusal(fetcher, "https://intranet.example/") == unknown


async def test_nothing_is_fetched_where_that_is_switched_off() -> None:
    with pytest.raises(Unsupported) as caught:
        await NoFetcher().fetch("https://pictures.example/fox.png", at="mask")
    assert (caught.value.param, caught.value.code) == ("mask", "invalid_image_url")


async def test_an_address_of_this_machine_is_not_public() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # nothing is sent
        except OSError:
            pytest.skip("this machine has no address but loopback")
        own = probe.getsockname()[0]
    assert is_own(ip_address(own))
    assert not is_own(ip_address("8.8.8.8"))
    assert is_public(ip_address("8.8.8.8"))
    assert is_public(ip_address("2606:4700::1111"))


async def test_settings_come_from_the_environment_as_lists() -> None:
    environment = {
        "TINTYPE_FETCH_HOSTS": "a.example, *.b.example",
        "TINTYPE_FETCH_NETWORKS": "10.1.0.0/16",
        "TINTYPE_FETCH_PORTS": "8443",
        "TINTYPE_FETCH_ENABLED": "false",
    }
    fetch = load_settings(environment=environment).fetch
    assert fetch.hosts == ("a.example", "*.b.example")
    assert (fetch.networks, fetch.ports, fetch.enabled) == (("10.1.0.0/16",), (8443,), False)
    with pytest.raises(SettingsError, match="host bits set"):
        load_settings(environment={"TINTYPE_FETCH_NETWORKS": "10.1.2.3/16"})
