import Foundation

/// JSON as other programs read it: keys in alphabetical order, slashes as they are.
enum JSONText {
    static func text(of value: some Encodable, isPretty: Bool) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            // The records hold strings and finite numbers only, which JSON can always express.
            preconditionFailure("\(error)")
        }
    }
}
