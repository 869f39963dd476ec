#!/usr/bin/env bash
# Puts the independent readers of our editions where the tests look for them: pandoc, and a Python
# of their own with html5lib (HTML as the standard has it) and PyYAML (YAML 1.1).
set -euo pipefail
folder=$(dirname "${BASH_SOURCE[0]}")/../../.cache/readers
packages=(html5lib==1.1 PyYAML==6.0.3)

install() { # packages of Debian and Ubuntu
  echo "setup: installing $*"
  local run=()
  [[ $(id -u) = 0 ]] || run=(sudo)
  "${run[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
has_venv() { python3 -c 'import venv, ensurepip' 2>/dev/null; }

if ! command -v pandoc >/dev/null; then
  if command -v apt-get >/dev/null; then install pandoc; else brew install pandoc; fi
fi
[[ $(cat "$folder/version" 2>/dev/null) = "${packages[*]}" ]] && exit 0
if ! has_venv; then
  if command -v apt-get >/dev/null; then install python3 python3-venv; else brew install python3; fi
fi
echo "setup: installing ${packages[*]} into .cache/readers"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check "${packages[@]}"
echo "${packages[*]}" >"$folder/version"
