#!/usr/bin/env python3
"""Compares the recorded citations with what pandoc's citeproc makes of the same works, with the
standard styles and locales of the Citation Style Language. The tests hold the program to the
record, so what equals the record equals citeproc, save for the listed differences.

    compare.py            compares; says how often each difference came up
    compare.py --record   writes the record
"""

import json
import sys
from collections import Counter
from pathlib import Path

from differences import DIFFERENCES
from oracle import LOCALES, STYLES, citations
from works import works, works_for

RECORD = Path(__file__).parent.parent / "Fixtures" / "citations"


def agreed(style, language, text, counts):
    """Citeproc's text with our differences."""
    if style == "ieee" and " " in text:
        text = text.split(" ", 1)[1]
    for difference in DIFFERENCES:
        changed = difference.applied(style, language, text)
        counts[difference.why if difference.why != "The same." else None] += changed != text
        text = changed
    return text


def table(style, language, counts):
    """One line a work: its id, its reference, what stands in a note or in the text."""
    found = citations(style, language, works_for(language))
    return "".join(
        "\t".join([name] + [agreed(style, language, text, counts) for text in texts]) + "\n"
        for name, texts in found.items())


def main():
    counts = Counter()
    tables = {f"{style}.{language}.txt": table(style, language, counts)
              for style in STYLES for language in LOCALES}
    tables["works.json"] = json.dumps(works(), ensure_ascii=False, indent=1) + "\n"
    if "--record" in sys.argv:
        RECORD.mkdir(parents=True, exist_ok=True)
        for name, text in tables.items():
            (RECORD / name).write_text(text, encoding="utf-8")
    wrong = 0
    for name, text in tables.items():
        recorded = (RECORD / name).read_text(encoding="utf-8")
        for ours, theirs in zip(recorded.splitlines(), text.splitlines(), strict=True):
            if ours != theirs:
                wrong += 1
                print(f"{name}\n  recorded  {ours}\n  citeproc  {theirs}")
    lines = sum(text.count("\n") for name, text in tables.items() if name != "works.json")
    print(f"{lines} works in {len(STYLES)} styles and {len(LOCALES)} languages; {wrong} differ")
    for why, count in counts.items():
        if why and count:
            print(f"{count:6} times: {why}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
