#!/usr/bin/env bash
# Runs every test and says at the end how many were skipped, and why.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT

swift test ${SWIFT_TEST_FLAGS:-} "$@" 2>&1 | tee "$log" | grep -vE '^(◇|✔ Test (case )?")'
status=${PIPESTATUS[0]}

skipped=$(grep -c '^➜ Test .* skipped' "$log")
if ((skipped)); then
  echo "$skipped tests were skipped:"
  grep '^➜ Test .* skipped' "$log" | sed -E 's/.*skipped: ?/  /' | sort | uniq -c
fi
[[ -d ../shared ]] || echo "There is no ../shared beside this checkout: the real documents were not tested."
exit "$status"
