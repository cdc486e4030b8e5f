@echo off
rem From a checkout to dist\VozYVoto-<version>-win64.zip on Windows itself, by the same spec as
rem build/windows.sh. Needs 64-bit Python 3.11 from python.org, with the launcher "py", and pip's
rem usual source of packages. A Python that has all of build\requirements\package.txt already can
rem be named instead, and nothing is fetched: set READY_PYTHON=C:\...\python.exe
setlocal
cd /d "%~dp0\.."
set "work=%CD%\build\work\windows-native"
if exist "%work%" rmdir /s /q "%work%"
mkdir "%work%"

if defined READY_PYTHON (
    set "python=%READY_PYTHON%"
    goto build
)
py -3.11 -c "import struct, sys; sys.exit(struct.calcsize('P') != 8)"
if errorlevel 1 (
    echo 64-bit Python 3.11 is needed: install it from python.org and start again.
    exit /b 2
)
py -3.11 -m venv "%work%\venv"
if errorlevel 1 exit /b 1
set "python=%work%\venv\Scripts\python.exe"
"%python%" -m pip install -qq --require-hashes --only-binary :all: --disable-pip-version-check -r build\requirements\package.txt
if errorlevel 1 exit /b 1

:build
rem The same checkout gives the same bytes: times come from its last change, no order from chance.
set PYTHONHASHSEED=0
set PYTHONDONTWRITEBYTECODE=1
set SDL_VIDEODRIVER=dummy
set SDL_AUDIODRIVER=dummy
if not defined SOURCE_DATE_EPOCH for /f %%t in ('git log -1 --format^=%%ct') do set "SOURCE_DATE_EPOCH=%%t"
"%python%" -m PyInstaller --noconfirm --log-level WARN --distpath "%work%\dist" --workpath "%work%\pyinstaller" build\package\voz-y-voto.spec
if errorlevel 1 exit /b 1
"%python%" build\package\finish.py "%work%\dist\VozYVoto" "%work%\pyinstaller\voz-y-voto\licencias" win64
if errorlevel 1 exit /b 1
