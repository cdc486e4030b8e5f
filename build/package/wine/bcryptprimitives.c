/* Wine 8 lacks bcryptprimitives.dll, which every Windows has since 7 and pydantic's compiled part
 * asks for its random bytes. This stands in for it in the Wine folder that builds and tries the
 * program; it is never handed out (tests/package looks into the zip). */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length) {
    return SystemFunction036(buffer, (ULONG)length);
}
