"""A server over the scripted engine, at a given port and folder: `scripted.py PORT FOLDER`.

Says the same as `tintype serve` when it is ready. Its engine costs nothing but a pause for each
step, so that a thousand kills spend their time on what they are about.
"""

import sys

from tintype.app import Address, Server, run_to_end
from tintype.settings import LimitSettings, ModelSettings, ServerSettings, Settings, StoreSettings
from tintype.telemetry import silence_logs
from tintype.testing.engine import ScriptedEngine


def main() -> None:
    port, folder = sys.argv[1:]
    settings = Settings(
        server=ServerSettings(port=int(port), progress_s=0.02),
        store=StoreSettings(folder=folder),
        limits=LimitSettings(running_jobs=4),
        models=(ModelSettings(name="scripted", engine="scripted"),),
    )
    silence_logs()
    server = Server(settings, engines={"scripted": ScriptedEngine(steps=6, pause_s=0.01)})
    run_to_end(server, announce)


def announce(address: Address) -> None:
    print(f"Tintype is ready at {address.url}", flush=True)


if __name__ == "__main__":
    main()
