#!/usr/bin/env python3
"""Fits the weights of the cleaner's rules on marked pages, by logistic regression.

    dossier signals PAGES/*/*.html > signals.jsonl
    fit_rules.py EVAL/dev/manifest.jsonl signals.jsonl            # cross-validated, by site
    fit_rules.py EVAL/dev/manifest.jsonl signals.jsonl --write Sources/Extraction/Cleaning

Needs numpy and scipy. The pages are named by folder and file as in the manifest. Every page counts
the same; within a page a block counts by the square root of its length. Blocks the page settles by
itself (titles, bylines, hidden text) are left out. Five folds by site.
"""
import argparse
import hashlib
import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from scipy.optimize import minimize

import alignment

FOLDS = 5
# Strength of the pull towards 0, in units of one page.
RIDGE = 0.3


def cases(manifest):
    by_page = {}
    for line in open(manifest, encoding="utf8"):
        case = json.loads(line)
        if case["dataset"] in ("htmldate", "postlight"):
            continue
        key = "/".join(case["html"].split("/")[-2:]).removesuffix(".gz")
        by_page[key] = case
    return by_page


def host(case):
    name = urlsplit(case["url"]).hostname if case.get("url") else None
    return (name or case["id"]).removeprefix("www.")


def page_labels(texts, gold):
    if "with" in gold:
        return alignment.phrase_labels(texts, gold["with"], gold.get("without", []))
    found = alignment.labels(texts, gold["text"])
    if gold.get("optional"):
        optional = alignment.labels(texts, "\n".join(gold["optional"]))
        found = [None if o > 0.6 and y < 0.5 else y for y, o in zip(found, optional)]
    return found


def load(manifest, signals):
    by_page, names = cases(manifest), {}
    rows, targets, weights, folds = [], [], [], []
    for line in open(signals, encoding="utf8"):
        page = json.loads(line)
        case = by_page.get("/".join(page["file"].split("/")[-2:]))
        if case is None or not ({"text", "with"} & case["gold"].keys()):
            continue
        blocks = page["blocks"]
        found = page_labels([b["text"] for b in blocks], case["gold"])
        used = [(b, y) for b, y in zip(blocks, found) if y is not None and not b["settled"]]
        sizes = np.sqrt([len(b["text"]) for b, _ in used]) if used else np.zeros(0)
        fold = int(hashlib.sha256(host(case).encode()).hexdigest(), 16) % FOLDS
        share = (1 / 6 * len(used) if "with" in case["gold"] else 1.0) / max(1e-9, sizes.sum())
        for (block, target), size in zip(used, sizes):
            rows.append({names.setdefault(k, len(names)): v for k, v in block["signals"].items()})
            targets.append(target)
            weights.append(size * share)
            folds.append(fold)
    matrix = np.zeros((len(rows), len(names)), np.float32)
    for index, row in enumerate(rows):
        matrix[index, list(row)] = list(row.values())
    return list(names), matrix, np.array(targets), np.array(weights), np.array(folds)


def fit(matrix, targets, weights):
    def loss(beta):
        z = np.clip(matrix @ beta, -30, 30)
        p = 1 / (1 + np.exp(-z))
        value = -(weights * (targets * np.log(p + 1e-12) + (1 - targets) * np.log(1 - p + 1e-12))).sum()
        return value + RIDGE * (beta**2).sum(), matrix.T @ (weights * (p - targets)) + 2 * RIDGE * beta

    start = np.zeros(matrix.shape[1])
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x


def write(folder, weights):
    """Puts the weights into the table of rules, each in its row."""
    path = Path(folder) / "CleaningRules.swift"
    text = path.read_text(encoding="utf8")
    for name, weight in weights.items():
        number = f"{weight:.2f}"
        row = "base" if name == "any-text" else f'"{name}"'
        text = re.sub(rf"(CleaningRule\(\s*{row}, )-?[\d.]+", rf"\g<1>{number}", text)
        if name.startswith("region-"):
            text = re.sub(rf"(region\(\.{name[7:]}, )-?[\d.]+", rf"\g<1>{number}", text)
        if name.startswith("name-"):
            text = re.sub(rf"(\.{name[5:]}: )-?[\d.]+(?=[,\n])", rf"\g<1>{number}", text)
    path.write_text(text, encoding="utf8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest")
    parser.add_argument("signals")
    parser.add_argument("--write", metavar="FOLDER", help="fit on everything and write the table of rules")
    options = parser.parse_args()
    names, matrix, targets, weights, folds = load(options.manifest, options.signals)
    print(f"{len(targets)} blocks, {len(names)} rules, {100 * (weights * targets).sum() / weights.sum():.1f} % kept")
    right = total = 0
    for fold in range(FOLDS):
        train, test = folds != fold, folds == fold
        guess = matrix[test] @ fit(matrix[train], targets[train], weights[train]) > 0
        right += (weights[test] * (guess == (targets[test] > 0.5))).sum()
        total += weights[test].sum()
    print(f"cross-validated accuracy, weighted: {100 * right / total:.2f} %")
    beta = dict(zip(names, fit(matrix, targets, weights)))
    for name, weight in sorted(beta.items(), key=lambda item: item[1]):
        print(f"{weight:+.2f}  {name}")
    if options.write:
        settled = {"caption", "hidden", "control", "footnote-mark"}
        write(options.write, {k: v for k, v in beta.items() if k not in settled})


if __name__ == "__main__":
    main()
