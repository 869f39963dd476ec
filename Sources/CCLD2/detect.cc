#include <cstdio>  // CLD2's public header uses FILE without including it
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "CCLD2.h"

extern "C" const char *cld2_detect(const char *text, int length, const char *hint, int *percent) {
    CLD2::CLDHints hints = {hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int text_bytes = 0;
    bool is_reliable = false;
    CLD2::Language best = CLD2::ExtDetectLanguageSummary(
        text, length, true, &hints, 0, languages, percents, scores, nullptr, &text_bytes,
        &is_reliable);
    *percent = percents[0];
    if (!is_reliable || best == CLD2::UNKNOWN_LANGUAGE) return nullptr;
    return CLD2::LanguageCode(best);
}
