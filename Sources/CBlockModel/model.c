#include "CBlockModel.h"

// A C23 directive that clang knows in every mode: a file as a list of numbers.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file[] = {
#embed "block-model.bin"
};

const unsigned char *block_model(void) { return file; }
size_t block_model_size(void) { return sizeof file; }
