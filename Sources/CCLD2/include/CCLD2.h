#ifndef CCLD2_H
#define CCLD2_H

#ifdef __cplusplus
extern "C" {
#endif

/// Detects the language of plain UTF-8 text with CLD2.
///
/// `hint` is a declared BCP 47 tag or NULL. Returns a static language code (`no`, `en`, `zh-Hant`),
/// or NULL when CLD2 does not call its answer reliable. `percent` receives the share of the text
/// in that language, 0 to 100.
const char *cld2_detect(const char *text, int length, const char *hint, int *percent);

#ifdef __cplusplus
}
#endif
#endif
