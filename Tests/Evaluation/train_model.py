#!/usr/bin/env python3
"""Trains the cleaner's block model on marked pages.

    dossier signals --quiet PAGES/*/*.html > signals.bin
    train_model.py EVAL/dev/manifest.jsonl signals.bin --folds FOLDER
    train_model.py EVAL/dev/manifest.jsonl signals.bin --write Sources/CBlockModel/block-model.bin

Needs Python 3 with numpy and lightgbm. The pages are named by folder and file as in the manifest.
`--folds` writes five models, each of which never saw a fifth of the sites, and `folds.json`, which
says which pages those are: `cross_validate.sh` runs the program with them. The same input gives the
same bytes.
"""
import argparse
import json
from pathlib import Path

import numpy as np

import boosting
import corpus
import model_file

# A block of a page with phrases only, about which the phrases say nothing, is learnt from where a
# first model is this sure of it, and then counts little.
SURE, GUESS = 0.9, 0.3


def self_labelled(pages, labels, chances):
    """Adds a first model's sure guesses on pages that people marked with phrases only."""
    result = []
    for page, (wanted, sure), found in zip(pages, labels, chances):
        if sure.any() and any("with" in case["gold"] for case in page.cases):
            wanted, sure = wanted.copy(), sure.copy()
            open_ = (sure == 0) & ~page.settled & ((found > SURE) | (found < 1 - SURE))
            wanted[open_], sure[open_] = found[open_] > 0.5, GUESS
        result.append((wanted, sure))
    return result


def labelled_training(pages, cache):
    labels = corpus.cached_labels(pages, cache)
    first = boosting.Training(pages, labels)
    data = [first.fold_data(fold) for fold in range(corpus.FOLDS)]
    return boosting.Training(pages, self_labelled(pages, labels, boosting.predict(first, data)))


def model(training, hidden=()):
    """A model that never saw some folds, as a file."""
    trees = boosting.fit(*training.rows(hidden))
    return model_file.content(trees, training.tables(frozenset(hidden)))


def write_folds(training, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for fold in range(corpus.FOLDS):
        (folder / f"fold-{fold}.bin").write_bytes(model(training, (fold,)))
    folds = {page.file: int(fold) for page, fold in zip(training.pages, training.folds)}
    (folder / "folds.json").write_text(json.dumps(folds))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest")
    parser.add_argument("signals")
    parser.add_argument("--labels", metavar="FILE", help="keep the alignment of this dump here")
    parser.add_argument("--folds", metavar="FOLDER", type=Path)
    parser.add_argument("--write", metavar="FILE", type=Path)
    options = parser.parse_args()
    pages = [p for p in corpus.load(options.manifest, options.signals) if corpus.has_text(p)]
    training = labelled_training(pages, options.labels)
    if options.folds:
        write_folds(training, options.folds)
    if options.write:
        options.write.write_bytes(model(training))


if __name__ == "__main__":
    main()
