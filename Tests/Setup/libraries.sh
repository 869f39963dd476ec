#!/usr/bin/env bash
# Installs the C libraries dossier is built on, where they are missing. Debian and Ubuntu by apt,
# macOS by Homebrew; on any other system it names what to install.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

missing=()
need() { # PACKAGE, then a command that succeeds where it is installed
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}
has_header() { echo "#include <$1>" | ${CXX:-c++} -x c++ -fsyntax-only -include cstdio -; }

if [[ $(uname) = Darwin ]]; then
  for formula in pkgconf libxml2 libzip brotli zstd openssl@3 cmark-gfm cld2; do
    need "$formula" brew list --versions "$formula"
  done
  ((${#missing[@]})) || exit 0
  install_packages "${missing[@]}"
elif has_apt; then
  for package in pkg-config libxml2-dev libzip-dev zlib1g-dev libbrotli-dev libzstd-dev \
    libssl-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libcld2-dev; do
    need "$package" dpkg -s "$package"
  done
  ((${#missing[@]})) || exit 0
  install_packages "${missing[@]}"
else
  for library in libxml-2.0 libzip zlib libbrotlidec libzstd libcrypto libcmark-gfm; do
    need "$library" pkg-config --exists "$library"
  done
  need cld2 has_header cld2/public/compact_lang_det.h
  ((${#missing[@]})) || exit 0
  echo "setup: please install the development files of: ${missing[*]}" >&2
  exit 1
fi
