import ArticleModel
import Digests

extension Intake {
    /// The one page of a letter: a page that a browser saved, or what somebody wrote.
    func mail(_ file: [UInt8], named name: String) throws(Diagnostic) -> any PageReader {
        var parser = MIMEParser(limits: limits)
        let letter: MIMEPart
        do throws(MIMEParser.Excess) {
            letter = try parser.part(MailHead.withoutEnvelope(file[...]))
        } catch {
            throw switch error {
            case .depth:
                .excess(name, "The letter nests deeper than", limits.mimeDepth, "mimeDepth")
            case .parts:
                .excess(name, "The letter has more parts than", limits.mimeParts, "mimeParts")
            }
        }
        let reading =
            MHTML.isPage(letter, named: name)
            ? MHTML.page(of: letter, named: name) : Newsletter.page(of: letter, named: name)
        guard var reading else { throw .noTextInLetter(name) }
        reading.page.digest = SHA256.hex(file)
        if !bringsResources { reading.page.resources = [] }
        return ReadPages(reading.page, remarks: reading.remarks)
    }
}

/// The page that a letter holds, and what was left out of it.
struct MailReading {
    var page: SavedPage
    var remarks: [Diagnostic] = []
}

extension MIMEPart {
    /// The pictures among the parts, by the names that the page may call them.
    var pictures: [Resource] {
        all.filter { $0.mediaType.hasPrefix("image/") }.flatMap { part in
            let names = [part.header["content-location"], part.contentID.map { "cid:\($0)" }]
            let bytes = part.content
            return names.compactMap { $0 }.map {
                Resource(url: $0, mediaType: part.mediaType, bytes: bytes)
            }
        }
    }

    /// As a source's content.
    func page(named name: String) -> SavedPage {
        let ending = mediaType == "text/plain" ? ".txt" : ".html"
        var page = SavedPage(name: name, bytes: content, fileName: name + ending)
        page.encoding = type.parameters["charset"]
        return page
    }
}
