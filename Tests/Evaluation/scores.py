#!/usr/bin/env python3
"""Scores our articles of the shared corpus beside the peers' and holds the floors.

    scores.py EVAL OURS.jsonl [--cache FOLDER] [--record [--lower]]
    scores.py --self-test

EVAL is the folder with the scorers; OURS what `unpack.py --join` makes of our articles. Prints a
table for each kind of measure: text, structure, attribution. Exits with 1 and a sentence for each
score that fell below its floor in floors.txt. `--record` writes higher scores there, `--lower`
lower ones too; both exit with 1 when they changed something, so that a recording run never passes
for a checking one.
"""
import argparse
import hashlib
import json
import subprocess
import sys
import unittest
from pathlib import Path

import floors

FLOORS = Path(__file__).parent / "floors.txt"
# What a field's cell tells, in this order. Precision: of the values given, how many are right.
CELL = ("exact", "near", "coverage", "precision")
# Those of them that have a floor. Coverage has none: to give fewer and righter values is no fall.
FLOORED = ("exact", "near", "precision", "f1")


def run(script, manifest, predictions, *options):
    command = [sys.executable, script, "--manifest", manifest, predictions, "--json", *options]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def texts_and_fields(report):
    """Text scores by set, and scores of fields by set and field."""
    texts, fields = {}, {}
    for name, found in sorted(report.items()):
        if name.startswith("_"):
            continue
        if found.get("metric") == "date":
            fields[f"{name} date"] = date_scores(found["text"], found["n"])
        elif "text" in found:
            texts[name] = found["text"] | {"pages": found["n"]}
        # The page types are a split of the set's text; too few of them have each field.
        for field, scores in found.get("meta", {}).items() if ":" not in name else ():
            fields[f"{name} {field}"] = with_precision(scores)
    return texts, fields


def date_scores(text, pages):
    renamed = {"n": pages, "exact": text["accuracy"]}
    return renamed | {key: text[key] for key in ("coverage", "precision")}


def with_precision(scores):
    given = scores.get("coverage")
    return scores | ({"precision": round(scores["exact"] / given, 4)} if given else {})


def digest(*paths):
    return hashlib.sha256(b"".join(Path(path).read_bytes() for path in paths)).hexdigest()[:16]


def peers(folder, manifest, cache):
    """Reports by peer; their predictions never change, so they are scored once."""
    reports = {}
    for path in sorted((folder / "peers").glob("*.jsonl.gz")):
        name = path.name.removesuffix(".jsonl.gz")
        file = cache / f"{name}-{digest(path, manifest, folder / 'score.py')}.json"
        if not file.exists():
            scored = run(folder / "score.py", manifest, path, "--by-type")
            file.write_text(json.dumps(next(iter(scored["reports"].values()))))
        reports[name] = json.loads(file.read_text())
    return reports


def measures(texts, fields, structure):
    """Every score that has a floor, by name."""
    found = {f"text {name}": scores["f1"] for name, scores in texts.items()}
    for name, scores in structure.items():
        found[f"structure {name}"] = scores if name == "mean_f1" else scores["f1"]
    for name, scores in fields.items():
        found |= {f"attribution {name} {key}": scores[key] for key in FLOORED if key in scores}
    return found


def table(title, head, rows):
    print(f"\n{title}\n")
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    for row in [head, ["-" * width for width in widths], *rows]:
        cells = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print("  ".join([row[0].ljust(widths[0]), *cells]).rstrip())


def number(scores, key="f1"):
    return f"{scores[key]:.4f}" if scores and key in scores else "–"


def cell(scores):
    if not scores or not scores.get("f1", scores.get("coverage")):
        return "–"
    if "f1" in scores:
        return f"F1 {scores['f1']:.3f}"
    return "/".join(f"{scores[key]:.3f}" if key in scores else "–" for key in CELL)


def floor(limits, name):
    return f"{limits[name]:.4f}" if name in limits else "–"


def tell(ours, others, structure, limits):
    texts, fields = ours
    names = list(others)
    head = ["set", "pages", "ours", "floor", *names, "precision", "recall"]
    table("Text: F1; precision and recall are ours", head, [
        [name, str(scores["pages"]), number(scores), floor(limits, f"text {name}"),
         *(number(others[peer][0].get(name)) for peer in names),
         number(scores, "precision"), number(scores, "recall")]
        for name, scores in texts.items()])
    head = ["kind", "ours", "floor", "precision", "recall"]
    table("Structure (WCXB): F1; the peers give plain text", head, [
        [name, number(scores), floor(limits, f"structure {name}"), number(scores, "precision"),
         number(scores, "recall")]
        for name, scores in structure.items() if name != "mean_f1"])
    head = ["field", "values", "ours", "floor of exact", *names]
    table(f"Attribution: {'/'.join(CELL)}", head, [
        [name, str(scores.get("n", "")), cell(scores),
         floor(limits, f"attribution {name} {'exact' if 'exact' in scores else 'f1'}"),
         *(cell(others[peer][1].get(name)) for peer in names)]
        for name, scores in fields.items()])


def hold(scores, limits, arguments):
    """Compares, or records; whether all is as it was."""
    said = floors.complaints(scores, limits)
    if arguments.record:
        new = floors.written(floors.recorded(scores, limits, arguments.lower))
        if new != floors.written(limits):
            FLOORS.write_text(new, encoding="utf8")
            print(f"\n{FLOORS.name} was rewritten: look at what changed, and commit it.")
            said = floors.complaints(scores, floors.parsed(new)) or ["The floors changed."]
    print("\n" + ("\n".join(said) if said else f"All {len(limits)} floors hold."))
    return not said


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("eval", type=Path)
    parser.add_argument("ours", type=Path)
    parser.add_argument("--cache", type=Path, default=Path("."))
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--lower", action="store_true")
    arguments = parser.parse_args()
    if arguments.lower and not arguments.record:
        parser.error("--lower says how to --record")

    manifest = arguments.eval / "dev" / "manifest.jsonl"
    report = run(arguments.eval / "score.py", manifest, arguments.ours, "--by-type")
    ours = texts_and_fields(next(iter(report["reports"].values())))
    report = run(arguments.eval / "score_structure.py", manifest, arguments.ours)
    structure = next(iter(report.values()))
    others = {
        name: texts_and_fields(report)
        for name, report in peers(arguments.eval, manifest, arguments.cache).items()}
    limits = floors.parsed(FLOORS.read_text(encoding="utf8")) if FLOORS.exists() else {}
    tell(ours, others, structure, limits)
    return 0 if hold(measures(*ours, structure), limits, arguments) else 1


if __name__ == "__main__":
    if "--self-test" in sys.argv:
        unittest.main(floors, argv=sys.argv[:1])
    sys.exit(main())
