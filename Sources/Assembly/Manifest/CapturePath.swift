package import ArticleModel
import Digests

/// Where a page of the web is kept beside the manifest that names its address:
/// `captures/example-org-lamps-1f2e3d4c5b6a.warc.gz`. The address alone decides.
package enum CapturePath {
    package static let folder = "captures"

    /// In hexadecimal digits: enough that two addresses of one packet never share a name.
    private static let digestLength = 12

    package static func path(of address: WebAddress) -> String {
        let text = address.withoutFragment.text
        let name = text.dropFirst(
            text.firstRange(of: "://").map { text[..<$0.upperBound].count } ?? 0)
        let slug = Slugs.slug(of: String(name)) ?? "page"
        let digest = SHA256.hex(Array(text.utf8)).prefix(digestLength)
        return "\(folder)/\(slug)-\(digest).warc.gz"
    }

    /// The address of a page that stands where a file is expected; `nil` for a path.
    package static func address(_ text: String) -> WebAddress? {
        let start = text.prefix(8).lowercased()
        guard start.hasPrefix("https://") || start.hasPrefix("http://"),
            let address = WebAddress(text), address.scheme == .web, !address.host.isEmpty
        else { return nil }
        return address.withoutFragment
    }
}

extension FileReference {
    /// The place where a page of the web is kept.
    package init(keptFrom address: WebAddress, line: Int) {
        self.init(path: CapturePath.path(of: address), line: line)
        self.address = address.text
    }
}
