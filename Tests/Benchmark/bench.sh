#!/usr/bin/env bash
# Measures speed and tells it beside the bounds we set ourselves; judges nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
dossier=$PWD/.build/release/dossier

milliseconds() { # of a command, whole process, median of 20 runs
  local runs=() start
  for _ in {1..20}; do
    start=${EPOCHREALTIME/[.,]/}
    "$@" >/dev/null 2>&1
    runs+=($((${EPOCHREALTIME/[.,]/} - start)))
  done
  printf '%s\n' "${runs[@]}" | sort -n | awk 'NR == 10 { printf "%.0f ms\n", $1 / 1000 }'
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$dossier" init --sample "$folder" >/dev/null
two=("$folder/clips/village-rowing-boat.html" "$folder/clips/faeringen.txt")
echo "dossier --version              $(milliseconds "$dossier" --version)  (bound 30 ms)"
echo "a packet of two articles       $(milliseconds "$dossier" build "${two[@]}" -o "$folder/out")  (bound 100 ms)"

corpus=../shared/eval/dev/html
if [[ -d $corpus ]]; then
  mapfile -t pages < <(find "$corpus" -name '*.html.gz' | sort | awk 'NR % 10 == 1')
else
  echo "There is no ../shared beside this checkout: the sample's page is measured, 200 times over."
  mapfile -t pages < <(yes "$folder/clips/why-a-wooden-boat-leaks.html" | head -n 200)
fi
# shellcheck disable=SC2086
${SWIFT:-swift} build ${RELEASE:--c release} --product benchmark >/dev/null
.build/release/benchmark "${pages[@]}"
