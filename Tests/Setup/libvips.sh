#!/usr/bin/env bash
# Installs libvips, which dossier loads when it is there: for the tests of what it converts.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

if [[ $(uname) = Darwin ]]; then
  brew list --versions vips >/dev/null 2>&1 || install_packages vips
elif has_apt; then
  # Ubuntu 24.04 renamed what holds 64-bit times.
  for name in libvips42 libvips42t64; do
    if dpkg -s "$name" >/dev/null 2>&1; then exit 0; fi
  done
  name=libvips42
  apt-cache show libvips42t64 >/dev/null 2>&1 && name=libvips42t64
  install_packages "$name"
else
  echo "setup: libvips is not installed; the tests of what it converts are skipped" >&2
fi
