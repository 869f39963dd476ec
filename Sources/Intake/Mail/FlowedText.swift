/// Plain text whose lines a mail program broke (RFC 3676).
enum FlowedText {
    /// A line that ends in a space goes on in the next; a space in front of a line was stuffed.
    static func joined(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var rest = text[...]
        while !rest.isEmpty {
            var line = rest.popLine()
            if line.first == 0x20 { line.removeFirst() }
            result += line
            // The line before a signature ends in a space all the same.
            let isFlowing = line.last == 0x20 && !line.elementsEqual("-- ".utf8)
            if !isFlowing { result.append(0x0A) }
        }
        return result
    }
}
