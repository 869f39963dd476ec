import CBlockModel

/// The cleaner's model, which the program carries.
package enum ModelFile {
    /// The file, copied out.
    package static var bytes: [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: block_model(), count: block_model_size()))
    }
}
