"""The entry of a worker process: `python -m tintype.engine.worker DESCRIPTOR`."""

import sys

from tintype.engine.worker.child import main

if __name__ == "__main__":
    main(int(sys.argv[1]))
