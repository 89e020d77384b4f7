# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: installs what is missing on Debian 12.

# packages_of run | packages_of test: the names in debian-packages.txt, with those for the tests only for "test".
packages_of() {
  sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$root/packaging/debian-packages.txt" |
    if [ "$1" = test ]; then grep -v '^\['; else sed '/^\[test\]/,$d'; fi
}

missing_packages() {
  for package in $(packages_of "$1"); do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
  done
}

# install_missing run|test
install_missing() {
  if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian system: see packaging/debian-packages.txt for what to install." >&2
    return 0
  fi
  missing=$(missing_packages "$1")
  [ -n "$missing" ] || return 0
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "These packages are missing; install them as root, then start again: $missing" >&2
      return 1
    fi
    as_root=sudo
  fi
  echo "Installing: $missing" >&2
  # The lists may be in use by another program for a moment.
  for attempt in 1 2 3 4 5; do
    $as_root apt-get update -q >&2 && break
    [ "$attempt" -lt 5 ] && sleep 10
  done
  # shellcheck disable=SC2086 # the names are words
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o DPkg::Lock::Timeout=300 --no-install-recommends $missing >&2
}

# build PRESET: configures and builds into build/PRESET.
build() {
  (cd "$root" && cmake --preset "$1" && cmake --build --preset "$1") >&2
}
