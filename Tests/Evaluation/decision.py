"""Which blocks of a page are kept, given how likely each is part of the article.

Must equal `Decision.swift`.
"""
import re

import numpy as np

# Source: the plug-in rule for the F measure (Ye and others, 2012): what is likelier than half the
# best expected F belongs to the best answer. The share was measured on the marked pages.
SHARE, LOWEST, HIGHEST = 0.55, 0.2, 0.6
# Twins: in characters.
TWIN = 60


def expected_f(chances, lengths):
    """The best expected F of any set of blocks, and the chance of the last one in it."""
    order = np.argsort(-chances, kind="stable")
    right = np.cumsum((chances * lengths)[order])
    f = 2 * right / (np.cumsum(lengths[order]) + right[-1] + 1e-9)
    best = int(f.argmax())
    return float(f[best]), float(chances[order[best]])


def kept(page, chances):
    if not len(chances):
        return np.zeros(0, bool)
    lengths = np.where(page.settled, 0, page.lengths)
    f, last = expected_f(chances, lengths)
    result = (chances >= min(max(f * SHARE, LOWEST), HIGHEST)) & ~page.settled
    if not result.any():
        result = (chances >= last) & ~page.settled
    return without_twins(page, result)


def without_twins(page, result):
    """Drops the second copy of a long text in another container: a page for desks and telephones."""
    seen = {}
    for block in np.flatnonzero(result):
        if len(page.texts[block]) < TWIN:
            continue
        words = re.sub(r"\W+", " ", page.texts[block]).casefold()
        box = int(page.boxes[block])
        places = {box, int(page.parents[box])}
        if words in seen and not places & seen[words]:
            result[block] = False
        else:
            seen.setdefault(words, places)
    return result
