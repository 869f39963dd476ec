import ArticleModel

/// Makes link targets of references.
struct LinkReader {
    /// What relative references are relative to; `nil` when the page's address is not known.
    let base: WebAddress?

    struct Outcome {
        var target: Link.Target?
        var change: LinkChange?
    }

    /// - Parameters:
    ///   - reference: the `href` as it stands.
    ///   - text: the words of the link, for the ledger.
    ///   - line: of the file, for the ledger.
    /// - Returns: where it leads, if it may, and what was changed about it.
    func resolve(_ reference: String, text: String, line: Int) -> Outcome {
        let reference = FoldedText.folded(reference)
        // A link to the page's own top, or to nothing, leads nowhere a reader could want.
        guard !reference.isEmpty, reference != "#" else { return Outcome() }
        if let scheme = WebAddress.scheme(of: reference), Self.unsafeSchemes.contains(scheme) {
            return undone(reference, .unsafe, text, line)
        }
        guard let address = WebAddress(reference, relativeTo: base) else {
            return undone(reference, .unresolved, text, line)
        }
        let untracked = address.untracked
        let target = Link.Target.external(untracked.address.text)
        guard !untracked.stripped.isEmpty else { return Outcome(target: target) }
        let change = LinkChange(
            reason: .tracking, text: text, before: address.text, after: untracked.address.text,
            line: line)
        return Outcome(target: target, change: change)
    }

    /// The name of the place on the same page to which a reference leads; `nil` for any other.
    func fragment(of reference: String) -> String? {
        let reference = FoldedText.folded(reference)
        if reference.hasPrefix("#") {
            return reference == "#" ? nil : String(reference.dropFirst())
        }
        guard let base, reference.utf8.contains(UInt8(ascii: "#")),
            let address = WebAddress(reference, relativeTo: base),
            address.identity == base.identity
        else { return nil }
        return address.fragment
    }

    /// A link to a place on the same page: to the block with this id, or undone where there is no
    /// such place in the article.
    func outcome(_ block: String?, for reference: String, text: String, line: Int) -> Outcome {
        guard let block else { return undone(reference, .missing, text, line) }
        return Outcome(target: .block(id: block))
    }

    private static let unsafeSchemes: Set<WebAddress.Scheme> = [
        .script, .data, .file, .application,
    ]

    private func undone(
        _ reference: String, _ reason: LinkChange.Reason, _ text: String, _ line: Int
    ) -> Outcome {
        Outcome(
            change: LinkChange(
                reason: reason, text: text, before: String(reference.prefix(500)), after: nil,
                line: line))
    }
}
