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
# What a packet of 200 pages takes, what the next build takes after one page has changed, and
# whether 1,000 pages take five times as long.
clips=$folder/clips-200
mkdir "$clips"
mapfile -t twohundred < <(printf '%s\n' "${pages[@]}" | head -n 200)
copy() { # pages to a folder, under names of their own
  local number=0 page ending
  for page in "${@:2}"; do
    number=$((number + 1))
    [[ $page == *.gz ]] && ending=html.gz || ending=html
    cp "$page" "$1/$(printf %04d $number).$ending"
  done
}
seconds() { # of a command, whole process, median of 5 runs; what it cannot read does not matter
  local runs=() start
  for _ in {1..5}; do
    start=${EPOCHREALTIME/[.,]/}
    "$@" >/dev/null 2>&1 || true
    runs+=($((${EPOCHREALTIME/[.,]/} - start)))
  done
  printf '%s\n' "${runs[@]}" | sort -n | awk 'NR == 3 { printf "%.2f", $1 / 1e6 }'
}
copy "$clips" "${twohundred[@]}"
export DOSSIER_CACHE=$folder/cache
build=("$dossier" build "$clips" -q -o "$folder/out")
after_a_change() {
  echo "<!-- $RANDOM -->" >>"$folder/changed.html"
  "${build[@]}"
}
cp "$folder/clips/why-a-wooden-boat-leaks.html" "$folder/changed.html"
ln -s "$folder/changed.html" "$clips/changed.html"
clean=$(seconds "${build[@]}" --no-cache)
"${build[@]}" >/dev/null 2>&1 || true
again=$(seconds after_a_change)
echo "a packet of ${#twohundred[@]} pages         $clean s, all cores"
echo "  after a change of one        $again s  (bound: a tenth)"
if [[ -x /usr/bin/time ]]; then
  /usr/bin/time -f %M -o "$folder/memory" "${build[@]}" --no-cache >/dev/null 2>&1 || true
  echo "  memory at most               $(tail -n 1 "$folder/memory" | awk '{ printf "%.0f MB", $1 / 1024 }')  (bound 300 MB)"
fi
if [[ -d $corpus ]]; then
  mkdir "$folder/clips-1000"
  mapfile -t thousand < <(find "$corpus" -name '*.html.gz' | sort | awk 'NR % 2 == 1' | head -n 1000)
  copy "$folder/clips-1000" "${thousand[@]}"
  echo "a packet of ${#thousand[@]} pages        $(seconds "$dossier" build "$folder/clips-1000" -q --no-cache -o "$folder/out") s"
fi

# shellcheck disable=SC2086
${SWIFT:-swift} build ${RELEASE:--c release} --product benchmark >/dev/null
.build/release/benchmark "${pages[@]}"
