#!/usr/bin/env bash
# From a clean checkout to dist/VozYVoto-<version>-linux-x86_64.tar.gz: the same folder as for
# Windows, by the same spec. Needs Python 3.11 or later with venv and its shared library, and pip's
# usual source of packages. It runs on Linuxes as old as the one it is made on, or newer.
set -euo pipefail
cd "$(dirname "$0")/.."

work="$PWD/build/work/linux"
python="${PYTHON:-python3}"
if [ "$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("Py_ENABLE_SHARED"))')" != 1 ]
then
    echo "$("$python" --version) has no shared library, which a program needs that carries it." >&2
    echo "Name another one: PYTHON=/usr/bin/python3 build/linux.sh" >&2
    exit 2
fi
"$python" --version

rm -rf "$work"
mkdir -p "$work"
"$python" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --require-hashes --only-binary :all: \
    --disable-pip-version-check -r build/requirements/package.txt

# The same checkout gives the same bytes: times come from its last change, no order from chance.
SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null ||
    date -r engine/version.py +%s)}"
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1
export SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy
"$work/venv/bin/python" -m PyInstaller --noconfirm --log-level WARN \
    --distpath "$work/dist" --workpath "$work/pyinstaller" build/package/voz-y-voto.spec

version="$(sed -n 's/^VERSION = "\(.*\)"$/\1/p' engine/version.py)"
"$work/venv/bin/python" build/package/finish.py "$work/dist/VozYVoto" \
    "$work/pyinstaller/voz-y-voto/licencias" \
    "dist/VozYVoto-$version-linux-$(uname -m).tar.gz"
