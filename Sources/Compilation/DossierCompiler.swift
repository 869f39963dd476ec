package import Archives
package import ArticleCaching
package import ArticleModel
package import Assembly
import Digests
import EPUBOutput
package import Extraction
import HTMLOutput
package import Intake
import MarkdownOutput
import Pictures
package import Templating

/// The whole tool, top to bottom: a manifest and the bytes it names in, files out. What reads the
/// bytes is given; nothing is written.
package struct DossierCompiler: Sendable {
    package var intake = Intake()
    package var extractor = Extractor()
    package var assembler = Assembler()
    /// Remembers articles between runs; only for a compiler that is not changed otherwise.
    package var cache: BuildCache?
    /// What drawings depend on besides the program: what draws them, and the fonts there are.
    package var drawingParts: @Sendable () -> [String] = { [] }
    /// Looks for what the images show; `nil` where only words are wanted.
    package var pictures: PictureGathering?
    /// How many articles are compiled at once.
    package var jobs = 1
    /// Nothing more is compiled after the first document that cannot be.
    package var stopsAtFirstFailure = false

    package init() {}

    /// Compiles a packet in every format the manifest asks for. It has no files when no document
    /// could be compiled, nor when one could not and `stopsAtFirstFailure` says to end there.
    ///
    /// - Parameters:
    ///   - manifest: what the editor wants.
    ///   - templates: the user's own, by name.
    ///   - open: opens a file by its path relative to the manifest's folder.
    ///   - progress: is told after each article how many are done, and its path.
    /// - Returns: the files, and what to tell the user.
    /// - Throws: a `Diagnostic` when a template, an introduction or the cover cannot be used.
    package func packet(
        from manifest: Manifest, templates: [String: TemplateText] = [:],
        open: @escaping FileOpener, progress: (Int, String) -> Void = { _, _ in }
    ) async throws(Diagnostic) -> Packet {
        let library = Task {
            Result { () throws(Diagnostic) in
                try TemplateLibrary(
                    entryPoints(of: templates.isEmpty ? manifest.formats : EditionFormat.allCases),
                    overriding: templates, flavour: manifest.markdown.flavour)
            }
        }
        // What is wrong with the user's templates is told before the work.
        if !templates.isEmpty || jobs == 1 { _ = try await library.value.get() }
        var packet = try await assembled(manifest, open: open, progress: progress)
        guard let dossier = packet.dossier else { return packet }
        packet.files = try await files(of: dossier, as: manifest, try await library.value.get())
        return packet
    }

    /// The dossier of a manifest without any edition of it; it has none when no document could be
    /// compiled, nor when one could not and `stopsAtFirstFailure` says to end there.
    ///
    /// - Throws: a `Diagnostic` when an introduction or the cover cannot be used.
    package func assembled(
        _ manifest: Manifest, open: @escaping FileOpener,
        progress: (Int, String) -> Void = { _, _ in }
    ) async throws(Diagnostic) -> Packet {
        var compiler = self
        // The ledger is printed, so its reasons are told whole.
        compiler.extractor.isExplaining = manifest.appendices.contains(.removed)
        var packet = await compiler.articles(of: manifest, open: open, progress: progress)
        let isStopped = stopsAtFirstFailure && !packet.failures.isEmpty
        guard !packet.articles.isEmpty, !isStopped else { return packet }
        let material = try material(of: manifest, packet, read: Self.reader(open))
        var assembler = assembler
        assembler.inASCII = inASCII
        let assembled = assembler.dossier(from: packet.manifest, material: material)
        packet.dossier = assembled.dossier
        packet.warnings += assembled.warnings
        return packet
    }

    /// Cleans the articles a manifest names, without making a packet of them.
    package func articles(
        of manifest: Manifest, open: @escaping FileOpener,
        progress: (Int, String) -> Void = { _, _ in }
    ) async -> Packet {
        var packet = Packet(manifest: manifest)
        packet.warnings = manifest.warnings
        let lists = MetadataLists(of: manifest, read: Self.reader(open))
        guard lists.errors.isEmpty else {
            packet.failures = lists.errors
            return packet
        }
        var bibliography = Bibliography(
            lists.entries, articles: manifest.articles.map(\.source.path))
        bibliography.identity = SHA256.hex(Array(bibliography.identity.utf8))
        var shelf = PictureShelf(bound: preparation.limits.packetSize)
        var enclosures = EnclosureRoom(bound: intake.limits.attachments)
        var pages: [String: [String]] = [:]
        let inputs = ArticleInput.files(of: manifest)
        await forEachArticle(of: inputs, bibliography: bibliography, open: open) { page in
            switch page.result {
            case .success(var article):
                shelf.take(from: &article)
                enclosures.enclose(&article)
                packet.articles[page.name] = article
                packet.warnings += article.warnings
                pages[page.file, default: []].append(page.name)
            case .failure(let remark) where remark.severity == .warning:
                packet.warnings.append(remark)
            case .failure(let failure):
                packet.failures.append(failure)
            }
            progress(packet.articles.count + packet.failures.count, page.name)
            return !(stopsAtFirstFailure && !packet.failures.isEmpty)
        }
        packet.manifest = manifest.naming(pages: pages)
        let matching = ListMatching(
            of: packet.manifest.articles.compactMap { packet.articles[$0.source.path] },
            in: bibliography)
        packet.wanted = matching.wanted
        packet.warnings += matching.warnings
        packet.pictures = shelf.pictures
        return packet
    }
}

