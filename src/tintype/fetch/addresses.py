"""Which addresses belong to the public Internet.

Python's `ipaddress.is_global` says so too, but what it counts changes with its version, and it
knows no tunnels that carry an IPv4 address inside. Source of the lists: the IANA registries of
special-purpose addresses for IPv4 and IPv6 and of multicast, as of November 2026. What a registry
calls globally reachable is listed all the same if no server can be meant by it.
"""

import socket
from collections.abc import Iterable
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import Final, TypeAlias

IPAddress: TypeAlias = IPv4Address | IPv6Address
IPNetwork: TypeAlias = IPv4Network | IPv6Network

_SPECIAL_V4: Final = tuple(
    IPv4Network(text)
    for text in (
        "0.0.0.0/8",  # this network (RFC 791)
        "10.0.0.0/8",  # private (RFC 1918)
        "100.64.0.0/10",  # shared by carriers (RFC 6598); also metadata of Alibaba Cloud
        "127.0.0.0/8",  # loopback (RFC 1122)
        "168.63.129.16/32",  # Azure's platform, an ordinary address that only its hosts see
        "169.254.0.0/16",  # link-local (RFC 3927); metadata of most clouds
        "172.16.0.0/12",  # private (RFC 1918)
        "192.0.0.0/24",  # protocol assignments (RFC 6890); metadata of Oracle's cloud
        "192.0.2.0/24",  # documentation (RFC 5737)
        "192.31.196.0/24",  # AS112 (RFC 7535)
        "192.52.193.0/24",  # multicast tunnels (RFC 7450)
        "192.88.99.0/24",  # relays of 6to4 (RFC 7526)
        "192.168.0.0/16",  # private (RFC 1918)
        "192.175.48.0/24",  # AS112 (RFC 7534)
        "198.18.0.0/15",  # benchmarks (RFC 2544)
        "198.51.100.0/24",  # documentation (RFC 5737)
        "203.0.113.0/24",  # documentation (RFC 5737)
        "224.0.0.0/4",  # multicast (RFC 5771)
        "240.0.0.0/4",  # reserved (RFC 1112), and broadcast
    )
)
_UNICAST_V6: Final = IPv6Network("2000::/3")
"""All that is handed out (RFC 4291). Outside of it lie loopback, link-local, unique-local,
multicast, IPv4-mapped and IPv4-compatible addresses, NAT64 and the discard prefix."""

_SPECIAL_V6: Final = tuple(
    IPv6Network(text)
    for text in (
        "2001::/23",  # protocol assignments (RFC 2928): Teredo, benchmarks, ORCHID
        "2001:db8::/32",  # documentation (RFC 3849)
        "2002::/16",  # 6to4 (RFC 3056): an IPv4 address inside
        "2620:4f:8000::/48",  # AS112 (RFC 7534)
        "3fff::/20",  # documentation (RFC 9637)
    )
)
_ISATAP: Final = frozenset({0x0000_5EFE, 0x0200_5EFE})  # RFC 5214: an IPv4 address follows


def is_public(address: IPAddress) -> bool:
    """Return whether an address belongs to the public Internet, by its number alone."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _SPECIAL_V4)
    if address not in _UNICAST_V6 or any(address in network for network in _SPECIAL_V6):
        return False
    return (int(address) >> 32) & 0xFFFF_FFFF not in _ISATAP


def is_own(address: IPAddress) -> bool:
    """Return whether an address is one of this machine, which a firewall may hide from others.

    The kernel answers from an address of its own with that same address. Nothing is sent.
    """
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((str(address), 9))
            name: str = probe.getsockname()[0]
        except OSError:
            return False  # no way leads there
        return ip_address(name.partition("%")[0]) == address


class AddressPolicy:
    """Says where connections may lead: the public Internet, and networks that were allowed."""

    def __init__(self, networks: Iterable[str] = ()) -> None:
        self._networks: list[IPNetwork] = [ip_network(text) for text in networks]

    def allows(self, address: IPAddress) -> bool:
        """Return whether a connection to this address may be opened."""
        if any(address in network for network in self._networks):
            return True
        return is_public(address) and not is_own(address)
