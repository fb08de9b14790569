/* For tests under Wine only: an icuuc.dll, which Windows 10 has and Wine 8 has not. Qt imports these names from it for
 * text in code pages other than UTF-8 and UTF-16; here no converter can be opened, so the others are never called. */
#define EXPORT __declspec(dllexport)
#define MISSING_RESOURCE 2

EXPORT void *ucnv_open(const char *name, int *error) { (void)name; *error = MISSING_RESOURCE; return 0; }
EXPORT const char *ucnv_getName(const void *converter, int *error) { (void)converter; *error = MISSING_RESOURCE; return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) {
    (void)name; (void)standard; *error = MISSING_RESOURCE; return 0;
}
EXPORT const char *ucnv_getAvailableName(int index) { (void)index; return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT void ucnv_close(void *converter) { (void)converter; }

#define NEVER_CALLED(name) EXPORT int name(void) { return 0; }
NEVER_CALLED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(ucnv_reset)
NEVER_CALLED(ucnv_getMaxCharSize)
NEVER_CALLED(ucnv_getToUCallBack)
NEVER_CALLED(ucnv_getFromUCallBack)
NEVER_CALLED(ucnv_setToUCallBack)
NEVER_CALLED(ucnv_setFromUCallBack)
NEVER_CALLED(ucnv_cbToUWriteUChars)
NEVER_CALLED(ucnv_cbFromUWriteUChars)
NEVER_CALLED(ucnv_toUnicode)
NEVER_CALLED(ucnv_fromUnicode)
NEVER_CALLED(ucnv_toUCountPending)
