"""Reads what `dossier signals` writes: of every page its blocks, their features, names and words."""
import json
from dataclasses import dataclass, field

import numpy as np


@dataclass
class Page:
    """Arrays by block, and by box where said. `rows` lists have no row for nothing: see `Lists`."""

    file: str
    texts: list
    columns: list
    settled: np.ndarray
    features: np.ndarray
    boxes: np.ndarray
    headings: np.ndarray
    parents: np.ndarray  # by box
    names: "Lists"  # by box
    inline_names: "Lists"
    words: "Lists"
    wholes: np.ndarray
    cases: list = field(default_factory=list)
    host: str = ""

    @property
    def lengths(self):
        return np.array([len(text) for text in self.texts], float)


@dataclass
class Lists:
    """Many short lists of numbers in one array; list k is values[starts[k]:starts[k + 1]]."""

    starts: np.ndarray
    values: np.ndarray

    def owners(self):
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))


def array(stream, kind):
    """A count, then so many numbers of one kind."""
    count = int(np.frombuffer(stream.read(4), "<u4")[0])
    return np.frombuffer(stream.read(np.dtype(kind).itemsize * count), kind)


def lists(stream):
    counts = array(stream, "<u4").astype(np.int64)
    return Lists(np.concatenate([[0], np.cumsum(counts)]), array(stream, "<u4"))


def pages(path):
    with open(path, "rb") as stream:
        while line := stream.readline():
            header = json.loads(line)
            settled = array(stream, "<u4").astype(bool)
            features = array(stream, "<f4").reshape(len(settled), len(header["columns"]))
            yield Page(
                **header,
                settled=settled,
                features=features,
                boxes=array(stream, "<i4"),
                headings=array(stream, "<i4"),
                parents=array(stream, "<i4"),
                names=lists(stream),
                inline_names=lists(stream),
                words=lists(stream),
                wholes=array(stream, "<u4"),
            )
