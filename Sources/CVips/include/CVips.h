#pragma once
#include <stddef.h>
#include <stdint.h>

// libvips, where the system has it: looked for when it is first wanted, never at build time.

/// What `vips_convert` writes.
enum VipsOutput { VipsOutputJPEG, VipsOutputPNG, VipsOutputPNGIfSeeThrough };

/// Whether the library is there. Any thread may ask.
int vips_is_installed(void);

/// A picture turned upright, in sRGB, at most `width` by `height`, without metadata, as a file in
/// `*output`, to be freed by `vips_release_file`. `loader` is a part of the name of the only loader
/// that may read it. Zero when done; else a reason ends in `reason`, which holds `reason_size`.
int vips_convert(
    const void *bytes, size_t count, const char *loader, int width, int height, int enlarges,
    enum VipsOutput format, void **output, size_t *output_count, char *reason,
    size_t reason_size);

void vips_release_file(void *file);

/// Whether some installed font has each character; also zero when there is no way to know.
int vips_fonts_have(const uint32_t *characters, size_t count);
