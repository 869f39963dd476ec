import Archives
import ArticleModel
import Digests
import Foundation

/// A page as Safari saves it: a property list of the page and what it shows.
enum SafariArchive {
    /// The one page.
    static func pages(
        _ file: [UInt8], _ name: String, _ intake: Intake
    ) throws(Diagnostic) -> any PageReader {
        try requireShallow(file, name, intake.limits)
        guard let archive = try? PropertyListDecoder().decode(Archive.self, from: Data(file)) else {
            throw .damagedPropertyList(name)
        }
        guard let data = archive.WebMainResource?.WebResourceData else { throw .noPages(name) }
        var page = SavedPage(name: name, bytes: Array(data), fileName: name + ".html")
        page.encoding = archive.WebMainResource?.WebResourceTextEncodingName
        page.capture.url = archive.WebMainResource?.WebResourceURL
        page.digest = SHA256.hex(file)
        if intake.bringsResources {
            page.resources = (archive.WebSubresources ?? []).compactMap(\.picture)
        }
        return ReadPages(page)
    }

    /// As Safari spells the keys.
    private struct Archive: Decodable {
        let WebMainResource: Part?
        let WebSubresources: [Part]?
    }

    private struct Part: Decodable {
        let WebResourceData: Data?
        let WebResourceMIMEType: String?
        let WebResourceTextEncodingName: String?
        let WebResourceURL: String?

        var picture: Resource? {
            guard let data = WebResourceData, let url = WebResourceURL,
                let type = WebResourceMIMEType?.lowercased(), type.hasPrefix("image/")
            else { return nil }
            return Resource(url: url, mediaType: type, bytes: Array(data))
        }
    }

    /// Foundation follows the nesting with the stack, so it is measured first.
    private static func requireShallow(
        _ file: [UInt8], _ name: String, _ limits: Intake.Limits
    ) throws(Diagnostic) {
        if file.starts(with: "bplist".utf8) {
            guard BinaryPropertyList(file)?.depth(limit: limits.plistDepth) != nil else {
                throw .damagedPropertyList(name)
            }
        } else if textDepth(file) > limits.plistDepth {
            throw .excess(
                name, "The web archive nests deeper than", limits.plistDepth, "plistDepth")
        }
    }

    /// How deep the lists and dictionaries of a property list in XML nest. What stands in comments,
    /// instructions and marked sections opens and closes nothing.
    private static func textDepth(_ file: [UInt8]) -> Int {
        var depth = 0
        var deepest = 0
        var rest = file[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[open...]
            if let end = quiet.first(where: { rest.starts(with: $0.start.utf8) })?.end {
                guard let index = rest.firstIndex(of: Array(end.utf8)) else { break }
                rest = rest[(index + end.utf8.count)...]
                continue
            }
            let tag = rest.dropFirst().prefix { $0 != UInt8(ascii: ">") }
            rest = rest[tag.endIndex...]
            if isNest(tag), tag.last != UInt8(ascii: "/") { depth += 1 }
            if tag.first == UInt8(ascii: "/"), isNest(tag.dropFirst()) { depth -= 1 }
            deepest = max(deepest, depth)
        }
        return deepest
    }

    private static let quiet = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")].map {
        (start: $0, end: $1)
    }

    private static func isNest(_ tag: ArraySlice<UInt8>) -> Bool {
        let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
        return name.elementsEqual("dict".utf8) || name.elementsEqual("array".utf8)
    }
}
