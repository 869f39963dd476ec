import ArticleModel
import Intake

/// One group of keys and values, the keys being those of a `---` header: a sidecar in YAML.
enum FieldList {
    static func entries(_ text: ListText) throws(Diagnostic) -> [BibliographyEntry] {
        let fields = try Intake().fields(ofSidecar: text.text, file: text.file)
        guard !fields.isEmpty else { return [] }
        return [entry(of: fields, at: text.place(fields.first?.line ?? 1))]
    }

    /// An entry of fields that a person wrote under names of their choice.
    static func entry(
        of fields: [HeaderField], at place: BibliographyEntry.Place
    ) -> BibliographyEntry {
        var entry = BibliographyEntry(place: place)
        for field in fields {
            guard let value = field.values.first, !value.isEmpty else { continue }
            switch roles[field.key] {
            case .file: entry.files += field.values
            case .note: entry.note = PlainNote.text(of: field.values.joined(separator: "\n\n"))
            case .saved: entry.saved = ListDate.machine(value)
            case .address:
                if entry.url == nil, WebAddress(value)?.scheme == .web { entry.url = value }
                entry.fields.append(field)
            case nil: entry.fields.append(field)
            }
        }
        return entry
    }

    private enum Role { case file, note, saved, address }

    /// Keys that say more than a field of the attribution.
    private static let roles: [String: Role] = [
        "file": .file, "files": .file, "filename": .file,
        "note": .note, "notes": .note, "comment": .note, "annotation": .note,
        "saved": .saved, "captured": .saved, "accessed": .saved, "retrieved": .saved,
        "archived": .saved, "time_added": .saved,
        "url": .address, "link": .address, "permalink": .address, "canonical": .address,
        "source": .address,
    ]
}
