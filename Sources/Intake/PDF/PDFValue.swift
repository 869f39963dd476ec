/// A value in a PDF file, as far as it is of use here.
enum PDFValue: Equatable {
    case name(String)
    case number(Int)
    case string([UInt8])
    /// Another object, by its number.
    case reference(Int)
    case array([PDFValue])
    case dictionary([String: PDFValue])
    /// `true`, `null`, a number with a fraction.
    case other

    var number: Int? { if case .number(let number) = self { number } else { nil } }
    var string: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }
    var reference: Int? { if case .reference(let number) = self { number } else { nil } }
    var name: String? { if case .name(let name) = self { name } else { nil } }
    var dictionary: [String: PDFValue]? {
        if case .dictionary(let entries) = self { entries } else { nil }
    }
}
