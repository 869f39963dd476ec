/// Numbers in the header of a file; `nil` for any that lies outside it.
struct HeaderBytes {
    let bytes: ArraySlice<UInt8>
    var isLittleEndian = false

    init(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool = false) {
        self.bytes = bytes
        self.isLittleEndian = isLittleEndian
    }

    var count: Int { bytes.count }

    func byte(_ offset: Int) -> Int? {
        guard offset >= 0, offset < bytes.count else { return nil }
        return Int(bytes[bytes.startIndex + offset])
    }

    func word(_ offset: Int) -> Int? { number(at: offset, length: 2) }
    func triple(_ offset: Int) -> Int? { number(at: offset, length: 3) }
    func long(_ offset: Int) -> Int? { number(at: offset, length: 4) }

    /// A signed number of four bytes.
    func signedLong(_ offset: Int) -> Int? {
        long(offset).map { Int(Int32(truncatingIfNeeded: $0)) }
    }

    func text(_ offset: Int, _ length: Int) -> String? {
        slice(offset, length).map { String(decoding: $0, as: UTF8.self) }
    }

    func slice(_ offset: Int, _ length: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, length >= 0, offset <= bytes.count, length <= bytes.count - offset
        else { return nil }
        let start = bytes.startIndex + offset
        return bytes[start..<start + length]
    }

    private func number(at offset: Int, length: Int) -> Int? {
        guard let slice = slice(offset, length) else { return nil }
        let digits = isLittleEndian ? Array(slice.reversed()) : Array(slice)
        return digits.reduce(0) { $0 << 8 | Int($1) }
    }
}
