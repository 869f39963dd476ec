#!/usr/bin/env bash
# Puts pandoc and the standard styles and locales of the Citation Style Language where
# `make citations` looks for them. Debian and Ubuntu only.
set -euo pipefail
packages=(pandoc citation-style-language-styles citation-style-language-locales)

missing=()
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
((${#missing[@]})) || exit 0
echo "setup: installing ${missing[*]}"
run=()
[[ $(id -u) = 0 ]] || run=(sudo)
"${run[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
