# Sourced by the scripts beside it: installs what is missing and says so.

has() { command -v "$1" >/dev/null; }
has_apt() { has apt-get; }

# Installs packages of Debian and Ubuntu, or of Homebrew where there is no apt; nothing for none.
install_packages() { # PACKAGE…
  (($#)) || return 0
  echo "setup: installing $*"
  has_apt || {
    brew install "$@"
    return
  }
  local run=() lists=.cache/package-lists
  [[ $(id -u) = 0 ]] || run=(sudo)
  # One look at the packages' lists serves the scripts that run after one another.
  if [[ -z $(find "$lists" -mmin -60 2>/dev/null) ]]; then
    "${run[@]}" apt-get update -qq
    mkdir -p .cache && touch "$lists"
  fi
  DEBIAN_FRONTEND=noninteractive "${run[@]}" \
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Makes a Python of its own in .cache/NAME with these packages, unless it has them.
python_with() { # NAME PACKAGE==VERSION…
  local folder=.cache/$1
  shift
  [[ $(cat "$folder/packages" 2>/dev/null) = "$*" ]] && return
  if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
    if has_apt; then install_packages python3 python3-venv; else install_packages python3; fi
  fi
  echo "setup: installing $* into $folder"
  python3 -m venv "$folder"
  "$folder/bin/pip" install --quiet --disable-pip-version-check "$@"
  echo "$*" >"$folder/packages"
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
