#include "CVips.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

// Declared as libvips 8.9 and later, GLib 2 and fontconfig 2 declare them.
typedef struct VipsImage VipsImage;
typedef struct VipsArea VipsArea;
typedef struct FcPattern FcPattern;
typedef struct FcObjectSet FcObjectSet;
typedef struct FcCharSet FcCharSet;
typedef struct {
    int nfont;
    int sfont;
    FcPattern **fonts;
} FcFontSet;

static void *library;
static struct {
    int (*vips_init)(const char *);
    void (*vips_concurrency_set)(int);
    void (*vips_cache_set_max)(int);
    const char *(*vips_error_buffer)(void);
    void (*vips_error_clear)(void);
    const char *(*vips_foreign_find_load_buffer)(const void *, size_t);
    int (*vips_thumbnail_buffer)(void *, size_t, VipsImage **, int, ...);
    int (*vips_flatten)(VipsImage *, VipsImage **, ...);
    VipsArea *(*vips_array_double_newv)(int, ...);
    void (*vips_area_unref)(VipsArea *);
    int (*vips_image_hasalpha)(VipsImage *);
    int (*vips_jpegsave_buffer)(VipsImage *, void **, size_t *, ...);
    int (*vips_pngsave_buffer)(VipsImage *, void **, size_t *, ...);
    void (*vips_thread_shutdown)(void);
    void (*g_object_unref)(void *);
    void (*g_free)(void *);
    unsigned (*g_log_set_handler)(
        const char *, int, void (*)(const char *, int, const char *, void *), void *);
} vips;

#define FIND(name) (*(void **)&vips.name = dlsym(library, #name))

static void keep_silent(const char *domain, int level, const char *message, void *data) {
    (void)domain, (void)level, (void)message, (void)data;
}

static int find_functions(void) {
    return FIND(vips_init) && FIND(vips_concurrency_set) && FIND(vips_cache_set_max) &&
        FIND(vips_error_buffer) && FIND(vips_error_clear) &&
        FIND(vips_foreign_find_load_buffer) && FIND(vips_thumbnail_buffer) &&
        FIND(vips_flatten) && FIND(vips_array_double_newv) && FIND(vips_area_unref) &&
        FIND(vips_image_hasalpha) && FIND(vips_jpegsave_buffer) && FIND(vips_pngsave_buffer) &&
        FIND(vips_thread_shutdown) && FIND(g_object_unref) && FIND(g_free) &&
        FIND(g_log_set_handler);
}

static void load_library(void) {
    static const char *const names[] = {
        "libvips.so.42", "libvips.42.dylib", "/opt/homebrew/lib/libvips.42.dylib",
        "/usr/local/lib/libvips.42.dylib"};
    for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++)
        library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    if (!find_functions() || vips.vips_init("dossier") != 0) {
        library = NULL;
        return;
    }
    const int every_level = 0xFC | 3;
    vips.g_log_set_handler("VIPS", every_level, keep_silent, NULL);
    vips.g_log_set_handler("GLib-GObject", every_level, keep_silent, NULL);
    vips.vips_concurrency_set(1);
    vips.vips_cache_set_max(0);
}

int vips_is_installed(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load_library);
    return library != NULL;
}

// Values of VipsSize.
enum { SizeBoth = 0, SizeDown = 2 };

static int thumbnail(
    const void *bytes, size_t count, int width, int height, int enlarges, VipsImage **image) {
    const int size = enlarges ? SizeBoth : SizeDown;
    void *buffer = (void *)bytes;
    if (vips.vips_thumbnail_buffer(
            buffer, count, image, width, "height", height, "size", size, "export_profile", "srgb",
            "option_string", "[fail_on=truncated]", NULL) == 0)
        return 0;
    // A colour profile that makes no sense: the colours as they are.
    vips.vips_error_clear();
    return vips.vips_thumbnail_buffer(
        buffer, count, image, width, "height", height, "size", size, "option_string",
        "[fail_on=truncated]", NULL);
}

