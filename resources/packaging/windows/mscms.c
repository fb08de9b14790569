/* For tests under Wine only: colour profiles of screens. Wine 8 aborts where Qt asks for one; here there are none, which
 * Qt takes for a screen without a profile. */
#define EXPORT __declspec(dllexport)

EXPORT void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned creation) {
    (void)profile; (void)access; (void)share; (void)creation; return 0;
}
EXPORT void *WcsCreateIccProfile(void *profile, unsigned options) { (void)profile; (void)options; return 0; }
EXPORT int GetColorProfileFromHandle(void *profile, void *buffer, unsigned *size) {
    (void)profile; (void)buffer; (void)size; return 0;
}
EXPORT int CloseColorProfile(void *profile) { (void)profile; return 0; }
