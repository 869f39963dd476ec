package import Archives
package import ArticleModel
package import Assembly
import EPUBOutput
package import Extraction
package import Intake
import MarkdownOutput
package import Templating

/// The whole tool, top to bottom: a manifest and the bytes it names in, files out. What reads the
/// bytes is given; nothing is written.
package struct DossierCompiler: Sendable {
    package var intake = Intake()
    package var extractor = Extractor()
    package var assembler = Assembler()
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
        let library = try TemplateLibrary(
            MarkdownWriter.entryPoints + EPUBWriter.entryPoints, overriding: templates)
        var packet = await articles(of: manifest, open: open, progress: progress)
        let isStopped = stopsAtFirstFailure && !packet.failures.isEmpty
        guard !packet.articles.isEmpty, !isStopped else { return packet }
        let material = try material(of: manifest, packet.articles, read: Self.reader(open))
        let assembled = assembler.dossier(from: packet.manifest, material: material)
        packet.dossier = assembled.dossier
        packet.warnings += assembled.warnings
        for format in manifest.formats {
            packet.files += try files(for: assembled.dossier, format, library)
        }
        return packet
    }

    /// Cleans the articles a manifest names, without making a packet of them.
    package func articles(
        of manifest: Manifest, open: @escaping FileOpener,
        progress: (Int, String) -> Void = { _, _ in }
    ) async -> Packet {
        var packet = Packet(manifest: manifest)
        var pages: [String: [String]] = [:]
        await forEachArticle(of: ArticleInput.files(of: manifest), open: open) { page in
            switch page.result {
            case .success(let article):
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
        return packet
    }
}

/// Reads the bytes of a file by its path; fails with what to tell the user.
package typealias ByteReader = @Sendable (String) -> Result<[UInt8], Diagnostic>

/// Opens a file by its path; fails with what to tell the user.
package typealias FileOpener = @Sendable (String) -> Result<InputFile, Diagnostic>

extension DossierCompiler {
    /// One document from bytes to article.
    ///
    /// - Throws: what intake or extraction has to say against it.
    package func article(
        named name: String, bytes: [UInt8], editing: Editing = Editing()
    ) throws(Diagnostic) -> CleanArticle {
        let source = try intake.source(named: name, bytes: bytes)
        return try extractor.article(from: source, editing: editing)
    }

    /// Reads whole what is opened so.
    private static func reader(_ open: @escaping FileOpener) -> ByteReader {
        { path in
            open(path).flatMap { file in
                Result { () throws(StreamError) in try file.bytes() }
                    .mapError { _ in .vanished(path) }
            }
        }
    }

    /// What the manifest names besides articles: introductions and the cover.
    private func material(
        of manifest: Manifest, _ articles: [String: CleanArticle], read: ByteReader
    ) throws(Diagnostic) -> PacketMaterial {
        var material = PacketMaterial(articles: articles)
        for part in manifest.parts {
            guard let intro = part.intro else { continue }
            let article = try article(named: intro.path, bytes: try read(intro.path).get())
            material.intros[intro.path] = article.blocks
        }
        if let cover = manifest.cover {
            material.cover = OutputFile(path: cover.path, bytes: try read(cover.path).get())
        }
        return material
    }

    private func files(
        for dossier: Dossier, _ format: EditionFormat, _ templates: TemplateLibrary
    ) throws(Diagnostic) -> [OutputFile] {
        switch format {
        case .markdown: try MarkdownWriter(templates: templates).files(for: dossier)
        case .epub: try EPUBWriter(templates: templates).files(for: dossier)
        }
    }
}

extension Diagnostic {
    fileprivate static func vanished(_ path: String) -> Diagnostic {
        Diagnostic(
            "The file cannot be read any more.", file: path, hint: "Check its permissions.",
            kind: .fileSystem)
    }
}
