import ArticleModel

/// Addresses as links in a book may hold them.
enum Hyperlink {
    /// The address, percent-encoded; `nil` when no link in a book can lead there: it is not of the
    /// web, of mail or of the telephone, or its host is none.
    static func reference(to address: String) -> String? {
        guard let address = WebAddress(address) else { return nil }
        switch address.scheme {
        case .web: return isHost(address.host) ? address.text : nil
        case .mail, .telephone: return address.text
        default: return nil
        }
    }

    /// Labels of letters, digits and hyphens. A name that ends in a number is an address of four
    /// numbers, or none. Source: the host parser of the WHATWG's URL standard, which epubcheck
    /// follows.
    private static func isHost(_ host: String) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = labels.last, labels.allSatisfy(isLabel) else { return false }
        return !(last.first?.isNumber ?? false)
            || labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        guard !label.isEmpty else { return false }
        return label.utf8.allSatisfy(isPlain)
            || label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
