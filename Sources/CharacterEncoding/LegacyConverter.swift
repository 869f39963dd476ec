#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// iconv, from a legacy encoding to UTF-8; closed when it leaves scope.
@safe struct LegacyConverter: ~Copyable {
    private let descriptor: iconv_t

    /// Opens the first of the names that iconv knows; `nil` when it knows none.
    init?(_ names: [String]) {
        for name in names {
            guard let opened = unsafe iconv_open("UTF-8", name),
                unsafe opened != iconv_t(bitPattern: -1)
            else { continue }
            unsafe descriptor = opened
            return
        }
        return nil
    }

    deinit { unsafe iconv_close(descriptor) }

    /// The whole text; `isWide` says that the encoding has units of two bytes, UTF-16.
    func text(from bytes: [UInt8], isWide: Bool = false) -> LegacyText {
        var text = LegacyText()
        var input = bytes
        var output = [UInt8](repeating: 0, count: 65_536)
        unsafe input.withUnsafeMutableBytes { input in
            unsafe output.withUnsafeMutableBytes { output in
                var read = 0
                while read < input.count {
                    let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: input[read...])
                    let problem = unsafe convert(rest, &read, by: output, into: &text)
                    guard let problem, problem != E2BIG else { continue }
                    text.appendReplacement()
                    read += unsafe Self.malformedLength(input[read...], isWide: isWide)
                }
                let nothing = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)
                _ = unsafe convert(nothing, &read, by: output, into: &text)
            }
        }
        return text
    }

    /// One call of iconv. Without input it writes out what it has kept back.
    /// - Returns: `errno` when it stopped before the end of the input.
    private func convert(
        _ input: UnsafeMutableRawBufferPointer, _ read: inout Int,
        by output: UnsafeMutableRawBufferPointer, into text: inout LegacyText
    ) -> Int32? {
        var next = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = input.count
        var end = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var room = output.count
        let status = unsafe iconv(descriptor, &next, &left, &end, &room)
        let problem = status == Int(bitPattern: UInt.max) ? errno : nil
        unsafe text.utf8.append(contentsOf: output[..<(output.count - room)])
        read += input.count - left
        return problem
    }

    /// A second byte that is ASCII may be markup; it is read again on its own, as the Encoding
    /// Standard has it.
    private static func malformedLength(
        _ bytes: Slice<UnsafeMutableRawBufferPointer>, isWide: Bool
    ) -> Int {
        let pair = unsafe Array(bytes.prefix(2))
        guard pair.count == 2 else { return 1 }
        return isWide || (pair[0] >= 0x80 && pair[1] >= 0x80) ? 2 : 1
    }
}

/// Text in UTF-8, and how many U+FFFD stand in it for bytes that mean nothing.
struct LegacyText {
    var utf8: [UInt8] = []
    var replacements = 0

    mutating func appendReplacement() {
        utf8 += [0xEF, 0xBF, 0xBD]
        replacements += 1
    }
}
