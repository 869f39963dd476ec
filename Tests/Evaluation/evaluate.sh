#!/usr/bin/env bash
# Cleans the shared corpus with the release build and prints its scores beside a peer's.
# Needs Python 3. Without ../shared beside the checkout it says so and does nothing.
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
python3 "$eval/score.py" --manifest "$eval/dev/manifest.jsonl" "$work/dossier.jsonl" "$eval"/peers/trafilatura.jsonl.gz
python3 "$eval/score.py" --manifest "$eval/dev/manifest.jsonl" --dataset wcxb --by-type "$work/dossier.jsonl" |
  grep -A3 '^== wcxb:' || true
python3 "$eval/score_structure.py" --manifest "$eval/dev/manifest.jsonl" "$work/dossier.jsonl"
