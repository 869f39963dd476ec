import Foundation

/// JSON as other programs read it: keys in alphabetical order, slashes as they are.
package enum JSONText {
    /// - Throws: a `Diagnostic` of kind `.program`: our records hold nothing that JSON has no
    ///   words for.
    package static func text(
        of value: some Encodable, isPretty: Bool
    ) throws(Diagnostic) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw Diagnostic(
                "The result cannot be written as JSON: \(error).", file: "dossier", kind: .program)
        }
    }
}
