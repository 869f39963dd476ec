import CCrypto

/// The SHA-256 digest of FIPS 180-4, by libcrypto.
package enum SHA256 {
    /// The digest as 64 lower-case hexadecimal digits.
    package static func hex(_ bytes: [UInt8]) -> String { hex(bytes[...]) }

    /// The same of a part, where it is.
    package static func hex(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: digest(bytes).flatMap { [digit($0 >> 4), digit($0 & 15)] }, as: UTF8.self)
    }

    private static func digest(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, count in
            var length: UInt32 = 0
            let status = unsafe bytes.withUnsafeBytes { bytes in
                unsafe EVP_Digest(
                    bytes.baseAddress, bytes.count, buffer.baseAddress, &length, EVP_sha256(), nil)
            }
            precondition(status == 1, "libcrypto has no SHA-256")
            count = Int(length)
        }
    }

    private static func digit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }
}
