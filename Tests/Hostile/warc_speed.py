#!/usr/bin/env python3
"""Compares cleaning pages from a web archive with cleaning the same pages as files.

    pip install warcio
    warc_speed.py DOSSIER COUNT PAGE…

Writes COUNT of the pages, one after the other and again, as files and as a WARC, plain and packed,
and cleans each by turns; prints the least processor and wall time of five rounds, and the memory.
"""
import gzip, io, os, subprocess, sys, tempfile, time
from itertools import cycle, islice
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

ROUNDS = 5


def archive(path, pages, packed):
    with open(path, "wb") as out:
        writer = WARCWriter(out, gzip=packed)
        for index, page in enumerate(pages):
            head = StatusAndHeaders(
                "200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            writer.write_record(writer.create_warc_record(
                f"https://pages.example/{index}", "response", payload=io.BytesIO(page),
                http_headers=head, warc_headers_dict={"WARC-Date": "2026-01-02T03:04:05Z"}))


def measure(arguments, folder):
    start = time.monotonic()
    with open(os.devnull, "wb") as nothing:
        process = subprocess.Popen(arguments, cwd=folder, stdout=nothing, stderr=nothing)
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def main():
    dossier, count = str(Path(sys.argv[1]).resolve()), int(sys.argv[2])
    pages = [Path(page).read_bytes() for page in islice(cycle(sys.argv[3:]), count)]
    pages = [gzip.decompress(page) if page[:2] == b"\x1f\x8b" else page for page in pages]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        names = {"files": [], "files, packed": []}
        for index, page in enumerate(pages):
            (folder / f"{index}.html").write_bytes(page)
            (folder / f"{index}.html.gz").write_bytes(gzip.compress(page, 9))
            names["files"].append(f"{index}.html")
            names["files, packed"].append(f"{index}.html.gz")
        archive(folder / "pages.warc", pages, False)
        archive(folder / "pages.warc.gz", pages, True)
        names |= {"WARC": ["pages.warc"], "WARC, packed": ["pages.warc.gz"]}
        best = {name: [1e9, 1e9, 0] for name in names}
        for _ in range(ROUNDS):
            for name, files in names.items():
                cpu, wall, memory = measure(
                    [dossier, "clean", "--quiet", "--format", "jsonl", *files], folder)
                least = best[name]
                best[name] = [min(cpu, least[0]), min(wall, least[1]), max(memory, least[2])]
        for name, (cpu, wall, memory) in best.items():
            print(f"{name:14} {cpu:6.2f} s processor {wall:6.2f} s wall {memory:5.0f} MB")
        for packed in ("", ", packed"):
            for index, kind in enumerate(("processor", "wall")):
                share = best["files" + packed][index] / best["WARC" + packed][index]
                print(f"WARC{packed}: {share:.0%} of the speed of files, by {kind} time")


if __name__ == "__main__":
    main()
