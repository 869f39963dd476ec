#!/usr/bin/env bash
# Cites pages of the shared corpus with the release build in every format and puts the records before
# every judge. Usage: check_corpus.sh [COUNT], 300 pages by default, spread evenly over the corpus.
# Without ../shared beside the checkout it says so and passes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
count=${1:-300}
eval=../shared/eval
work=.build/records
dossier=.build/release/dossier
python=.cache/records/bin/python

if [[ ! -d $eval/dev ]]; then
  echo "There is no ../shared/eval beside this checkout: no records to check."
  exit 0
fi
rm -rf "$work" && mkdir -p "$work"
python3 "$eval/unpack.py" "$eval/dev" .build/evaluation/pages
ls .build/evaluation/pages/*/*.html >"$work/all"
# Pages without an article make no record, so they are left out before the count.
"$dossier" clean --quiet --format jsonl $(awk -v n="$count" -v all="$(wc -l <"$work/all")" \
  'int(NR * n * 1.1 / all) > int((NR - 1) * n * 1.1 / all)' "$work/all") 2>/dev/null |
  head -n "$count" >"$work/truth.jsonl" || true
# The corpus holds some pages twice; here each is to have its record.
manifest=.build/evaluation/records.yaml
python3 - "$work/truth.jsonl" >"$manifest" <<'PYTHON'
import json
import sys

print("title: Records\nduplicates: keep\narticles:")
for line in open(sys.argv[1], encoding="utf-8"):
    print("  -", json.dumps(json.loads(line)["file"].removeprefix(".build/evaluation/")))
PYTHON
echo "$(wc -l <"$work/truth.jsonl") articles"
while read -r format ending; do
  "$dossier" cite --quiet --format "$format" --output "$work/records.$ending" "$manifest" >/dev/null
done <<'FORMATS'
csl-json csl.json
bibtex bib
biblatex biblatex.bib
ris ris
marcxml marcxml
marc mrc
mods mods.xml
dc dc.xml
schema-org jsonld
FORMATS
"$python" -B Tests/Records/check_records.py "$work" --schemas ../shared/schemas --require
