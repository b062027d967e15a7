# shellcheck shell=bash
#
# Shared by the scripts of this folder: sourced, not run.
# Leaves the shell in the project's root with strict settings.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# The Node that script/bootstrap fetches for this project where the system's is missing or too old: also
# for the script that is about to call it.
PATH="$root/build/tools/node/bin:$PATH"
# An Emscripten SDK that is installed but not activated in this shell.
if [[ -n ${EMSDK:-} && -d $EMSDK/upstream/emscripten ]] && ! command -v emcc >/dev/null; then
  PATH="$EMSDK/upstream/emscripten:$PATH"
fi
export PATH

if [[ -t 1 ]]; then
  bold=$'\e[1m' red=$'\e[31m' plain=$'\e[0m'
else
  bold='' red='' plain=''
fi

say() { printf '%s==> %s%s\n' "$bold" "$*" "$plain"; }
note() { printf '    %s\n' "$*"; }
warn() { printf '%swarning:%s %s\n' "$red" "$plain" "$*" >&2; }
die() {
  printf '%serror:%s %s\n' "$red" "$plain" "$*" >&2
  exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# configure_and_build PRESET [TARGET...]
configure_and_build() {
  local preset=$1
  shift
  if ! cmake --preset "$preset" >"build/configure-$preset.log" 2>&1; then
    cat "build/configure-$preset.log" >&2
    die "cmake --preset $preset failed"
  fi
  cmake --build --preset "$preset" ${@:+--target "$@"}
}
