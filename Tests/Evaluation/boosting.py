"""Fits the boosted trees of the block model, cross-validated by site."""
import lightgbm
import numpy as np

import corpus
import learnt_tables

PARAMETERS = {
    "objective": "cross_entropy",
    "num_leaves": 31,
    "learning_rate": 0.08,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "max_bin": 127,
    "lambda_l2": 2.0,
    "num_threads": 1,
    "verbose": -1,
    "seed": 1,
    "deterministic": True,
}
TREES = 150
# Blocks of one page that are learnt from, chosen at random; their weights are scaled up.
MOST = 150


def fit(features, labels, weights, trees=TREES, **parameters):
    data = lightgbm.Dataset(features, labels, weight=weights / weights.mean())
    return lightgbm.train({**PARAMETERS, **parameters}, data, trees)


class Training:
    """Pages, their labels, and what is counted once for all fits."""

    def __init__(self, pages, labels):
        self.pages = pages
        self.folds = np.array([corpus.fold(page) for page in pages])
        self.labels = [wanted for wanted, _ in labels]
        self.weights = [corpus.weights(page, sure) for page, (_, sure) in zip(pages, labels)]
        self.shares = [learnt_tables.shares(p, *marks) for p, marks in zip(pages, labels)]
        self.chosen = self.choose()
        self.known = {}

    def choose(self):
        random, chosen = np.random.RandomState(0), []
        for weights in self.weights:
            used = np.flatnonzero(weights > 0)
            if len(used) > MOST:
                part = np.sort(random.choice(used, MOST, replace=False))
                weights[part] *= weights.sum() / weights[part].sum()
                used = part
            chosen.append(used)
        return chosen

    def tables(self, without):
        """Learnt from all pages but those of some folds."""
        if without not in self.known:
            used = [i for i in range(len(self.pages)) if self.folds[i] not in without]
            hosts = [self.pages[i].host for i in used]
            self.known[without] = learnt_tables.build([self.shares[i] for i in used], hosts)
        return self.known[without]

    def features(self, index, tables):
        return learnt_tables.joined(self.pages[index], tables)

    def rows(self, hidden=()):
        """What is learnt from: features, labels, weights. A page's tables never saw its fold."""
        parts = ([], [], [])
        for index, used in enumerate(self.chosen):
            if self.folds[index] in hidden or not len(used):
                continue
            tables = self.tables(frozenset({*hidden, self.folds[index]}))
            parts[0].append(self.features(index, tables)[used])
            parts[1].append(self.labels[index][used])
            parts[2].append(self.weights[index][used])
        return np.vstack(parts[0]), np.concatenate(parts[1]), np.concatenate(parts[2])

    def fold_data(self, fold):
        """Of one fold: what is learnt from without it, and its own pages' features."""
        tables = self.tables(frozenset({fold}))
        inside = np.flatnonzero(self.folds == fold)
        return self.rows(hidden=(fold,)), inside, [self.features(i, tables) for i in inside]


def chances(model, matrices, columns=slice(None)):
    joined = model.predict(np.vstack(matrices)[:, columns])
    return np.split(joined, np.cumsum([len(matrix) for matrix in matrices])[:-1])


def predict(training, data, columns=slice(None), **parameters):
    """By page: the chances that a model gives which never saw the page's site."""
    result = [None] * len(training.pages)
    for (features, labels, weights), inside, matrices in data:
        model = fit(features[:, columns], labels, weights, **parameters)
        for index, found in zip(inside, chances(model, matrices, columns)):
            result[index] = np.where(training.pages[index].settled, 0, found)
    return result
