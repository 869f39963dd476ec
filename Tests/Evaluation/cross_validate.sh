#!/usr/bin/env bash
# Cleans every marked page with a model that never saw its site, and prints the scores.
#
#     cross_validate.sh MODELS PAGES
#
# MODELS is the folder that `train_model.py --folds` wrote, PAGES the one with the unpacked pages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
models=$1 pages=$2 eval=../shared/eval
mkdir -p .build/evaluation
out=.build/evaluation/cross-validated
: >"$out.raw"
for fold in 0 1 2 3 4; do
  mapfile -t files < <(python3 - "$models/folds.json" "$fold" "$pages" <<'PYTHON'
import json, sys
for file, fold in json.load(open(sys.argv[1])).items():
    if fold == int(sys.argv[2]):
        print(sys.argv[3] + "/" + "/".join(file.split("/")[-2:]))
PYTHON
  )
  .build/release/dossier clean --quiet --format jsonl --model "$models/fold-$fold.bin" "${files[@]}" >>"$out.raw" || true
done
python3 "$eval/unpack.py" --join "$eval/dev" "$out.raw" >"$out.jsonl"
for set in scrapinghub trafilatura readability fundus wcxb; do
  python3 "$eval/score.py" --manifest "$eval/dev/manifest.jsonl" --dataset $set "$out.jsonl"
done
python3 "$eval/score.py" --manifest "$eval/dev/manifest.jsonl" --dataset wcxb --by-type "$out.jsonl"
python3 "$eval/score_structure.py" --manifest "$eval/dev/manifest.jsonl" "$out.jsonl"
