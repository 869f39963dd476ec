"""The two learnt tables of the block model: how far names of elements, and words, speak for a text.

An entry is the log-odds that text under an element of that name (or in a block with that word) is
part of the article, against the mean, smoothed, in steps of 1/16. `features` must equal what
`LearntFeatures.swift` computes.
"""
from collections import Counter

import numpy as np

# Smoothing, in pages at the mean.
PRIOR = 3.0
# Entries seen on fewer pages are left out; a site with many pages counts as the root of their number.
LEAST = 3.0
# Scores are kept in steps of one sixteenth, and never beyond four.
STEP, BOUND = 16, 4

LEVELS = 4
NAMES = [f"name-{level}-{kind}" for level in range(LEVELS) for kind in ("worst", "best", "sum")] + [
    "names-worst", "names-best", "names-sum", "names-near", "levels-to-bad-name",
    "inline-name-worst", "inline-name-best", "inline-name-sum",
    "word-mean", "word-worst", "word-best", "word-first",
    "heading-word-mean", "heading-word-worst", "heading-word-best",
    "label-after", "worst-words-before", "worst-label-after",
]  # fmt: skip


class Table:
    """Scores by 32-bit hash."""

    def __init__(self, keys, scores):
        order = np.argsort(keys)
        self.keys, self.scores = keys[order], scores[order]

    def __getitem__(self, wanted):
        if not len(self.keys) or not len(wanted):
            return np.zeros(len(wanted))
        place = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return np.where(self.keys[place] == wanted, self.scores[place], 0.0)


def add_up(parents, sums):
    for box in range(len(parents) - 1, 0, -1):
        sums[parents[box]] += sums[box]


def shares(page, labels, weights):
    """Of one page: for every name and every word, the share of its text that is wanted."""
    size = np.sqrt(page.lengths) * weights
    total, wanted = np.zeros(len(page.parents)), np.zeros(len(page.parents))
    np.add.at(total, page.boxes, size)
    np.add.at(wanted, page.boxes, size * labels)
    add_up(page.parents, total)
    add_up(page.parents, wanted)
    owners, inline = page.names.owners(), page.inline_names.owners()
    names = share(
        np.concatenate([page.names.values, inline_keys(page)]),
        np.concatenate([total[owners], size[inline]]),
        np.concatenate([wanted[owners], (size * labels)[inline]]),
    )
    labelled = np.flatnonzero(page.wholes)
    owners = np.concatenate([page.words.owners(), labelled])
    keys = np.concatenate([page.words.values, whole_keys(page)[labelled]])
    return names, share(keys, weights[owners], (weights * labels)[owners])


def share(keys, totals, wanted):
    unique, inverse = np.unique(keys, return_inverse=True)
    total = np.bincount(inverse, totals, len(unique))
    part = np.bincount(inverse, wanted, len(unique))
    used = total > 0
    return unique[used], part[used] / total[used]


def inline_keys(page):
    """Names of inline elements are entries of their own."""
    return page.inline_names.values ^ np.uint32(0x5BD1E995)


def whole_keys(page):
    """So are whole texts, beside their single words."""
    return page.wholes ^ np.uint32(0x9E3779B9)


def build(counted, hosts):
    """Tables from the shares of many pages."""
    pages_of = Counter(hosts)
    weights = [pages_of[host] ** -0.5 for host in hosts]
    return tuple(table([c[part] for c in counted], weights) for part in (0, 1))


def table(entries, weights):
    keys = np.concatenate([key for key, _ in entries])
    weight = np.repeat(weights, [len(key) for key, _ in entries])
    values = np.concatenate([value for _, value in entries])
    unique, inverse = np.unique(keys, return_inverse=True)
    count = np.bincount(inverse, weight, len(unique))
    wanted = np.bincount(inverse, weight * values, len(unique))
    mean = min(max(wanted.sum() / max(1e-9, count.sum()), 0.05), 0.95)
    chance = np.clip((wanted + PRIOR * mean) / (count + PRIOR), 0.005, 0.995)
    scores = np.clip(np.log(chance / (1 - chance)) - np.log(mean / (1 - mean)), -BOUND, BOUND)
    scores = np.round(scores * STEP) / STEP
    used = (count >= LEAST) & (scores != 0)
    return Table(unique[used], scores[used])


