"""Marked pages: what the program knows of them beside what people marked."""
import hashlib
import json
import pickle
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np

import alignment
import signals

FOLDS = 5
# What a page of a set counts; those of the small sets more.
WEIGHTS = {"scrapinghub": 2.0, "fundus": 2.0}


def cases(manifest):
    by_page = {}
    for line in open(manifest, encoding="utf8"):
        case = json.loads(line)
        key = "/".join(case["html"].split("/")[-2:]).removesuffix(".gz")
        by_page.setdefault(key, []).append(case)
    return by_page


def host(case):
    name = urlsplit(case["url"]).hostname if case.get("url") else None
    return (case.get("split_key") or name or case["id"]).removeprefix("www.")


def fold(page):
    return int(hashlib.sha256(page.host.encode()).hexdigest(), 16) % FOLDS


def load(manifest, dump):
    """The pages of a dump that the manifest knows."""
    by_page = cases(manifest)
    found = []
    for page in signals.pages(dump):
        page.cases = by_page.get("/".join(page.file.split("/")[-2:]), [])
        if page.cases:
            page.host = host(page.cases[0])
            found.append(page)
    return found


def labels(page):
    """By block: how far it is wanted, from 0 to 1, and how sure that is, from 0 to 1."""
    wanted, sure = np.zeros(len(page.texts)), np.zeros(len(page.texts))
    for case in page.cases:
        gold = case["gold"]
        if "with" in gold:
            marks = alignment.phrase_labels(page.texts, gold["with"], gold.get("without", []))
            wanted = np.array([mark or 0 for mark in marks], float)
            sure = np.array([mark is not None for mark in marks], float)
        elif "text" in gold and case["dataset"] not in ("htmldate", "postlight"):
            wanted = np.array(alignment.labels(page.texts, gold["text"]))
            sure = np.ones(len(page.texts))
            if gold.get("optional"):
                optional = np.array(alignment.labels(page.texts, "\n".join(gold["optional"])))
                sure[(optional > 0.6) & (wanted < 0.5)] = 0
    sure[page.settled] = 0
    return wanted, sure


def cached_labels(pages, cache):
    """Aligning takes a minute; it need not be done twice for one dump."""
    if cache and Path(cache).exists():
        return pickle.loads(Path(cache).read_bytes())
    found = [labels(page) for page in pages]
    if cache:
        Path(cache).write_bytes(pickle.dumps(found))
    return found


def weights(page, sure):
    """By block: what it counts in the fit. Every page counts the same, a long block more."""
    size = np.sqrt(page.lengths)
    result = np.zeros(len(sure))
    for case in page.cases:
        if "with" in case["gold"]:
            result = np.where(sure >= 1, 1 / 6, 0)
            guessed = size * ((sure > 0) & (sure < 1))
            result = result + 0.5 * guessed / max(1e-9, guessed.sum())
        elif "text" in case["gold"]:
            part = size * sure
            result = WEIGHTS.get(case["dataset"], 1.0) * part / max(1e-9, part.sum())
    return result


def has_text(page):
    """Whether people marked the page's text, not only its attribution."""
    return any(
        {"text", "with"} & case["gold"].keys() and case["dataset"] not in ("htmldate", "postlight")
        for case in page.cases
    )
