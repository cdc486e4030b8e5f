"""What Windows shows under "Properties" of a program: its name, version and makers."""

from typing import Any

from engine.version import VERSION

SPANISH_OF_PERU, UNICODE = 0x280A, 1200


def version_resource(program: str) -> Any:
    """Return the version resource of a program, as PyInstaller takes it."""
    from PyInstaller.utils.win32 import versioninfo

    numbers = (*(int(part) for part in VERSION.split(".")), 0)
    strings = {
        "CompanyName": "Voz y Voto",
        "FileDescription": "Voz y Voto",
        "FileVersion": VERSION,
        "InternalName": program,
        "LegalCopyright": "MIT; CC BY-SA 4.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Voz y Voto",
        "ProductVersion": VERSION,
    }
    table = versioninfo.StringTable(
        f"{SPANISH_OF_PERU:04X}{UNICODE:04X}",
        [versioninfo.StringStruct(key, value) for key, value in strings.items()],
    )
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            versioninfo.StringFileInfo([table]),
            versioninfo.VarFileInfo(
                [versioninfo.VarStruct("Translation", [SPANISH_OF_PERU, UNICODE])]
            ),
        ],
    )
