import ArticleModel
import Pictures

/// The pictures of one article while they are gathered.
struct PictureAlbum {
    /// In order of appearance, each once.
    private(set) var pictures: [Picture] = []
    private(set) var warnings: [Diagnostic] = []

    private let file: String
    private let limits: PictureLimits
    private(set) var lookup: PictureLookup
    private var warned: Set<String> = []
    private var names: Set<String> = []
    private var size = 0

    /// A picture this small, in pixels of its longer side, is a sign, and needs words to mean
    /// something by itself.
    private static let iconSide = 32
    /// A smaller picture in the page, in pixels of its longer side, is the blurred stand-in of one
    /// that the page also names. Source: the previews of Gatsby, Next.js and Medium, 10 to 64 wide.
    private static let previewSide = 72

    init(file: String, lookup: PictureLookup, limits: PictureLimits) {
        self.file = file
        self.lookup = lookup
        self.limits = limits
    }

    mutating func fill(_ blocks: inout [Block]) {
        var kept: [Block] = []
        for var block in blocks where fill(&block) { kept.append(block) }
        blocks = kept
    }

    /// Whether the block still shows or says something.
    private mutating func fill(_ block: inout Block) -> Bool {
        block.content.mapInlines { $0 = filled($0, at: block.origin) }
        block.content.mapChildren { fill(&$0) }
        guard case .figure(var figure) = block.content, !figure.images.isEmpty else { return true }
        let hasWords = !figure.caption.isEmpty || !figure.credit.isEmpty
        figure.images = figure.images.compactMap { image in
            let filled = filled(image, at: block.origin)
            return filled.flatMap { !hasWords && isMereSign($0) ? nil : $0 }
        }
        block.content = .figure(figure)
        return hasWords || !figure.images.isEmpty || block.id != nil
    }

    private mutating func filled(_ inlines: [Inline], at origin: Origin) -> [Inline] {
        inlines.compactMap { inline in
            guard case .image(let image) = inline else {
                return inline.mapped { filled($0, at: origin) }
            }
            return filled(image, at: origin).map { .image($0) }
        }
    }

    private func isMereSign(_ image: Image) -> Bool {
        guard image.alternative?.isEmpty ?? true, let name = image.embedded,
            let picture = pictures.first(where: { $0.name == name })
        else { return false }
        return max(picture.width ?? .max, picture.height ?? .max) <= Self.iconSide
    }

    /// The first reference that is at hand wins. `nil` for a dot.
    private mutating func filled(_ image: Image, at origin: Origin) -> Image? {
        let references =
            image.references.isEmpty
            ? [Image.Reference(written: image.source)] : image.references
        var image = image
        image.references = []
        image.source = address(of: references)
        var faults: [(Image.Reference, PictureFault)] = []
        for reference in references {
            switch lookup.result(of: reference) {
            case .picture(let picture):
                if references.count > 1, isPreview(picture, of: reference) { continue }
                image.embedded = keep(picture, at: origin) ? picture.name : nil
                return image
            case .pixel: if references.count == 1 { return nil }
            case .unusable(let fault): faults.append((reference, fault))
            case .nothing: break
            }
        }
        if let (reference, fault) = faults.first { warn(of: reference, fault, at: origin) }
        return image
    }

    /// Where the picture is in the web; else its path beside the page; empty when it is in the page.
    private func address(of references: [Image.Reference]) -> String {
        let outside = references.filter { WebAddress.scheme(of: $0.written) != .data }
        let inWeb = outside.first { $0.address != nil && !lookup.isSavedWithPage($0) }
        return inWeb?.address ?? outside.first?.written ?? ""
    }

    private func isPreview(_ picture: Picture, of reference: Image.Reference) -> Bool {
        WebAddress.scheme(of: reference.written) == .data
            && max(picture.width ?? .max, picture.height ?? .max) <= Self.previewSide
    }

    /// Whether the article has room for it.
    private mutating func keep(_ picture: Picture, at origin: Origin) -> Bool {
        guard !names.contains(picture.name) else { return true }
        let bound = limits.articleSize
        guard size + picture.bytes.count <= bound else {
            if size < bound {
                warnings.append(.tooManyPictures(in: file, line: origin.line, bound: bound))
            }
            size = bound
            return false
        }
        size += picture.bytes.count
        names.insert(picture.name)
        pictures.append(picture)
        return true
    }

    private mutating func warn(
        of reference: Image.Reference, _ fault: PictureFault, at origin: Origin
    ) {
        guard warned.insert(reference.written).inserted else { return }
        warnings.append(
            Diagnostic(
                "The picture \(Self.name(of: reference)) \(fault.reason).", file: file,
                line: origin.line, hint: fault.hint, severity: .warning))
    }

    private static func name(of reference: Image.Reference) -> String {
        WebAddress.scheme(of: reference.written) == .data
            ? "in the page" : "“\(reference.written)”"
    }
}

extension Diagnostic {
    static func tooManyPictures(in file: String, line: Int?, bound: Int) -> Diagnostic {
        Diagnostic(
            "The pictures from here on are left out: together they have more than \(bound) bytes.",
            file: file, line: line, hint: "Make the pictures smaller.", severity: .warning)
    }
}

extension [Block] {
    /// Whether there is any image in them.
    var holdsImage: Bool {
        contains { block in
            if case .figure(let figure) = block.content, !figure.images.isEmpty { return true }
            return block.content.inlines.holdImage || block.content.children.holdsImage
        }
    }
}

extension [Inline] {
    fileprivate var holdImage: Bool {
        contains { inline in
            if case .image = inline { return true }
            return inline.children.holdImage
        }
    }
}
