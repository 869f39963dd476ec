#!/usr/bin/env bash
# Installs the judges of catalogue records: xmllint, MARC's own description of its fields, and Python
# packages that read what reference managers read, into .cache/records. With --all also biber, which
# brings much of TeX and takes more than a minute; only `make records` asks it.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

if has_apt; then
  missing=()
  has xmllint || missing+=(libxml2-utils)
  has marcvalidate || missing+=(libmarc-schema-perl)
  [[ ${1:-} != --all ]] || has biber || missing+=(biber)
  install_packages "${missing[@]}"
fi
python_with records pymarc==5.4.0 rispy==0.10.0 bibtexparser==2.1.0 jsonschema==4.26.0 rdflib==7.6.0
