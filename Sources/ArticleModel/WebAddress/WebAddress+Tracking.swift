extension WebAddress {
    /// An address with its tracking parameters taken out of the query and the fragment.
    package struct Untracked: Sendable, Equatable {
        package var address: WebAddress
        /// As they stood, in order: `utm_source=rss`; empty when there were none.
        package var stripped: [String]
    }

    package var untracked: Untracked {
        guard parts.query != nil || parts.fragment != nil else {
            return Untracked(address: self, stripped: [])
        }
        let query = parameters(in: parts.query)
        let fragment = parameters(in: parts.fragment)
        let stripped = query.stripped + fragment.stripped
        guard !stripped.isEmpty else { return Untracked(address: self, stripped: []) }
        var rest = Array(bytes[..<parts.path.upperBound])
        if let kept = query.kept { rest += [UInt8(ascii: "?")] + kept }
        if let kept = fragment.kept { rest += [UInt8(ascii: "#")] + kept }
        return Untracked(address: WebAddress(bytes: rest), stripped: stripped)
    }

    /// - Returns: What stays, `nil` when nothing does; and what goes.
    private func parameters(in range: Range<Int>?) -> (kept: [UInt8]?, stripped: [String]) {
        guard let range else { return (nil, []) }
        let ampersand = UInt8(ascii: "&")
        var kept: [ArraySlice<UInt8>] = []
        var stripped: [String] = []
        for parameter in bytes[range].split(
            separator: ampersand, omittingEmptySubsequences: false)
        {
            // A page that escapes twice writes `&amp;` for `&`.
            let isEscapedTwice = parameter.starts(with: "amp;".utf8)
            let bare = isEscapedTwice ? parameter.dropFirst(4) : parameter
            let name = bare.prefix { $0 != UInt8(ascii: "=") }
            if TrackingParameter.includes(String(decoding: name, as: UTF8.self)) {
                stripped.append(String(decoding: bare, as: UTF8.self))
            } else {
                kept.append(parameter)
            }
        }
        let isEmptied = kept.isEmpty && !stripped.isEmpty
        return (isEmptied ? nil : Array(kept.joined(separator: [ampersand])), stripped)
    }
}
