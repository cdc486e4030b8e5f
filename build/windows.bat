@echo off
rem From a checkout to dist\VozYVoto-<version>-win64.zip on Windows itself, by the same spec as
rem build/windows.sh. Needs 64-bit Python 3.11 from python.org, with the launcher "py", and pip's
rem usual source of packages. Another Python can be named: set PYTHON=C:\...\python.exe
setlocal
cd /d "%~dp0\.."
set "work=%CD%\build\work\windows-native"
if not defined PYTHON set "PYTHON=py -3.11"

%PYTHON% -c "import sys, struct; sys.exit(sys.version_info[:2] != (3, 11) or struct.calcsize('P') != 8)"
if errorlevel 1 (
    echo 64-bit Python 3.11 is needed: install it from python.org and start again.
    exit /b 2
)

if exist "%work%" rmdir /s /q "%work%"
mkdir "%work%"
%PYTHON% -m venv "%work%\venv" || exit /b 1
set "venv=%work%\venv\Scripts\python.exe"
"%venv%" -m pip install -qq --require-hashes --only-binary :all: --disable-pip-version-check -r build\requirements\package.txt || exit /b 1

set PYTHONHASHSEED=0
set PYTHONDONTWRITEBYTECODE=1
set SDL_VIDEODRIVER=dummy
set SDL_AUDIODRIVER=dummy
for /f %%t in ('git log -1 --format^=%%ct') do set SOURCE_DATE_EPOCH=%%t
"%venv%" -m PyInstaller --noconfirm --log-level WARN --distpath "%work%\dist" --workpath "%work%\pyinstaller" build\package\voz-y-voto.spec || exit /b 1

for /f "tokens=2 delims== " %%v in ('findstr /b VERSION engine\version.py') do set "version=%%~v"
"%venv%" build\package\finish.py "%work%\dist\VozYVoto" "%work%\pyinstaller\voz-y-voto\licencias" "dist\VozYVoto-%version%-win64.zip" || exit /b 1
