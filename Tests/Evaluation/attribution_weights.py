#!/usr/bin/env python3
"""Learns what each origin and sign is worth for the authors and the date of publication.

  attribution_weights.py MANIFEST LEDGERS            prints scores, cross-validated by site
  attribution_weights.py MANIFEST LEDGERS --write    prints the Swift table too

LEDGERS holds what `dossier explain --format json` writes for each page, one object a line. A
conditional logit: each value that a page gives has the sum of the weights of its origins and signs,
and that none of them is right has 0. Fitted by Newton's method; needs numpy. A ridge draws the
weights to what was thought before: that an origin speaks for its value, and that a remote one and a
sign say nothing. So an origin that few pages have keeps about that weight.
"""
import hashlib
import json
import sys
from collections import OrderedDict
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np

FOLDS = 5
RIDGE = 3.0
PRIOR = 1.0
REMOTE = {
    "distant-date", "last-change", "foot-date", "script-data", "distant-byline", "opening-words",
}
# Origins of each field that the pages may not show, but others do.
ORIGINS = {
    "authors": "highwire json-ld microdata rdfa h-entry hcard article-meta open-graph dublin-core"
    " plain-meta rel-author byline author-link distant-byline",
    "dates": "highwire json-ld microdata rdfa h-entry hcard article-meta open-graph dublin-core"
    " plain-meta time-element visible-date dateline foot-date distant-date script-data url-path"
    " last-change",
}
FIELDS = {"authors": ("byline", "authors"), "dates": ("date", "published")}
# The least confidence: where more would lose more right values than it would refuse wrong ones.
LEAST = {"authors": 0.45, "dates": 0.4}
# Ranks up to this one are people's, and not weighed.
HUMAN = 1


def load(manifest, ledgers, scorer):
    golds = {}
    for line in open(manifest, encoding="utf8"):
        case = json.loads(line)
        path = Path(case["html"])
        name = f"{path.parent.name}/{path.name.removesuffix('.gz').removesuffix('.html')}"
        golds[name] = case
    for line in open(ledgers, encoding="utf8"):
        record = json.loads(line)
        path = Path(record["file"])
        case = golds.get(f"{path.parent.name}/{path.name.removesuffix('.html')}")
        if case:
            yield case, record.get("attribution") or {}


def is_right(kind, gold, value, scorer):
    if kind == "dates":
        return scorer.cmp_date(gold, value)[0]
    return any(scorer.cmp_byline(gold, value)) or scorer.names(gold) == scorer.names(
        value.replace(";", " ")
    )


def groups(kind, field):
    """What each value is said by: the names of its origins and signs."""
    found = OrderedDict()
    for candidate in field.get("candidates", []):
        if candidate["rank"] <= HUMAN:
            continue
        value = candidate["value"]
        key = value[:10] if kind == "dates" else ";".join(
            sorted("".join(c for c in name.lower() if c.isalnum()) for name in value.split("; "))
        )
        group = found.setdefault(key, {"value": value, "names": set()})
        group["names"] |= {candidate["origin"], *("sign " + s for s in candidate["signs"])}
    return list(found.values())


def site(case):
    host = urlsplit(case.get("url") or "").hostname or case["id"]
    return int(hashlib.sha256(host.encode()).hexdigest(), 16)


def examples(kind, manifest, ledgers, scorer):
    gold_name, field_name = FIELDS[kind]
    for case, attribution in load(manifest, ledgers, scorer):
        gold = case["gold"].get(gold_name)
        if not gold or kind == "dates" and scorer.day(gold) is None:
            continue
        values = groups(kind, attribution.get(field_name) or {})
        right = [i for i, v in enumerate(values) if is_right(kind, gold, v["value"], scorer)]
        yield case, values, right[0] if right else -1


def matrix(values, columns):
    rows = np.zeros((len(values), len(columns)))
    for i, value in enumerate(values):
        for name in value["names"]:
            if name in columns:
                rows[i, columns[name]] = 1
    return rows


def probabilities(rows, weights):
    scores = np.append(rows @ weights, 0.0)
    shares = np.exp(scores - scores.max())
    return shares / shares.sum()


