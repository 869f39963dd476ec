"""The floors under our scores: a text file of one score a line, which no change may fall below."""
import unittest

HEADER = """\
# The scores of the shared corpus that no change may fall below; `make eval` holds them.
# `make eval FLOORS=--record` raises them; lowering one needs `FLOORS='--record --lower'` and a
# commit that says why.
"""


def parsed(text):
    """Floors by the name of the measure."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return {name: float(score) for score, name in (line.split(maxsplit=1) for line in lines)}


def written(floors):
    return HEADER + "".join(f"{floors[name]:.5f} {name}\n" for name in sorted(floors))


def complaints(scores, floors):
    """A sentence for each floor that does not hold; scores are compared as they are written."""
    said = []
    for name in sorted(scores.keys() | floors.keys()):
        if name not in scores:
            said.append(f"{name} has a floor and is not measured any more.")
        elif name not in floors:
            said.append(f"{name} has no floor; its score is {scores[name]:.5f}.")
        elif round(scores[name], 5) < floors[name]:
            fall = floors[name] - scores[name]
            said.append(
                f"{name} fell by {fall:.5f}, from {floors[name]:.5f} to {scores[name]:.5f}.")
    return said


def recorded(scores, floors, lower=False):
    """The floors with every score that is higher or new, and with `lower` exactly the scores."""
    if lower:
        return dict(scores)
    return floors | {name: max(score, floors.get(name, 0)) for name, score in scores.items()}


class FloorTests(unittest.TestCase):
    def test_a_score_on_its_floor_holds(self):
        self.assertEqual(complaints({"text wcxb": 0.8}, {"text wcxb": 0.8}), [])

    def test_a_score_below_its_floor_is_told_with_both_numbers(self):
        self.assertEqual(
            complaints({"text wcxb": 0.79}, {"text wcxb": 0.8}),
            ["text wcxb fell by 0.01000, from 0.80000 to 0.79000."])

    def test_a_floor_without_a_score_and_a_score_without_a_floor_are_told(self):
        said = complaints({"new": 0.5}, {"old": 0.5})
        self.assertEqual(
            said,
            ["new has no floor; its score is 0.50000.",
             "old has a floor and is not measured any more."])

    def test_recording_raises_and_adds_but_never_lowers(self):
        scores = {"up": 0.9, "down": 0.1, "new": 0.3}
        floors = recorded(scores, {"up": 0.8, "down": 0.2, "old": 1.0})
        self.assertEqual(floors, {"up": 0.9, "down": 0.2, "new": 0.3, "old": 1.0})

    def test_lowering_makes_the_floors_the_scores(self):
        floors = recorded({"down": 0.1}, {"down": 0.2, "old": 1.0}, lower=True)
        self.assertEqual(floors, {"down": 0.1})

    def test_what_is_written_is_read_again(self):
        floors = {"text wcxb:article": 0.94061, "attribution wcxb title exact": 0.7733}
        self.assertEqual(parsed(written(floors)), floors)

    def test_more_digits_than_are_written_lower_nothing(self):
        floors = parsed(written({"text wcxb": 2 / 3}))
        self.assertEqual(complaints({"text wcxb": 2 / 3}, floors), [])