def extremes(lists, scores):
    """Of every list: the lowest score or 0, the highest or 0, and the sum."""
    count = len(lists.starts) - 1
    low, high, total = np.zeros(count), np.zeros(count), np.zeros(count)
    filled = np.diff(lists.starts) > 0
    if filled.any():
        starts = lists.starts[:-1][filled]
        low[filled] = np.minimum(np.minimum.reduceat(scores, starts), 0)
        high[filled] = np.maximum(np.maximum.reduceat(scores, starts), 0)
        total[filled] = np.add.reduceat(scores, starts)
    return low, high, total


def joined(page, tables):
    """All columns that the trees can ask: what the program dumps, and what the tables say."""
    return np.hstack([page.features, features(page, tables)])


def features(page, tables):
    names, words = tables
    columns = box_features(page, names)
    columns += list(extremes(page.inline_names, names[inline_keys(page)]))
    columns += word_features(page, words)
    return np.stack(columns, 1).astype(np.float32)


def box_features(page, names):
    low, high, total = extremes(page.names, names[page.names.values])
    worst, best, whole = low.copy(), high.copy(), total.copy()
    bad = np.where(low < -1, 0, 30.0)
    for box in range(1, len(page.parents)):
        parent = page.parents[box]
        worst[box], best[box] = min(worst[box], worst[parent]), max(best[box], best[parent])
        whole[box] += whole[parent]
        bad[box] = min(bad[box], bad[parent] + 1)
    columns, near, box = [], np.zeros(len(page.boxes)), page.boxes
    for level in range(6):
        inside = box >= 0
        if level < LEVELS:
            columns += [np.where(inside, part[box], 0) for part in (low, high, total)]
        near += np.where(inside, total[box], 0)
        box = np.where(inside, page.parents[box], -1)
    own = page.boxes
    return columns + [worst[own], best[own], whole[own], near, bad[own]]


def word_features(page, words):
    scores = words[page.words.values]
    low, high, total = extremes_of_words(page.words, scores)
    count = np.diff(page.words.starts)
    filled = count > 0
    mean, first = np.zeros(len(count)), np.zeros(len(count))
    mean[filled] = total[filled] / count[filled]
    first[filled] = scores[page.words.starts[:-1][filled]]
    label = np.where(page.wholes > 0, words[whole_keys(page)], 0)
    above = np.maximum(page.headings, 0)
    columns = [mean, low, high, first]
    columns += [np.where(page.headings >= 0, part[above], 0) for part in (mean, low, high)]
    columns.append(np.append(label[1:], 0))
    short = np.where(count <= 6, mean, 0)
    return columns + [worst_before(short), worst_before(label[::-1])[::-1]]


def extremes_of_words(lists, scores):
    """As `extremes`, but with the true lowest and highest."""
    count = len(lists.starts) - 1
    low, high, total = np.zeros(count), np.zeros(count), np.zeros(count)
    filled = np.diff(lists.starts) > 0
    if filled.any():
        starts = lists.starts[:-1][filled]
        low[filled] = np.minimum.reduceat(scores, starts)
        high[filled] = np.maximum.reduceat(scores, starts)
        total[filled] = np.add.reduceat(scores, starts)
    return low, high, total


def worst_before(values):
    """The lowest of the ten values before each, or 0."""
    result = np.zeros(len(values))
    for distance in range(1, 11):
        if len(values) > distance:
            result[distance:] = np.minimum(result[distance:], values[:-distance])
    return result
