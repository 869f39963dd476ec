#!/usr/bin/env bash
# Installs libvips, which dossier loads when it is there: for the tests of what it converts.
set -euo pipefail
if [[ $(uname) = Darwin ]]; then
  brew list --versions vips >/dev/null 2>&1 || brew install vips
elif command -v apt-get >/dev/null; then
  dpkg -s libvips42 >/dev/null 2>&1 || dpkg -s libvips42t64 >/dev/null 2>&1 || {
    run=()
    [[ $(id -u) = 0 ]] || run=(sudo)
    echo "setup: installing libvips42"
    "${run[@]}" apt-get update -qq
    name=libvips42
    apt-cache show libvips42t64 >/dev/null 2>&1 && name=libvips42t64
    DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends "$name" >/dev/null
  }
else
  echo "setup: libvips is not installed; the tests of what it converts are skipped" >&2
fi
