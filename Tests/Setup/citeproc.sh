#!/usr/bin/env bash
# Installs pandoc and the standard styles and locales of the Citation Style Language, for
# `make citations`. Debian and Ubuntu only.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

missing=()
for package in pandoc citation-style-language-styles citation-style-language-locales; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
install_packages "${missing[@]}"
