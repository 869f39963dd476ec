#!/usr/bin/env python3
"""Cuts pages off at every place and cleans what is left: an article or a sentence, never a crash.

    truncations.py DOSSIER PAGE…

A page of up to 4 KB is cut at each byte, a larger one at as many places as `CUTS` says, at a
distance that is odd, so that the cuts fall on every kind of place. The cuts of a page are cleaned
by one run; one that crashes is found by its name.
"""
import os, subprocess, sys, tempfile
from pathlib import Path

SMALL = 4096
CUTS = int(os.environ.get("CUTS", 1000))


def step(size):
    return 1 if size <= SMALL else max(1, size // CUTS) | 1


def clean(dossier, folder, names):
    return subprocess.run(
        [dossier, "clean", "--quiet", "--format", "jsonl", "--jobs", "1", *names], cwd=folder,
        stdin=subprocess.DEVNULL, capture_output=True, timeout=3600)


def check(dossier, page):
    """How many cuts there were, how many gave an article, and what went wrong."""
    content = page.read_bytes()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        cuts = range(0, len(content) + 1, step(len(content)))
        names = [f"{cut}{page.suffix}" for cut in cuts]
        for cut, name in zip(cuts, names):
            (folder / name).write_bytes(content[:cut])
        run = clean(dossier, folder, names)
        articles = run.stdout.count(b"\n")
        if run.returncode in (0, 1) and articles + run.stderr.count(b"error: ") == len(names):
            return len(names), articles, []
        faults = []
        for name in names:
            run = clean(dossier, folder, [name])
            if run.returncode not in (0, 1) or (run.returncode and b"error: " not in run.stderr):
                faults.append(f"{name} ended with {run.returncode}")
        return len(names), articles, faults or ["a cut is neither an article nor an error"]


def main():
    dossier = str(Path(sys.argv[1]).resolve())
    failed = cuts = articles = 0
    for page in map(Path, sys.argv[2:]):
        count, kept, faults = check(dossier, page)
        cuts, articles, failed = cuts + count, articles + kept, failed + bool(faults)
        for fault in faults:
            print(f"{page}: {fault}")
    print(f"{cuts} cuts of {len(sys.argv) - 2} pages: {articles} articles, "
          f"{cuts - articles} errors, {failed} pages with faults")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