static int flatten_on_white(VipsImage **image) {
    VipsImage *flat = NULL;
    VipsArea *white = vips.vips_array_double_newv(1, 255.0);
    const int status = vips.vips_flatten(*image, &flat, "background", white, NULL);
    vips.vips_area_unref(white);
    if (status != 0) return status;
    vips.g_object_unref(*image);
    *image = flat;
    return 0;
}

static int save(VipsImage **image, enum VipsOutput format, void **output, size_t *count) {
    const int has_alpha = vips.vips_image_hasalpha(*image);
    if (format == VipsOutputPNG || (format == VipsOutputPNGIfSeeThrough && has_alpha))
        return vips.vips_pngsave_buffer(*image, output, count, "strip", 1, NULL);
    if (has_alpha && flatten_on_white(image) != 0) return -1;
    return vips.vips_jpegsave_buffer(
        *image, output, count, "Q", 85, "optimize_coding", 1, "strip", 1, NULL);
}

static int fail(char *reason, size_t size, const char *words) {
    if (size > 0) {
        strncpy(reason, words, size - 1);
        reason[size - 1] = '\0';
    }
    vips.vips_error_clear();
    return -1;
}

int vips_convert(
    const void *bytes, size_t count, const char *loader, int width, int height, int enlarges,
    enum VipsOutput format, void **output, size_t *output_count, char *reason,
    size_t reason_size) {
    if (!vips_is_installed()) return -1;
    const char *found = vips.vips_foreign_find_load_buffer(bytes, count);
    if (!found || !strstr(found, loader))
        return fail(reason, reason_size, "the installed libvips does not read this format");
    VipsImage *image = NULL;
    int status = thumbnail(bytes, count, width, height, enlarges, &image);
    if (status == 0) status = save(&image, format, output, output_count);
    if (status != 0) fail(reason, reason_size, vips.vips_error_buffer());
    if (image) vips.g_object_unref(image);
    vips.vips_thread_shutdown();
    return status;
}

void vips_release_file(void *file) { vips.g_free(file); }

static FcFontSet *installed_fonts(void) {
    FcPattern *(*pattern_create)(void) = dlsym(library, "FcPatternCreate");
    FcObjectSet *(*object_set_build)(const char *, ...) = dlsym(library, "FcObjectSetBuild");
    FcFontSet *(*font_list)(void *, FcPattern *, FcObjectSet *) = dlsym(library, "FcFontList");
    void (*pattern_destroy)(FcPattern *) = dlsym(library, "FcPatternDestroy");
    void (*object_set_destroy)(FcObjectSet *) = dlsym(library, "FcObjectSetDestroy");
    if (!pattern_create || !object_set_build || !font_list || !pattern_destroy ||
        !object_set_destroy)
        return NULL;
    FcPattern *any = pattern_create();
    FcObjectSet *wanted = object_set_build("charset", (char *)NULL);
    FcFontSet *fonts = any && wanted ? font_list(NULL, any, wanted) : NULL;
    if (wanted) object_set_destroy(wanted);
    if (any) pattern_destroy(any);
    return fonts;
}

static int some_font_has(const FcFontSet *fonts, uint32_t character) {
    int (*get)(FcPattern *, const char *, int, FcCharSet **) =
        dlsym(library, "FcPatternGetCharSet");
    int (*has)(const FcCharSet *, uint32_t) = dlsym(library, "FcCharSetHasChar");
    if (!get || !has) return 0;
    for (int i = 0; i < fonts->nfont; i++) {
        FcCharSet *characters = NULL;
        if (get(fonts->fonts[i], "charset", 0, &characters) == 0 && characters &&
            has(characters, character))
            return 1;
    }
    return 0;
}

int vips_fonts_have(const uint32_t *characters, size_t count) {
    if (!vips_is_installed()) return 0;
    FcFontSet *fonts = installed_fonts();
    if (!fonts) return 0;
    int has_all = 1;
    for (size_t i = 0; i < count && has_all; i++) has_all = some_font_has(fonts, characters[i]);
    void (*destroy)(FcFontSet *) = dlsym(library, "FcFontSetDestroy");
    if (destroy) destroy(fonts);
    return has_all;
}
