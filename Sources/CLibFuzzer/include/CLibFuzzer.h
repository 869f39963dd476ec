#pragma once
#include <stddef.h>
#include <stdint.h>

/// Feeds inputs to a function until it crashes or the limits on the command line are reached.
/// Source: llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a library".
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const uint8_t *data, size_t size));
