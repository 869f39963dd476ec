#!/usr/bin/env python3
"""Plants rewrites of real articles among them and counts how many `dossier check` finds.

A rewrite is what a second paper does with a wire story: another dateline, paragraphs cut from the
end, some in another order, a local paragraph, words replaced. Every article stands under an
address of its own, so that only the text can tell.

    python3 likeness.py DOSSIER ARTICLES.jsonl        what `dossier clean --format jsonl` wrote

Prints precision and recall over the planted pairs, and the clusters that nobody planted.
"""

import html
import json
import pathlib
import random
import subprocess
import sys
import tempfile

COUNT = 200
#: In words: shorter articles are hardly printed twice.
SHORTEST = 150
LOCAL = (
    "In our own town the council has talked of the same matter since the spring, but has come to "
    "no end, says a clerk who has poured the coffee at every meeting so far and means to go on."
)


def articles(path):
    """Titles and paragraphs of articles that are long enough, each text once."""
    seen, found = set(), []
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        text = record["text"] or ""
        paragraphs = [p for p in text.split("\n\n") if p.strip()]
        if len(text.split()) < SHORTEST or len(paragraphs) < 6 or text[:400] in seen:
            continue
        seen.add(text[:400])
        found.append((record["title"] or "Untitled", paragraphs))
    return found


def rewrite(paragraphs, chance):
    """The story as another paper has it; from 50 to 90 percent of it is left."""
    kept = paragraphs[: max(4, round(len(paragraphs) * chance.uniform(0.5, 0.9)))]
    if len(kept) > 4:
        place = chance.randrange(1, len(kept) - 2)
        kept[place], kept[place + 1] = kept[place + 1], kept[place]
    kept.insert(chance.randrange(1, len(kept)), LOCAL)
    rate = chance.uniform(0, 0.12)
    words = lambda text: " ".join(
        chance.choice(["said", "about", "nearly", "old", "new"]) if chance.random() < rate else w
        for w in text.split()
    )
    return ["HAVN (Local) – " + words(kept[0])] + [words(p) for p in kept[1:]]


def page(title, paragraphs, address):
    body = "".join(f"<p>{html.escape(p)}</p>\n" for p in paragraphs)
    return (
        f"<!DOCTYPE html><html><head><title>{html.escape(title)}</title>"
        f'<link rel="canonical" href="{address}"></head>\n<body><article>'
        f"<h1>{html.escape(title)}</h1>\n{body}</article></body></html>"
    )


def clusters(dossier, folder):
    """Sets of files that `check` calls alike."""
    run = subprocess.run([dossier, "check", folder, "-q"], capture_output=True, text=True)
    found = []
    for line in run.stdout.splitlines():
        if line.endswith("articles say much the same:"):
            found.append(set())
        elif found and line.startswith("  ") and line.endswith(".html"):
            found[-1].add(pathlib.Path(line.strip()).name)
    return found


def main():
    dossier, source = sys.argv[1:3]
    chance = random.Random(20260101)
    real = articles(source)
    chance.shuffle(real)
    with tempfile.TemporaryDirectory() as folder:
        def write(name, title, paragraphs):
            address = f"https://{name}.example/{name}"
            path = pathlib.Path(folder, name + ".html")
            path.write_text(page(title, paragraphs, address), encoding="utf-8")

        for number, (title, paragraphs) in enumerate(real):
            write(f"a{number}", title, paragraphs)
            if number < COUNT:
                write(f"b{number}", "Local: " + title, rewrite(paragraphs, chance))
        found = clusters(dossier, folder)
    pairs = {(a, b) for c in found for a in c for b in c if a[0] == "a" and b[0] == "b"}
    planted = {(f"a{n}.html", f"b{n}.html") for n in range(min(COUNT, len(real)))}
    others = [c for c in found if len({name[1:] for name in c}) > 1]
    print(f"{len(real)} articles, {len(planted)} rewrites planted")
    print(f"precision {len(pairs & planted) / max(1, len(pairs)):.3f}")
    print(f"recall    {len(pairs & planted) / max(1, len(planted)):.3f}")
    for cluster in others:
        print("not planted:", *(real[int(n[1:-5])][0] for n in sorted(cluster)), sep="\n    ")


main()
