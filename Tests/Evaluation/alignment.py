"""Which text blocks of a page are in a gold text: an ordered alignment of one to the other.

Gold texts were written by people, so words differ a little, and short blocks ("Home", "Share") stand
in many places. Blocks of four words and more are matched by their 4-grams, shorter ones by
occurrence; the heaviest chain in which block order and gold order both rise settles which of two
copies is meant.
"""
import re
from bisect import bisect_left

WORD = re.compile(r"\w+", re.UNICODE)


def tokens(text):
    return [word.casefold() for word in WORD.findall(text or "")]


class PrefixMaximum:
    """Heaviest entry at or before a position; a Fenwick tree."""

    def __init__(self, size):
        self.size, self.tree = size + 2, [(0.0, -1)] * (size + 3)

    def update(self, index, value):
        index += 1
        while index <= self.size:
            self.tree[index] = max(self.tree[index], value)
            index += index & -index

    def query(self, index):
        index, best = index + 1, (0.0, -1)
        while index > 0:
            best = max(best, self.tree[index])
            index -= index & -index
        return best


def gold_index(gold):
    index = {}
    for start in range(len(gold)):
        for length in (1, 2, 3, 4):
            if start + length <= len(gold):
                index.setdefault(tuple(gold[start : start + length]), []).append(start)
    return index


def gold_lines(text):
    lines, position = set(), 0
    for line in text.split("\n"):
        length = len(tokens(line))
        if length:
            lines.add((position, position + length))
        position += length
    return lines


def candidates(block, words, index, lines, size):
    """Places in the gold where a block may stand: (block, start, end, weight); and its coverage."""
    count = len(words)
    if count == 0:
        return 0.0, []
    if count < 4:
        places = index.get(tuple(words), [])
        found = [(block, s, s + count, count * (1.0 if (s, s + count) in lines else 0.35)) for s in places[:200]]
        return (1.0 if places else 0.0), found
    hits = [tuple(words[k : k + 4]) in index for k in range(count - 3)]
    coverage = sum(hits) / len(hits)
    if coverage < 0.4:
        return coverage, []
    votes = {}
    for k, hit in enumerate(hits):
        places = index[tuple(words[k : k + 4])] if hit else []
        if len(places) <= 40:
            for place in places:
                votes[place - k] = votes.get(place - k, 0) + 1
    best = sorted(votes.items(), key=lambda vote: -vote[1])[:6]
    return coverage, [
        (block, max(0, start), min(size, start + count), count * coverage * (0.5 + 0.5 * number / len(hits)))
        for start, number in best
        if number >= max(1, 0.15 * len(hits))
    ]


def labels(texts, gold_text):
    """By block, from 0 to 1: how far it is in the gold text."""
    gold = tokens(gold_text)
    result = [0.0] * len(texts)
    if not gold:
        return result
    index, lines = gold_index(gold), gold_lines(gold_text)
    coverages, places = [], []
    for block, text in enumerate(texts):
        coverage, found = candidates(block, tokens(text), index, lines, len(gold))
        coverages.append(coverage)
        places += found
    claimed = bytearray(len(gold))
    for block, start, end, _ in chain(places, len(gold)):
        result[block] = 1.0 if coverages[block] >= 0.85 else coverages[block]
        claimed[start:end] = b"\1" * (end - start)
    for block, start, end, _ in sorted(places, key=lambda place: -place[3]):
        whole = end - start >= 4 or (start, end) in lines
        if result[block] == 0 and end > start and coverages[block] >= 0.7 and whole:
            if sum(claimed[start:end]) / (end - start) < 0.3:
                result[block] = 1.0 if coverages[block] >= 0.85 else coverages[block]
                claimed[start:end] = b"\1" * (end - start)
    return result


def chain(places, size):
    """The heaviest run of places in which blocks and gold positions both rise."""
    tree, best, first = PrefixMaximum(size), [], 0
    while first < len(places):
        last = first
        while last < len(places) and places[last][0] == places[first][0]:
            last += 1
        new = []
        for _, start, end, weight in places[first:last]:
            before = tree.query(min(size, start + min(3, (end - start) // 4)))
            new.append((before[0] + weight, before[1], end))
        for offset, (weight, before, end) in enumerate(new):
            best.append((weight, before))
            tree.update(max(end, 0), (weight, first + offset))
        first = last
    found = max(range(len(best)), key=lambda k: best[k][0]) if best else -1
    run = []
    while found >= 0:
        run.append(places[found])
        found = best[found][1]
    return run


def phrase_labels(texts, wanted, unwanted):
    """By block: 1 where it holds a wanted phrase, 0 an unwanted one, None where nothing is said."""
    starts, position, folded = [], 0, [" ".join(text.split()) for text in texts]
    for text in folded:
        starts.append(position)
        position += len(text) + 1
    joined = " ".join(folded)
    positive, negative = set(), set()
    for phrases, marked, is_wanted in ((wanted, positive, True), (unwanted, negative, False)):
        for phrase in (" ".join(p.split()) for p in phrases):
            places, at = [], joined.find(phrase) if phrase else -1
            while at >= 0 and len(places) < 60:
                places.append((bisect_left(starts, at + 1) - 1, bisect_left(starts, at + len(phrase)) - 1))
                at = joined.find(phrase, at + 1)
            if is_wanted and len(places) > 1:
                continue  # which of them is meant cannot be told
            for low, high in places:
                marked.update(range(low, high + 1))
    return [None if (k in positive) == (k in negative) else float(k in positive) for k in range(len(texts))]
