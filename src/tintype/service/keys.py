"""Makes, changes and checks keys.

A key is `tintype_ID_SECRET`: the id finds the row, the secret proves the right to it. The secret
is 256 random bits, so one SHA-256 of it is as good as any slow hash: those make guessing *chosen*
passwords expensive, and there is nothing to guess here. It is shown once and stored nowhere.
"""

import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import msgspec

from tintype.clock import Clock
from tintype.errors import InvalidRequest, NotFound, Unauthorized
from tintype.ids import Entropy, KeyId, ProjectId
from tintype.service.caller import ANYONE, SCOPES, Caller, Scope
from tintype.settings import KeyLimits
from tintype.store.keys import Action, KeyChange, KeyRow, KeyStore

_KEY: Final = re.compile(r"tintype_(?P<id>[0-9a-f]{12})_(?P<secret>[0-9a-f]{64})")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_NO_LIMITS: Final[Mapping[str, str]] = MappingProxyType({})
_NOBODY: Final = hashlib.sha256(b"").hexdigest()


class Keys:
    """All keys of a server."""

    def __init__(
        self,
        store: KeyStore,
        *,
        clock: Clock,
        entropy: Entropy,
        defaults: KeyLimits | None = None,
        are_equal: Callable[[str, str], bool] = hmac.compare_digest,
    ) -> None:
        self._store = store
        self._are_equal = are_equal  # takes as long wherever the two differ
        self._clock = clock
        self._entropy = entropy
        self._defaults = defaults or KeyLimits()
        self._are_needed = False

    def are_needed(self) -> bool:
        """Return whether callers must have a key: since the first one was made, for ever.

        Never false again after it was true, whatever happens to the file of the keys: a server
        must not open up because somebody removed it (`test_a_server_never_opens_up_again`).
        """
        self._are_needed = self._are_needed or self._store.has_any()
        return self._are_needed

    def authenticate(self, key: str | None) -> Caller:
        """Return who calls with this key; where none are needed, anyone may.

        Always does the same work, whether the id is known or not and whatever is wrong with the
        secret: what it takes tells nothing (`test_a_wrong_key_costs_what_a_right_one_does`).

        Raises:
            Unauthorized: there is no key, or it opens nothing.
        """
        if not self.are_needed():
            return msgspec.structs.replace(ANYONE, limits=self._defaults)
        if not key:
            raise Unauthorized(
                "You didn't provide an API key. Send it in the header `Authorization: Bearer KEY`."
            )
        parts = _KEY.fullmatch(key)
        row = self._store.find(parts["id"] if parts else "")
        given = digest_of(parts["secret"] if parts else key)
        now = self._clock.now_s()
        is_current = self._are_equal(given, row.digest if row else _NOBODY)
        is_old = self._are_equal(given, (row and row.old_digest) or _NOBODY)
        is_old = is_old and row is not None and (row.old_until or 0) > now
        if row is None or not (is_current or is_old) or row.revoked_at is not None:
            raise Unauthorized("Incorrect API key provided.", code="invalid_api_key")
        if row.expires_at is not None and row.expires_at <= now:
            raise Unauthorized("The API key has expired.", code="invalid_api_key")
        return Caller(
            project=row.project,
            key_id=row.id,
            scopes=frozenset(scope for scope in SCOPES if scope in row.scopes),
            limits=self._limits(row),
        )

    def create(
        self,
        name: str,
        *,
        project: str | None = None,
        scopes: tuple[Scope, ...] = ("generate", "read"),
        limits: Mapping[str, str] = _NO_LIMITS,
        expires_after_s: int | None = None,
    ) -> str:
        """Make a key and return it, for the only time.

        Without `project` it gets one of its own, of the same name. `limits` are those of
        `KeyLimits` that differ from the settings, as text.

        Raises:
            InvalidRequest: the name is taken, or something is not allowed.
            StoreError: it could not be kept.
        """
        project = name if project is None else project
        for text in (name, project):
            if not _NAME.fullmatch(text):
                raise InvalidRequest(
                    "Names of keys and projects have 1 to 64 letters, digits, `.`, `_` or `-`, and "
                    f"begin with a letter or a digit; `{text}` does not."
                )
        if any(row.name == name for row in self.all() if row.revoked_at is None):
            raise InvalidRequest(f"There is a key named `{name}` already; revoke or rotate it.")
        if not scopes:
            raise InvalidRequest("A key needs at least one scope.")
        now = self._clock.now_s()
        row = KeyRow(
            id=KeyId(self._entropy.token()[-12:]),
            name=name,
            project=ProjectId(project),
            digest="",
            scopes=tuple(scope for scope in SCOPES if scope in scopes),
            limits=_read_limits(limits),
            created_at=now,
            expires_at=None if expires_after_s is None else now + expires_after_s,
        )
        row, key = self._with_secret(row)
        detail = f"scopes {' '.join(row.scopes)}"
        if limits:
            detail += f", limits {' '.join(f'{name}={value}' for name, value in limits.items())}"
        if row.expires_at is not None:
            detail += f", expires {row.expires_at}"
        self._store.add(row, _change(row, "create", now, detail))
        return key

    def rotate(self, name: str, *, grace_s: int = 0) -> str:
        """Give a key a new secret and return it; the old one opens for `grace_s` more seconds.

        Raises:
            NotFound: there is no such key, or it was revoked.
        """
        row, now = self._named(name), self._clock.now_s()
        old = row.digest if grace_s > 0 else None
        row, key = self._with_secret(row)
        row = msgspec.structs.replace(row, old_digest=old, old_until=now + grace_s if old else None)
        self._store.replace(row, _change(row, "rotate", now, f"old secret for {grace_s} s"))
        return key

    def revoke(self, name: str) -> None:
        """Let a key open nothing any more, from now on. What belongs to its project stays.

        Raises:
            NotFound: there is no such key, or it was revoked.
        """
        row, now = self._named(name), self._clock.now_s()
        row = msgspec.structs.replace(row, revoked_at=now, old_digest=None, old_until=None)
        self._store.replace(row, _change(row, "revoke", now, ""))

    def all(self) -> list[KeyRow]:
        """Return all keys, revoked ones too, oldest first."""
        return list(self._store.all())

    def limits_of(self, key_id: KeyId) -> KeyLimits:
        """Return what a key may use at most; the settings' limits for one that is not known."""
        row = self._store.find(key_id)
        return self._defaults if row is None else self._limits(row)

    def _limits(self, row: KeyRow) -> KeyLimits:
        own = msgspec.json.decode(row.limits, type=dict[str, int | float])
        return msgspec.structs.replace(self._defaults, **own) if own else self._defaults

    def state(self, row: KeyRow) -> str:
        """Return `active`, `expired` or `revoked`."""
        if row.revoked_at is not None:
            return "revoked"
        if row.expires_at is not None and row.expires_at <= self._clock.now_s():
            return "expired"
        return "active"

    def changes(self) -> list[KeyChange]:
        """Return the audit log, oldest first."""
        return list(self._store.changes())

    def close(self) -> None:
        """Close what they are kept in."""
        self._store.close()

    def _named(self, name: str) -> KeyRow:
        for row in self.all():
            if row.name == name and row.revoked_at is None:
                return row
        raise NotFound(f"There is no key named `{name}`.")

    def _with_secret(self, row: KeyRow) -> tuple[KeyRow, str]:
        secret = self._entropy.token() + self._entropy.token()
        return msgspec.structs.replace(row, digest=digest_of(secret)), f"tintype_{row.id}_{secret}"


def digest_of(secret: str) -> str:
    """Return what is kept of a secret."""
    return hashlib.sha256(secret.encode("utf-8", errors="replace")).hexdigest()


def _read_limits(given: Mapping[str, str]) -> str:
    """Return limits as they are kept, once they are known to be legal."""
    try:
        limits = msgspec.convert(dict(given), KeyLimits, strict=False)
    except msgspec.ValidationError as error:
        known = ", ".join(f"`{name}`" for name in KeyLimits.__struct_fields__)
        raise InvalidRequest(f"A limit is wrong: {error}. There are {known}.") from error
    return msgspec.json.encode({name: getattr(limits, name) for name in given}).decode()


def _change(row: KeyRow, action: Action, now: int, detail: str) -> KeyChange:
    return KeyChange(
        changed_at=now,
        action=action,
        key_id=row.id,
        name=row.name,
        project=row.project,
        detail=detail,
    )
