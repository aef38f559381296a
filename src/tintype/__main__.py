"""`python -m tintype` is the command line."""

from tintype.cli import main

if __name__ == "__main__":
    main()
