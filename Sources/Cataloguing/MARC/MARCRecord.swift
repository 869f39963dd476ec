/// A MARC 21 record as a value: what MARCXML and ISO 2709 write in their own ways.
struct MARCRecord: Equatable {
    /// Twenty-four characters; the two lengths in it are zeros.
    var leader: String
    /// By tag.
    var fields: [MARCField]
}

enum MARCField: Equatable {
    /// One of 001 to 009.
    case control(tag: String, value: String)
    case data(MARCDataField)

    var tag: String {
        switch self {
        case .control(let tag, _): tag
        case .data(let field): field.tag
        }
    }
}

struct MARCDataField: Equatable {
    struct Subfield: Equatable {
        var code: Character
        var value: String
    }

    var tag: String
    /// Two characters, blank for undefined ones.
    var indicators: String
    var subfields: [Subfield]

    /// Subfields without a value are left out; without any there is no field.
    init?(_ tag: String, _ indicators: String, _ subfields: KeyValuePairs<Character, String?>) {
        let known = subfields.compactMap { code, value in
            value.map { Subfield(code: code, value: $0) }
        }
        guard !known.isEmpty else { return nil }
        self.tag = tag
        self.indicators = indicators
        self.subfields = known
    }
}
