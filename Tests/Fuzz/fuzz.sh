#!/usr/bin/env bash
# Feeds each door of the program broken input for so many seconds, as many doors at once as there
# are cores. What crashes, hangs or eats the memory is kept in .build/fuzz/found and fails the run.
#
#   fuzz.sh SECONDS [TARGET…]
#
# An input may take two seconds by the clock; on a machine that is busy, TIMEOUT says how many.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}
shift || true
timeout=${TIMEOUT:-2}

# Edges alone: to note every comparison as well takes Swift's generic code five times as long.
# The driver links by lld: gold does not survive the sanitizer's archive.
FUZZ=1 ${SWIFT:-swift} build -c release --product fuzz --scratch-path .build-fuzz \
  -Xswiftc -sanitize=fuzzer -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table -Xswiftc -use-ld=lld
driver=$PWD/.build-fuzz/release/fuzz
found=$PWD/.build/fuzz/found
mkdir -p "$found"

# The fixtures of the tests, small ones first: what the fuzzer grows its inputs from.
seed() {
  local corpus=.build/fuzz/$1
  mkdir -p "$corpus"
  local wrappers=Tests/Fixtures/wrappers
  case $1 in
    article) find Tests/Fixtures -name 'source.*' -size -16k ;;
    document) find Tests/Fixtures -name 'source.*' -size -3k -o -name 'typist.pdf' ;;
    manifest) find Sources/dossier/Sample Tests/Fixtures -name 'dossier.yaml' ;;
    mhtml) find $wrappers -name '*.mhtml' ;;
    warc) find $wrappers -name '*.warc' -o -name '*.warc.gz' ;;
    webarchive) find $wrappers -name '*.webarchive' ;;
    letter) find $wrappers -name '*.eml' ;;
    feed) find $wrappers -name 'feed.*' ;;
    export) find $wrappers -name '*.json' ;;
    zip) find $wrappers -name '*.zip' -o -name '*.wacz' -o -name 'singlefilez.*' ;;
    tar) find $wrappers -name '*.tar.gz' ;;
    list) find Tests/Fixtures/bibliographies -name 'source.*' ;;
    pdf) find Tests/Fixtures/attachments -name '*.pdf' ;;
    picture) find Tests/Fixtures/pictures -type f -size -16k ;;
  esac | while read -r file; do
    cp "$file" "$corpus/$(sha1sum <"$file" | cut -c1-40)"
  done
}

run() {
  local target=$1 log=.build/fuzz/$1.log
  seed "$target"
  if FUZZ_TARGET=$target "$driver" -max_total_time="$seconds" -timeout="$timeout" \
    -rss_limit_mb=1024 -max_len=16384 -entropic=0 -reduce_inputs=0 -print_final_stats=1 \
    -artifact_prefix="$found/$target-" ".build/fuzz/$target" >"$log" 2>&1; then
    echo "$target: $(grep -oE 'Done [0-9]+ runs' "$log" | tail -1)"
  else
    echo "$target: failed; the input is in $found" >&2
    tail -40 "$log" >&2
    return 1
  fi
}
export -f run seed
export driver found seconds timeout

targets=("$@")
[[ ${#targets[@]} -gt 0 ]] || mapfile -t targets < <(FUZZ_TARGET= "$driver" || true)
printf '%s\n' "${targets[@]}" | xargs -P "$(getconf _NPROCESSORS_ONLN)" -I{} bash -c 'run {}'
