#!/usr/bin/env bash
# Makes the Wine folder "$1": a Windows 10 to build and to try the program in.
# Prints nothing where all went well.
set -euo pipefail

WINEPREFIX="$(realpath -m "$1")"
export WINEPREFIX WINEARCH=win64 WINEDEBUG="${WINEDEBUG:--all}"
# Neither the browser nor the menus of a desktop are wanted, and nobody is there to be asked.
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
here="$(dirname "$0")"

mkdir -p "$WINEPREFIX"
# Wine wants a valid standard input and a pipe on the other end, as every Windows console program.
wine wineboot --init </dev/null 2>&1 | cat >"$WINEPREFIX/wineboot.log"
wine winecfg -v win10 </dev/null 2>&1 | cat >>"$WINEPREFIX/wineboot.log"
wineserver --wait

system="$WINEPREFIX/drive_c/windows/system32"
if [ ! -d "$system" ]; then
    cat "$WINEPREFIX/wineboot.log" >&2
    echo "Wine made no Windows in $WINEPREFIX." >&2
    exit 1
fi
if [ ! -e "$system/bcryptprimitives.dll" ]; then
    x86_64-w64-mingw32-gcc -shared -O2 -s -o "$system/bcryptprimitives.dll" \
        "$here/bcryptprimitives.c" -ladvapi32
fi
