/// The exchange format of ISO 2709 with MARC 21's structure: a leader, a directory, the fields.
/// Source: Library of Congress, "MARC 21 Specifications for Record Structure, Character Sets, and
/// Exchange Media".
enum ISO2709: RecordFormat {
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8] {
        bytes(of: MARCRecord(record, in: catalogue))
    }

    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8] {
        Array(records.joined())
    }

    static func bytes(of record: MARCRecord) -> [UInt8] {
        let fields = fitting(record.fields.flatMap(shortened))
        var directory: [UInt8] = []
        var data: [UInt8] = []
        for field in fields {
            let bytes = field.bytes
            directory += Array(field.tag.utf8) + digits(bytes.count, 4) + digits(data.count, 5)
            data += bytes
        }
        directory.append(fieldTerminator)
        let base = leaderLength + directory.count
        var leader = Array(record.leader.utf8)
        leader.replaceSubrange(0..<5, with: digits(base + data.count + 1, 5))
        leader.replaceSubrange(12..<17, with: digits(base, 5))
        return leader + directory + data + [recordTerminator]
    }

    private static func digits(_ number: Int, _ width: Int) -> [UInt8] {
        let text = String(number)
        return Array((String(repeating: "0", count: max(0, width - text.utf8.count)) + text).utf8)
    }

    private static let leaderLength = 24
    private static let directoryEntryLength = 12
    fileprivate static let subfieldDelimiter: UInt8 = 0x1F
    fileprivate static let fieldTerminator: UInt8 = 0x1E
    private static let recordTerminator: UInt8 = 0x1D
}

/// What four digits cannot count does not fit into a field, nor what five cannot into a record.
extension ISO2709 {
    private static let longestField = 9_999
    private static let longestRecord = 99_999
    /// In bytes; leaves room for the other subfields of a field.
    private static let longestPiece = 9_000

    /// A note that is too long goes on in further fields; what may not be repeated is cut, with the
    /// mark of omission. A control field is a code: one that is too long is none.
    private static func shortened(_ field: MARCField) -> [MARCField] {
        guard field.bytes.count > longestField else { return [field] }
        guard case .data(let data) = field else { return [] }
        let lengths = data.subfields.map(\.value.utf8.count)
        guard let longest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }) else {
            return [field]
        }
        let others = lengths.reduce(0, +) - lengths[longest]
        let room = max(100, longestPiece - others - 2 * lengths.count)
        let pieces = data.subfields[longest].value.pieces(of: room)
        let isNote = data.tag.hasPrefix("5")
        let kept = isNote ? pieces : pieces.prefix(1).map { $0 + " …" }
        let fields = kept.map { piece in
            var part = data
            part.subfields[longest].value = piece
            return MARCField.data(part)
        }
        // Several long subfields: the next one is shortened in its turn.
        return fields.flatMap(shortened)
    }

    /// Without the longest of the fields that a record can do without, and a note that says so.
    private static func fitting(_ fields: [MARCField]) -> [MARCField] {
        let lengths = fields.map { directoryEntryLength + $0.bytes.count }
        var total = lengths.reduce(leaderLength + 2, +)
        guard total > longestRecord else { return fields }
        let dispensable = fields.indices.filter { !indispensable.contains(fields[$0].tag) }
        var dropped: Set<Int> = []
        for index in dispensable.sorted(by: { lengths[$0] > lengths[$1] })
        where total > longestRecord - roomForNote {
            total -= lengths[index]
            dropped.insert(index)
        }
        var kept = fields.indices.filter { !dropped.contains($0) }.map { fields[$0] }
        let sentence = "Fields left out for their length: \(dropped.count)"
        if let note = MARCDataField("500", "  ", ["a": sentence]) {
            kept.insert(.data(note), at: kept.firstIndex { $0.tag > note.tag } ?? kept.endIndex)
        }
        return kept
    }

    /// In bytes, for the note that says how many fields are left out.
    private static let roomForNote = 200

    private static let indispensable: Set<String> = [
        "001", "003", "005", "007", "008", "040", "100", "110", "245", "264", "300", "336", "337",
        "338", "773", "856",
    ]
}

extension MARCField {
    /// With the field's terminator.
    fileprivate var bytes: [UInt8] {
        switch self {
        case .control(_, let value): Array(value.utf8) + [ISO2709.fieldTerminator]
        case .data(let field):
            Array(field.indicators.utf8)
                + field.subfields.flatMap {
                    [ISO2709.subfieldDelimiter] + Array(String($0.code).utf8) + Array($0.value.utf8)
                } + [ISO2709.fieldTerminator]
        }
    }
}

extension String {
    /// The words in runs of at most `length` bytes; a longer word is cut between scalars, since
    /// one character may carry any number of marks.
    fileprivate func pieces(of length: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for word in split(separator: " ") {
            if piece.utf8.count + 1 + word.utf8.count <= length {
                piece += piece.isEmpty ? String(word) : " " + word
                continue
            }
            if !piece.isEmpty { pieces.append(piece) }
            piece = ""
            for scalar in word.unicodeScalars {
                if piece.utf8.count + 4 > length {
                    pieces.append(piece)
                    piece = ""
                }
                piece.unicodeScalars.append(scalar)
            }
        }
        return pieces + (piece.isEmpty ? [] : [piece])
    }
}
