#!/usr/bin/env python3
"""Prints what the trainer expects of the shipped model: by page, the probability of every block.

    dossier signals --quiet Tests/Fixtures/extraction/*/source.html |
        Tests/Evaluation/agreement.py >Tests/Fixtures/model/probabilities.json

A test holds the program to it: both must compute the same features, ask the same tables and walk
the same trees. Needs Python 3 with numpy. The pages are named by their folders.
"""
import json
import sys
from pathlib import Path

import model_file
import signals

SHIPPED = Path(__file__).parents[2] / "Sources/CBlockModel/block-model.bin"


def main():
    model = model_file.Model(SHIPPED)
    rows = []
    for page in signals.pages("/dev/stdin"):
        name = json.dumps(Path(page.file).parent.name)
        rows.append(f"{name}: {[round(float(p), 6) for p in model.probabilities(page)]}")
    print("{\n" + ",\n".join(rows) + "\n}")


if __name__ == "__main__":
    main()