/// Reads the bytes of a file by its path; fails with what to tell the user.
package typealias ByteReader = @Sendable (String) -> Result<[UInt8], Diagnostic>

/// Opens a file by its path; fails with what to tell the user.
package typealias FileOpener = @Sendable (String) -> Result<InputFile, Diagnostic>

extension DossierCompiler {
    /// Gives a text in ASCII.
    var inASCII: @Sendable (String) -> String {
        guard let cache else { return { $0.transliterated } }
        return { CachedTransliteration.text(of: $0, in: cache) }
    }

    /// What pictures are made fit by; what was converted before is remembered.
    var preparation: PicturePreparation {
        var preparation = pictures?.preparation ?? PicturePreparation()
        if let cache {
            preparation.remembered = { file, change, make in
                cache.value(
                    madeFrom: {
                        $0.write(bytes: file)
                        $0.write(change, drawingParts())
                    }, make: { make().map { CachedDrawing(file: $0) } })?.file
            }
        }
        return preparation
    }

    /// Reads whole what is opened so.
    static func reader(_ open: @escaping FileOpener) -> ByteReader {
        { path in
            open(path).flatMap { file in
                Result { () throws(StreamError) in try file.bytes() }
                    .mapError { _ in .vanished(path) }
            }
        }
    }

    /// What the manifest names besides articles: introductions and the cover.
    private func material(
        of manifest: Manifest, _ packet: Packet, read: ByteReader
    ) throws(Diagnostic) -> PacketMaterial {
        var material = PacketMaterial(articles: packet.articles)
        material.pictures = packet.pictures
        for part in manifest.parts {
            guard let intro = part.intro else { continue }
            let article = try article(named: intro.path, bytes: try read(intro.path).get())
            material.intros[intro.path] = article.blocks
            material.pictures += article.pictures
        }
        if let cover = manifest.cover {
            material.cover = try self.cover(cover.path, try read(cover.path).get())
        }
        return material
    }

    /// The user's templates are checked whatever is built; the built-in ones need not be.
    private func entryPoints(of formats: [EditionFormat]) -> [TemplateEntryPoint] {
        formats.flatMap { format in
            switch format {
            case .markdown: MarkdownWriter.entryPoints
            case .epub: EPUBWriter.entryPoints
            case .html: HTMLWriter.entryPoints
            }
        }
    }

    private func cover(_ path: String, _ bytes: [UInt8]) throws(Diagnostic) -> Picture {
        do throws(PictureFault) {
            return try preparation.cover(from: bytes)
        } catch {
            throw .noCover(path, error)
        }
    }
}

extension Diagnostic {
    static func noCover(_ path: String, _ fault: PictureFault) -> Diagnostic {
        Diagnostic(
            "The cover \(fault.reason).", file: path,
            hint: "Give a JPEG, PNG, GIF, WebP or SVG file.")
    }

    fileprivate static func vanished(_ path: String) -> Diagnostic {
        Diagnostic(
            "The file cannot be read any more.", file: path, hint: "Check its permissions.",
            kind: .fileSystem)
    }
}
