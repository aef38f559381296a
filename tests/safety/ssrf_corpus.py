"""URLs by which others were led to where they should not go.

In a URL, `{site}` is the port of a web site that may be fetched from and `{watch}` a port that
someone watches on every address of this machine: both are allowed as ports, so that nothing but
the address keeps a request away. Sources: IANA's registries; the RFCs named in
`tintype.fetch.addresses`; the forms that `inet_aton` reads; WHATWG's URL standard.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address
from urllib.parse import quote

from websites import PUBLIC

REFUSED = "invalid_image_url"
NOTHING_THERE = "failed_to_download_image"

TARGETS = ("127.0.0.1", "169.254.169.254", "10.0.0.1", "192.168.1.1", "172.16.0.1")

SPECIAL_V4 = (
    *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"),
    *("172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24"),
    *("192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24"),
    *("203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32"),
)
SPECIAL_V6 = (
    *("::", "::1", "::2", "fe80::1", "fe80::1%25lo", "fe80::1%lo", "febf::1", "fec0::1", "fc00::1"),
    *("fd00:ec2::254", "fdff::1", "ff02::1", "ff0e::1", "100::1", "2001::1", "2001:2::1"),
    *("2001:1ff:ffff::1", "2001:10::1", "2001:20::1", "2001:db8::1", "3fff::1", "3fff:fff::1"),
    *("5f00::1", "2620:4f:8000::1", "4000::1", "e000::1", "::ffff:0:0", "64:ff9b:1::1", "1::1"),
)
METADATA_NAMES = (
    *("metadata.google.internal", "metadata", "instance-data", "instance-data.ec2.internal"),
    *("metadata.azure.internal", "metadata.packet.net", "rancher-metadata", "kubernetes.default"),
    *("kubernetes.default.svc.cluster.local", "consul.service.consul", "host.docker.internal"),
    *("gateway.docker.internal", "localhost", "localhost.", "LOCALHOST", "localhost.localdomain"),
    *("ip6-localhost", "127.0.0.1.nip.io", "169.254.169.254.sslip.io", "localtest.me"),
    *("spoofed.burpcollaborator.net", "pictures.example.evil.example", "internal", "db.internal"),
)
SCHEMES = (
    *("http", "file", "ftp", "ftps", "sftp", "gopher", "gophers", "dict", "ldap", "ldaps", "tftp"),
    *("ws", "wss", "jar", "netdoc", "smb", "telnet", "ssh", "mailto", "unix", "redis", "about"),
    *("blob", "view-source", "javascript", "phar", "php", "expect", "glob", "res", "feed"),
)


@dataclass(frozen=True)
class Case:
    """An attack. `answers` are the addresses of its name, one list for each time it is asked.

    `code` is how it ends: refused, or on the public site after all, where nothing is.
    """

    url: str
    answers: tuple[tuple[str, ...], ...] = ()
    name: str = ""
    code: str = REFUSED


def literals() -> Iterator[Case]:
    """Plainly written addresses: the first, one in the middle and the last of each block."""
    for text in SPECIAL_V4:
        network = IPv4Network(text)
        for at in sorted({0, network.num_addresses // 2, network.num_addresses - 1}):
            yield Case(f"https://{network[at]}:{{watch}}/")
    for text in SPECIAL_V6:
        yield Case(f"https://[{text}]:{{watch}}/")


def other_spellings() -> Iterator[Case]:
    """The same addresses as some resolver would read them."""
    for text in TARGETS:
        number = int(IPv4Address(text))
        a, b, c, d = text.split(".")
        hosts = [
            str(number),
            hex(number),
            hex(number).upper(),
            f"0{number:o}",
            f"0x0000000000{number:x}",
            str(number + 2**32),
            hex(number + 2**32),
            ".".join(hex(int(part)) for part in (a, b, c, d)),
            ".".join(f"0{int(part):o}" for part in (a, b, c, d)),
            ".".join(f"{int(part):08o}" for part in (a, b, c, d)),
            f"{hex(int(a))}.{b}.0{int(c):o}.{d}",
            f"{a}.{(int(b) << 16) + (int(c) << 8) + int(d)}",
            f"{a}.{b}.{(int(c) << 8) + int(d)}",
            f"{a}.{b}.{hex((int(c) << 8) + int(d))}",
            f"0{a}.{b}.{c}.{d}",
            f"{text}.",
            f".{text}",
            text.replace(".", ".."),
            text.replace(".", "%2e"),
            text.replace(".", "%2E"),
            text.replace(".", "\u3002"),
            text.replace(".", "\uff0e"),
            text.replace(".", "\uff61"),
            "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in text),
            "".join(chr(0x245F + int(c)) if c in "123456789" else c for c in text),
            text.replace(".", "\u200b."),
            text.replace(".", "\u00ad."),
            f"{text}%00.pictures.example",
            f"{text} .pictures.example",
        ]
        for host in hosts:
            yield Case(f"https://{host}:{{watch}}/")


def tunnels() -> Iterator[Case]:
    """IPv6 addresses with an IPv4 address inside."""
    for text in TARGETS:
        v4 = int(IPv4Address(text))
        inverted = v4 ^ 0xFFFF_FFFF
        inside = [
            (0xFFFF << 32) | v4,  # mapped
            v4,  # compatible
            (0xFFFF << 48) | v4,  # translated (RFC 2765)
            (0x64_FF9B << 96) | v4,  # NAT64
            (0x64_FF9B_0001 << 80) | v4,  # NAT64 of one's own
            (0x2002 << 112) | (v4 << 80),  # 6to4
            (0x2002 << 112) | (v4 << 80) | 1,
            (0x2001_0000 << 96) | (0x4136_E378 << 64) | inverted,  # Teredo
            (0x2A00_1450 << 96) | (0x5EFE << 32) | v4,  # ISATAP
            (0x2A00_1450 << 96) | (0x0200_5EFE << 32) | v4,
            (0xFE80 << 112) | (0x5EFE << 32) | v4,
        ]
        for number in inside:
            yield Case(f"https://[{IPv6Address(number)}]:{{watch}}/")
        yield Case(f"https://[::ffff:{text}]:{{watch}}/")
        yield Case(f"https://[0:0:0:0:0:FFFF:{text}]:{{watch}}/")
        yield Case(f"https://[::{text}]:{{watch}}/")


def names() -> Iterator[Case]:
    """Names that lead to a private address, at once, among others, or the second time."""
    for name in METADATA_NAMES:
        address = "127.0.0.1" if "local" in name.lower() else "169.254.169.254"
        yield Case(f"https://{name}:{{watch}}/", ((address,),))
    private = (*TARGETS, "0.0.0.0", "::1", "::ffff:127.0.0.1", "fd00:ec2::254", "fe80::1")
    for address in private:
        yield Case("https://evil.example:{watch}/", ((address,),), "private")
        yield Case("https://evil.example:{watch}/", ((PUBLIC, address),), "public first")
        yield Case("https://evil.example:{watch}/", ((address, PUBLIC),), "private first")
        # allowed when it is asked for, private ever after: only one look-up may count
        yield Case(
            "https://evil.example:{site}/go?to=https://evil.example:{watch}/",
            ((PUBLIC,), (address,)),
            "rebound for a redirect",
        )
    yield Case("https://evil.example:{watch}/", ((),), "no address")
    yield Case("https://evil.example:{watch}/", (("not an address",),), "nonsense")
    yield Case("https://evil.example:{watch}/", (("fe80::1%lo",),), "an address with a zone")


def redirects() -> Iterator[Case]:
    """A site that may be fetched from sends on to where nobody may."""
    go = "https://pictures.example:{site}/go"
    targets = [
        *(f"https://{text}:{{watch}}/" for text in TARGETS),
        *(f"http://{text}:{{watch}}/" for text in TARGETS),
        "//127.0.0.1:{watch}/",
        "\\\\127.0.0.1:{watch}\\",
        "/\\127.0.0.1:{watch}/",
        "https://[::1]:{watch}/",
        "https://[::ffff:127.0.0.1]:{watch}/",
        "https://2130706433:{watch}/",
        "https://0x7f.1:{watch}/",
        "https://user:pass@pictures.example:{site}/fox.png",
        "https://pictures.example@127.0.0.1:{watch}/",
        "https://pictures.example:22/",
        "file:///etc/passwd",
        "gopher://127.0.0.1:{watch}/_x",
        "ftp://127.0.0.1:{watch}/",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "https://inner.example:{watch}/",
        go.replace("pictures", "cdn.pictures") + "?to=https%3A%2F%2F127.0.0.1%3A{watch}%2F",
    ]
    for target in targets:
        answers = (("10.0.0.8",),) if "inner.example" in target else ()
        yield Case(f"{go}?to={quote(target, safe=':/{}')}", answers)
    for target in ("///127.0.0.1:{watch}/", "https://", "https:///"):
        yield Case(f"{go}?to={target}", code=NOTHING_THERE)
    for code in (301, 303, 307, 308):
        for target in (f"https://127.0.0.1:{{watch}}/{code}", "http://[::1]:{watch}/"):
            yield Case(f"{go}?code={code}&to={quote(target, safe=':/{}')}")


def schemes() -> Iterator[Case]:
    for scheme in SCHEMES:
        yield Case(f"{scheme}://127.0.0.1:{{watch}}/")
    yield from map(
        Case,
        (
            "//127.0.0.1:{watch}/",
            "https:127.0.0.1:{watch}/",
            "https:/127.0.0.1:{watch}/",
            "https:///127.0.0.1:{watch}/",
            "https:\\\\127.0.0.1:{watch}\\",
            "https://\\127.0.0.1:{watch}/",
            "HTTP://127.0.0.1:{watch}/",
            "hTTps://127.0.0.1:{watch}/",
            " https://127.0.0.1:{watch}/",
            "https://127.0.0.1:{watch}/ ",
            "\thttps://127.0.0.1:{watch}/",
            "https://127.0.0.1:{watch}/\r\nx-injected: 1",
            "ht\ntps://127.0.0.1:{watch}/",
            "file:/etc/passwd",
            "file://localhost/etc/passwd",
            "file:///proc/self/environ",
            "data:text/html,<script>",
            "127.0.0.1:{watch}",
            "localhost:{watch}/",
        ),
    )


def confusions() -> Iterator[Case]:
    """URLs whose host two parsers may see in two places; user names; ports."""
    yield Case("https://pictures.example:{site}#@127.0.0.1:{watch}/", code=NOTHING_THERE)
    yield from map(
        Case,
        (
            "https://pictures.example@127.0.0.1:{watch}/",
            "https://pictures.example:443@127.0.0.1:{watch}/",
            "https://user:password@pictures.example:{site}/fox.png",
            "https://user@pictures.example:{site}/fox.png",
            "https://:@pictures.example:{site}/fox.png",
            "https://127.0.0.1:{watch}#@pictures.example/",
            "https://127.0.0.1:{watch}?@pictures.example/",
            "https://127.0.0.1:{watch}/@pictures.example/",
            "https://127.0.0.1:{watch}\\@pictures.example/",
            "https://pictures.example\\@127.0.0.1:{watch}/",
            "https://pictures.example:{site}\\@127.0.0.1:{watch}/fox.png",
            "https://pictures.example&@127.0.0.1:{watch}/",
            "https://pictures.example%40127.0.0.1:{watch}/",
            "https://pictures.example%23@127.0.0.1:{watch}/",
            "https://a@b@127.0.0.1:{watch}/",
            "https://127.0.0.1:{watch}:443/",
            "https://127.0.0.1:{watch}:{site}@pictures.example/",
            "https://[::1:{watch}/",
            "https://::1]:{watch}/",
            "https://[127.0.0.1]:{watch}/",
            "https://[::1]pictures.example:{watch}/",
            "https://pictures.example:{site}.127.0.0.1/",
            "https://pictures.example:-1/",
            "https://pictures.example:0/",
            "https://pictures.example:65536/",
            "https://pictures.example:99999999999999999999/",
            "https://pictures.example:22/",
            "https://pictures.example:25/",
            "https://pictures.example:80/",
            "https://pictures.example:6379/",
            "https://pictures.example:8484/",
            "https://pictures.example:\u0661/",
            "https://127.0.0.1\u2044:{watch}/",
            "https://pictures.example\u2025@127.0.0.1:{watch}/",
            "https://127.0.0.1%0d%0a:{watch}/",
            "https://127.0.0.1%09:{watch}/",
            "https://xn--127-0-0-1:{watch}/",
            f"https://{'a' * 64}.example:{{watch}}/",
            f"https://{'a.' * 130}example:{{watch}}/",
            "https://-pictures.example:{watch}/",
            "https://pictures..example:{watch}/",
            "https://:{watch}/",
            "https://%5B::1%5D:{watch}/",
            "https://pictures.example:{site}/" + "a" * 9000,
            "https://\u2488\u2488\u2488\u2488:{watch}/",
            "https://loc\u0430lhost:{watch}/",
            "https://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3:{watch}/",
        ),
    )


CORPUS: tuple[Case, ...] = (
    *literals(),
    *other_spellings(),
    *tunnels(),
    *names(),
    *redirects(),
    *schemes(),
    *confusions(),
)
