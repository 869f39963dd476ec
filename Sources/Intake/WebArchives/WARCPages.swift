import Archives
import ArticleModel

/// The pages of a web archive, as its records come: answers that hold a page. Redirects, errors,
/// scripts and pictures are none; a picture is fetched for the page that shows it.
final class WARCPages: PageReader {
    private let name: String
    private let file: WARCFile
    private let intake: Intake
    private let selection: PageSelection
    private let names: PageNames
    private let pictures: PictureIndex<Picture>
    private var reader: WARCReader?
    private var tally = WARCTally()
    private var remarks: [Diagnostic] = []

    /// The pages of an archive that `selection` wants; `names` were given to others before, where
    /// the archive is one of several in a container.
    /// - Throws: `StreamError` when the archive cannot be read.
    init(
        _ file: WARCFile, named name: String, intake: Intake,
        selection: PageSelection = PageSelection(), names: PageNames? = nil
    ) throws(StreamError) {
        self.name = name
        self.file = file
        self.intake = intake
        self.selection = selection
        self.names = names ?? PageNames(of: name)
        reader = try file.records()
        pictures =
            intake.bringsResources
            ? try Self.pictures(in: file, limits: intake.limits) : PictureIndex()
    }

    func next() -> Result<SavedPage, Diagnostic>? {
        while let reader {
            do throws(StreamError) {
                if let record = try reader.next() {
                    if let page = try page(of: record, in: reader) { return page }
                } else {
                    end(reader.damage.map { .damagedArchive(name, $0) })
                }
            } catch {
                end(.unreadable(name, error, limits: intake.limits))
            }
        }
        return remarks.popLast().map { .failure($0) }
    }

    private func end(_ problem: Diagnostic?) {
        reader = nil
        remarks = ([problem] + tally.remarks(on: name)).compactMap { $0 }.reversed()
    }

    /// `nil` for a record without a page.
    private func page(
        of record: WARCReader.Record, in reader: WARCReader
    ) throws(StreamError) -> Result<SavedPage, Diagnostic>? {
        guard let url = record.url, let response = try HTTPResponse(of: record, in: reader) else {
            return nil
        }
        if let target = response.header["location"], !response.isSuccess {
            selection.redirect(from: url, to: target)
        }
        guard response.isSuccess, response.isPage else {
            tally.passOver(response, of: url)
            return nil
        }
        guard selection.takes(url) else { return nil }
        guard record.type != "revisit" else {
            tally.note(revisit: record)
            return nil
        }
        tally.note(page: record)
        let pageName = names.name(for: url)
        guard reader.blockLeft <= intake.limits.fileSize else {
            return .failure(
                .tooLarge(
                    pageName, "page", reader.blockLeft, bound: "fileSize", intake.limits.fileSize))
        }
        let body = try reader.block(limit: intake.limits.fileSize)
        return Result { () throws(Diagnostic) in
            var page = try page(of: response, body, named: pageName)
            page.capture = Capture(url: url, date: record.date)
            page.resources = resources(of: page)
            return page
        }
    }

    private func page(
        of response: HTTPResponse, _ body: [UInt8], named name: String
    ) throws(Diagnostic) -> SavedPage {
        do throws(HTTPResponse.BodyError) {
            let contents = try response.content(of: body, limits: intake.limits)
            var page = SavedPage(name: name, bytes: contents.bytes, fileName: name + ".html")
            page.encoding = response.type.parameters["charset"]
            page.warnings = contents.damage.map { [.damagedBody(name, $0)] } ?? []
            return page
        } catch {
            throw switch error {
            case .unknownCoding(let coding): .unknownCoding(name, coding)
            case .stream(let error): .unreadable(name, error, limits: intake.limits)
            }
        }
    }
}

extension WARCReader.Record {
    /// When it was fetched.
    var date: PartialDate? { header["warc-date"].flatMap(PartialDate.init(timestamp:)) }
}

extension PartialDate {
    /// ISO 8601, where fractions of a second may be written: they are left out.
    init?(timestamp: String) {
        let text = timestamp[...].trimmed
        guard let point = text.firstIndex(of: ".") else {
            self.init(iso8601: String(text))
            return
        }
        let zone = text[text.index(after: point)...].drop(while: \.isNumber)
        self.init(iso8601: String(text[..<point] + zone))
    }
}

// Pictures.
extension WARCPages {
    private enum Picture {
        /// In the record that begins there.
        case record(origin: Int)
        /// Of an archive that is packed as a whole, in which nothing can be found again.
        case held(Resource)
    }

    /// The pictures by address. One reading of the whole archive.
    private static func pictures(
        in file: WARCFile, limits: Intake.Limits
    ) throws(StreamError) -> PictureIndex<Picture> {
        var index = PictureIndex<Picture>()
        var left = limits.heldPictures
        var redirects: [(from: String, to: String)] = []
        let reader = try file.records()
        // What is damaged is told when the pages are read.
        while let record = try? reader.next() {
            guard let url = record.url,
                let response = try? HTTPResponse(of: record, in: reader), record.type != "revisit"
            else { continue }
            let address = WebAddress(url)?.withoutFragment
            if response.isSuccess, response.isPicture {
                let url = address?.text ?? url
                if let origin = record.origin {
                    index.insert(.record(origin: origin), at: url)
                } else if let picture = resource(response, in: reader, url, left, limits) {
                    index.insert(.held(picture), at: url)
                    left -= picture.bytes.count
                }
            } else if (300..<400).contains(response.status),
                let target = response.header["location"],
                let target = WebAddress(target, relativeTo: address)?.withoutFragment.text
            {
                redirects.append((address?.text ?? url, target))
            }
        }
        // What leads on stands before what it leads to.
        for redirect in redirects.reversed() { index.redirect(redirect.from, to: redirect.to) }
        return index
    }

    private func resources(of page: SavedPage) -> [Resource] {
        guard !pictures.isEmpty, let bytes = try? page.content.bytes() else { return [] }
        let base = page.capture.url.flatMap { WebAddress($0) }
        let mentioned = pictures.pictures(in: bytes) {
            WebAddress($0, relativeTo: base)?.withoutFragment.text
        }
        var resources: [Resource] = []
        var left = intake.limits.resourceSize
        for picture in mentioned {
            guard let resource = resource(of: picture.place, picture.address, limit: left),
                resource.bytes.count <= left
            else { continue }
            left -= resource.bytes.count
            resources.append(resource)
        }
        return resources
    }

    /// A picture that cannot be read is a missing picture; the article says so.
    private func resource(of picture: Picture, _ url: String, limit: Int) -> Resource? {
        switch picture {
        case .held(let resource): return resource
        case .record(let origin):
            guard let reader = try? file.records(from: origin), let record = try? reader.next(),
                let response = try? HTTPResponse(of: record, in: reader)
            else { return nil }
            return Self.resource(response, in: reader, url, limit, intake.limits)
        }
    }

    private static func resource(
        _ response: HTTPResponse, in reader: WARCReader, _ url: String, _ limit: Int,
        _ limits: Intake.Limits
    ) -> Resource? {
        guard reader.blockLeft <= limit, let body = try? reader.block(limit: limit),
            let contents = try? response.content(of: body, limits: limits),
            contents.bytes.count <= limit
        else { return nil }
        return Resource(url: url, mediaType: response.type.value, bytes: contents.bytes)
    }
}