def fit(pages, columns):
    prior = np.zeros(len(columns))
    for name, column in columns.items():
        if not name.startswith("sign ") and name not in REMOTE:
            prior[column] = PRIOR
    weights = prior.copy()
    for _ in range(30):
        gradient = -RIDGE * (weights - prior)
        curvature = RIDGE * np.eye(len(columns))
        for rows, right in pages:
            if not len(rows):
                continue
            share = probabilities(rows, weights)[:-1]
            mean = share @ rows
            gradient += (rows[right] if right >= 0 else 0) - mean
            curvature += rows.T @ (rows * share[:, None]) - np.outer(mean, mean)
        step = np.linalg.solve(curvature, gradient)
        weights += np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-6:
            break
    return weights


def report(kind, cases, guesses):
    for least in (0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
        line = []
        for name in ("trafilatura", "wcxb", "postlight", "htmldate"):
            own = [g for c, g in zip(cases, guesses) if c["dataset"] == name]
            if not own:
                continue
            given = [g for g in own if g[0] >= least and g[1] is not None]
            right = sum(g[1] for g in given)
            line.append(
                f"{name} {right / len(own):.3f} of {len(given) / len(own):.3f}"
                f" P {right / max(1, len(given)):.3f}"
            )
        print(f"  {least:.1f}  " + "  ".join(line))


def learn(kind, manifest, ledgers, scorer, writes):
    found = list(examples(kind, manifest, ledgers, scorer))
    cases = [case for case, _, _ in found]
    counts = {}
    for _, values, _ in found:
        for name in {n for v in values for n in v["names"]}:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(
        {name for name, count in counts.items() if count >= 3} | set(ORIGINS[kind].split())
    )
    columns = {name: i for i, name in enumerate(names)}
    pages = [(matrix(values, columns), right) for _, values, right in found]
    folds = [site(case) % FOLDS for case in cases]
    guesses = [None] * len(pages)
    for fold in range(FOLDS):
        weights = fit([p for p, f in zip(pages, folds) if f != fold], columns)
        for i, (rows, right) in enumerate(pages):
            if folds[i] != fold:
                continue
            if not len(rows):
                guesses[i] = (0, None)
                continue
            share = probabilities(rows, weights)[:-1]
            best = int(np.argmax(share))
            guesses[i] = (float(share[best]), best == right)
    print(kind, len(pages), "pages; a value among the candidates is right on",
          sum(right >= 0 for _, right in pages))
    report(kind, cases, guesses)
    weights = fit(pages, columns)
    for name, weight in sorted(zip(names, weights), key=lambda x: -x[1]):
        if not writes:
            print(f"    {weight:6.2f} {counts.get(name, 0):5d} {name}")
    return dict(zip(names, weights))


def swift_cases(path, enum):
    """The case of each raw value."""
    cases = {}
    for line in open(path, encoding="utf8"):
        line = line.strip()
        if not line.startswith("case ") or ":" in line:
            continue
        for part in line[5:].split(","):
            name, _, raw = part.partition("=")
            cases[raw.strip().strip('"') or name.strip()] = name.strip()
    return cases


def table(kind, weights, sources):
    model = Path(sources) / "ArticleModel"
    origins = swift_cases(model / "AttributionOrigin.swift", "AttributionOrigin")
    signs = swift_cases(model / "EvidenceSign.swift", "EvidenceSign")
    lines = [f"    static let {kind} = Evidence("]
    for title, cases, prefix in (("origins", origins, ""), ("signs", signs, "sign ")):
        rows = [
            (cases[name.removeprefix(prefix)], weight) for name, weight in weights.items()
            if name.startswith("sign ") == bool(prefix) and name.removeprefix(prefix) in cases
        ]
        lines.append(f"        {title}: [")
        lines += [f"            .{case}: {weight:.2f}," for case, weight in sorted(rows)]
        lines.append("        ],")
    lines.append(f"        leastConfidence: {LEAST[kind]})")
    return "\n".join(lines)


def main(arguments):
    writes = "--write" in arguments
    manifest, ledgers = [a for a in arguments if not a.startswith("--")][:2]
    sys.path.insert(0, str(Path(manifest).resolve().parent.parent))
    import score as scorer

    sources = Path(__file__).resolve().parents[2] / "Sources"
    tables = []
    for kind in FIELDS:
        weights = learn(kind, manifest, ledgers, scorer, writes)
        tables.append(table(kind, weights, sources))
    if writes:
        print("\n" + "\n\n".join(tables))


main(sys.argv[1:])
