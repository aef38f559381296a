"""More clients than the system's first limit of open files are served all the same."""

import signal
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import httpx2
from prometheus_client.parser import text_string_to_metric_families

FEW = 200


def test_the_server_raises_its_own_limit(tmp_path: Path) -> None:
    serve = [sys.executable, "-m", "tintype", "serve", "--port", "0", "--data", str(tmp_path)]
    server = subprocess.Popen(
        ["bash", "-c", f'ulimit -Sn {FEW}; exec "$@"', "bash", *serve],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    try:
        url = server.stdout.readline().split()[-1]
        text = httpx2.get(f"{url}/metrics").text
        most = {
            sample.name: sample.value
            for family in text_string_to_metric_families(text)
            for sample in family.samples
        }["process_max_fds"]
        assert most > FEW
        with ExitStack() as clients:
            host, _, port = url.removeprefix("http://").partition(":")
            for _ in range(FEW + 50):
                clients.enter_context(socket.create_connection((host, int(port))))
            assert httpx2.get(f"{url}/healthz").status_code == 200
    finally:
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=30)
