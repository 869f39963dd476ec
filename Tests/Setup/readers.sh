#!/usr/bin/env bash
# Puts the independent readers of our editions where the tests look for them: pandoc, and a Python
# of their own with html5lib (HTML as the standard has it) and PyYAML (YAML 1.1).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

has pandoc || install_packages pandoc
python_with readers html5lib==1.1 PyYAML==6.0.3
