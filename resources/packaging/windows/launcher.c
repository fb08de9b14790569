/* cnndeskw.exe: what the start menu and the file types open. It starts cnndesk.exe beside it, with the same arguments and
 * without a window for text, and ends. So one program serves both the command line and the desktop. */
#include <windows.h>

#define LONGEST 32768

static wchar_t program[LONGEST], line[LONGEST];

/* What follows the program's own name on the command line. */
static const wchar_t *arguments(const wchar_t *given) {
    int quoted = 0;
    for (; *given && (quoted || (*given != L' ' && *given != L'\t')); given++)
        if (*given == L'"') quoted = !quoted;
    return given;
}

static int fail(const wchar_t *sentence) {
    MessageBoxW(NULL, sentence, L"cnndesk", MB_OK | MB_ICONERROR);
    return 1;
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR given, int show) {
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION process;
    DWORD length = GetModuleFileNameW(NULL, program, LONGEST - 16);
    const wchar_t *rest = arguments(GetCommandLineW());
    (void)instance, (void)before, (void)given, (void)show;
    while (length && program[length - 1] != L'\\') length--;
    if (!length || length + lstrlenW(rest) > LONGEST - 64) return fail(L"The path is too long to start cnndesk.");
    lstrcpyW(program + length, L"cnndesk.exe");
    lstrcpyW(line, L"\"");
    lstrcatW(line, program);
    lstrcatW(line, L"\"");
    lstrcatW(line, rest);
    if (!CreateProcessW(program, line, NULL, NULL, FALSE, CREATE_NO_WINDOW, NULL, NULL, &start, &process))
        return fail(L"cnndesk.exe is missing or cannot be started. Install cnndesk again.");
    AllowSetForegroundWindow(process.dwProcessId);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return 0;
}
