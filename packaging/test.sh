#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors and runs all tests.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/set-up.sh"

install_missing test
build ci
cd "$root"
ctest --preset ci --parallel "$(nproc)"
