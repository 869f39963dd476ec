#!/usr/bin/env bash
# Installs the judges of catalogue records: xmllint, MARC's own description of its fields, and Python
# packages that read what reference managers read, into .cache/records. With --all also biber, which
# brings much of TeX and takes more than a minute; only `make records` asks it.
set -euo pipefail
folder=$(dirname "${BASH_SOURCE[0]}")/../../.cache/records
packages="pymarc==5.4.0 rispy==0.10.0 bibtexparser==2.1.0 jsonschema==4.26.0 rdflib==7.6.0"

missing=()
need() { # COMMAND PACKAGE
  command -v "$1" >/dev/null || missing+=("$2")
}

if command -v apt-get >/dev/null; then
  need xmllint libxml2-utils
  need marcvalidate libmarc-schema-perl
  python3 -c 'import venv, ensurepip' 2>/dev/null || missing+=(python3-venv)
  [[ ${1:-} = --all ]] && need biber biber
  if ((${#missing[@]})); then
    echo "setup: installing ${missing[*]}"
    run=()
    [[ $(id -u) = 0 ]] || run=(sudo)
    "${run[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends \
      "${missing[@]}" >/dev/null
  fi
fi
[[ $(cat "$folder/packages" 2>/dev/null) = "$packages" ]] && exit 0
echo "setup: installing $packages into .cache/records"
python3 -m venv "$folder"
# shellcheck disable=SC2086
"$folder/bin/pip" install --quiet --disable-pip-version-check $packages
echo "$packages" >"$folder/packages"
