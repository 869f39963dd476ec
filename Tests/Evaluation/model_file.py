"""Writes and reads the block model as the program carries it, little-endian:

    u32 count, u16 each   columns of the program that the trees ask, in the trees' order
    u32 count, u16 each   nodes of each tree
    nodes of 8 bytes      f32 bound or value, i16 mean of the leaves below in 1/8192, u8 feature,
                          u8 steps to the right child (0: a leaf); the left child comes next
    two tables, names and words: u32 count, u32 hashes; u32 count, i8 scores in 1/16
"""
import struct

import numpy as np

import learnt_tables
import signals

MEAN_UNIT = 8192
NODE = np.dtype([("value", "<f4"), ("mean", "<i2"), ("feature", "u1"), ("right", "u1")])


def bound(threshold):
    """The largest 32-bit number that is not above: a 32-bit value passes both or neither."""
    number = np.float32(threshold)
    return np.nextafter(number, np.float32(-np.inf)) if float(number) > threshold else number


def mean(node):
    """What the leaves below add on average, and how many blocks of the fit are in them."""
    if "leaf_value" in node:
        return node["leaf_value"], max(1, node.get("leaf_count", 1))
    (left, few), (right, many) = mean(node["left_child"]), mean(node["right_child"])
    return (left * few + right * many) / (few + many), few + many


def flatten(node, features, result):
    average = max(-32768, min(32767, round(mean(node)[0] * MEAN_UNIT)))
    if "leaf_value" in node:
        result.append(struct.pack("<fhBB", node["leaf_value"], average, 0, 0))
        return
    place = len(result)
    result.append(b"")
    flatten(node["left_child"], features, result)
    right = len(result) - place
    flatten(node["right_child"], features, result)
    assert node["decision_type"] == "<=" and right < 256
    feature = features[node["split_feature"]]
    result[place] = struct.pack("<fhBB", bound(node["threshold"]), average, feature, right)


def used_features(model):
    return [int(column) for column in np.flatnonzero(model.feature_importance())]


def table(entries):
    scores = np.round(entries.scores * 16).astype("<i1")
    keys = entries.keys.astype("<u4")
    return counted(keys.tobytes(), len(keys)) + counted(scores.tobytes(), len(scores))


def counted(content, count):
    return struct.pack("<I", count) + content


def content(model, tables):
    """- model: trees over all columns of the program; - tables: names and words."""
    columns = used_features(model)
    assert len(columns) <= 256
    places = {column: place for place, column in enumerate(columns)}
    trees = []
    for tree in model.dump_model()["tree_info"]:
        trees.append([])
        flatten(tree["tree_structure"], places, trees[-1])
    return b"".join(
        [
            counted(np.array(columns, "<u2").tobytes(), len(columns)),
            counted(np.array([len(tree) for tree in trees], "<u2").tobytes(), len(trees)),
            *(node for tree in trees for node in tree),
            *(table(entries) for entries in tables),
        ]
    )


class Model:
    """A model file read back; predicts as the program does, for which it needs no trainer."""

    def __init__(self, path):
        with open(path, "rb") as stream:
            self.columns = signals.array(stream, "<u2")
            sizes = signals.array(stream, "<u2").astype(int)
            self.roots = np.cumsum(sizes) - sizes
            self.nodes = np.frombuffer(stream.read(NODE.itemsize * sizes.sum()), NODE)
            self.tables = read_table(stream), read_table(stream)
            assert not stream.read(), "more than a model"

    def probabilities(self, page):
        """By block, settled or not."""
        matrix = learnt_tables.joined(page, self.tables)[:, self.columns]
        return 1 / (1 + np.exp(-sum(self.leaves(root, matrix) for root in self.roots)))

    def leaves(self, root, matrix):
        """What the leaf of one tree adds to the log-odds of each row."""
        place, rows = np.full(len(matrix), root), np.arange(len(matrix))
        while (right := self.nodes["right"][place].astype(int)).any():
            node = self.nodes[place]
            is_left = matrix[rows, node["feature"]] <= node["value"]
            place = place + np.where(is_left & (right > 0), 1, right)
        return self.nodes["value"][place].astype(float)


def read_table(stream):
    keys = signals.array(stream, "<u4")
    return learnt_tables.Table(keys, signals.array(stream, "i1") / learnt_tables.STEP)
