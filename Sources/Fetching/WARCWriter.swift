package import Archives
import ArticleModel
import Digests

/// Writes a web archive, each record a gzip member of its own. Source: ISO 28500, WARC 1.1.
package struct WARCWriter: Sendable {
    private let software: String

    /// - Parameter software: what made the archive, `dossier/0.1.0`.
    package init(software: String) { self.software = software }

    /// The archive of a capture; the same one from the same capture.
    ///
    /// - Throws: `StreamError` when it cannot be packed.
    package func file(of capture: WebCapture) throws(StreamError) -> [UInt8] {
        guard let first = capture.exchanges.first else { return [] }
        var file = try GzipWriter.member(of: description(of: first))
        for exchange in capture.exchanges {
            file += try GzipWriter.member(of: response(of: exchange))
        }
        return file
    }

    private func description(of first: Exchange) -> [UInt8] {
        let block = Array("software: \(software)\r\nformat: WARC File Format 1.1\r\n".utf8)
        return record("warcinfo", "application/warc-fields", first, [], block)
    }

    private func response(of exchange: Exchange) -> [UInt8] {
        record(
            "response", "application/http;msgtype=response", exchange,
            ["WARC-Target-URI: \(exchange.address.withoutFragment.text)"],
            exchange.head + exchange.body)
    }

    private func record(
        _ type: String, _ contentType: String, _ exchange: Exchange, _ fields: [String],
        _ block: [UInt8]
    ) -> [UInt8] {
        let digest = SHA256.hex(block)
        let name = "\(type) \(exchange.address.text) \(exchange.date) \(digest)"
        let id = UUIDv5.string(namespace: UUIDv5.urlNamespace, name: name)
        let head =
            [
                "WARC/1.1", "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:\(id)>",
                "WARC-Date: \(exchange.date)",
            ] + fields + [
                "WARC-Block-Digest: sha256:\(digest)", "Content-Type: \(contentType)",
                "Content-Length: \(block.count)",
            ]
        return Array(head.map { $0 + "\r\n" }.joined().utf8) + Array("\r\n".utf8) + block
            + Array("\r\n\r\n".utf8)
    }
}
