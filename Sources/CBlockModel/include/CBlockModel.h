#ifndef CBLOCKMODEL_H
#define CBLOCKMODEL_H

#include <stddef.h>

/// The cleaner's model as `Tests/Evaluation/train_model.py` wrote it.
const unsigned char *block_model(void);
/// In bytes.
size_t block_model_size(void);

#endif
