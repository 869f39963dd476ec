#!/usr/bin/env bash
# Cleans the shared corpus with the release build, prints its scores beside the peers' and holds the
# floors. Arguments go to scores.py: --record raises the floors. Needs Python 3. Without ../shared
# beside the checkout it says so and passes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
eval=../shared/eval
work=.build/evaluation

if [[ ! -d $eval/dev ]]; then
  echo "There is no ../shared/eval beside this checkout: nothing to score."
  exit 0
fi
mkdir -p "$work"
python3 "$eval/unpack.py" "$eval/dev" "$work/pages"
.build/release/dossier clean --quiet --format jsonl "$work"/pages/*/*.html >"$work/articles.jsonl" ||
  echo "Some pages hold no article; they count as empty."
python3 "$eval/unpack.py" --join "$eval/dev" "$work/articles.jsonl" >"$work/dossier.jsonl"
python3 -B Tests/Evaluation/scores.py "$eval" "$work/dossier.jsonl" --cache "$work" "$@"
