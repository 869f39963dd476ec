import ArticleModel

/// An article with something in every field and every construct of the model.
enum FullArticle {
    static var article: CleanArticle {
        var article = CleanArticle(
            file: "clips/færing.html", attribution: attribution, blocks: blocks,
            removals: [
                Removal(
                    id: "r3f9a2c", reasons: [reason], text: "Share this",
                    origin: Origin(path: "/html/body/div", line: -3))
            ])
        article.linkChanges = [
            LinkChange(reason: .tracking, text: "a", before: "b", after: "c", line: 4),
            LinkChange(reason: .unsafe, text: "a", before: "b", after: nil, line: 1 << 40),
        ]
        article.keepReasons = ["p2": [reason], "p1": []]
        article.confidence = 0.1 + 0.2
        article.attachment = Attachment(
            name: "a.pdf", mediaType: "application/pdf", size: 1 << 20, pageCount: 12)
        article.doubts = [Doubt(code: .missingDate, message: "m", fix: "date: none", line: 2)]
        article.warnings = [
            Diagnostic("m", file: "f", line: 3, hint: "h", kind: .fileSystem, severity: .warning)
        ]
        article.listings = [listing]
        article.sourceDigest = "ab"
        article.textDigest = "cd"
        return article
    }

    private static let reason = Reason(rule: "hidden", weight: -3.25, sentence: "It is hidden.")

    private static var attribution: Attribution {
        var attribution = Attribution()
        attribution.title = field("Færingen", .jsonLD)
        attribution.authors = field([Author(name: "NTB", kind: .corporate, fileAs: "NTB")], .byline)
        attribution.contributors[.translator] = field(
            [Author(name: "Ada Lind", fileAs: "Lind, Ada")], .jsonLD)
        attribution.contributors[.photographer].isDeclaredAbsent = true
        attribution.site = field("Vikbladet", .openGraph)
        let time = PartialDate.Time(hour: 9, minute: 30, second: 1, offset: -120)
        attribution.published = Field(
            candidates: [PartialDate(year: 2017, month: 6, day: 17, time: time)].compactMap {
                $0.map { Candidate(value: $0, origin: .visibleDate, evidence: "e", line: nil) }
            })
        attribution.modified.isDeclaredAbsent = true
        attribution.language = field("nn", .detection)
        attribution.url = field("https://example.org/", .link)
        attribution.section = field(["Sport"], .breadcrumb)
        attribution.tags = field(["a", "b"], .plainMeta)
        attribution.rights = field("©", .manifest)
        attribution.kind = field(.newspaper, .jsonLD)
        var part = PeriodicalPart()
        part.volume = "3"
        part.issue = "2"
        part.firstPage = "12"
        part.lastPage = "19"
        part.issn = "0000-0000"
        part.doi = "10.1/x"
        part.publisher = "p"
        attribution.periodical = field(part, .highwire)
        attribution.description = field("d", .dublinCore)
        attribution.titleIsSupplied = true
        attribution.captured = PartialDate(year: 2020)
        return attribution
    }

    private static func field<Value>(_ value: Value, _ origin: AttributionOrigin) -> Field<Value> {
        var candidate = Candidate(value: value, origin: origin, evidence: "e", line: 7)
        candidate.signs = [.greenwich, .oneWord]
        var field = Field(candidates: [candidate])
        field.confidence = 0.25
        field.isUncertain = true
        return field
    }

    private static var blocks: [Block] {
        let words = Block(
            .paragraph(inlines), id: "p1", language: "he", direction: .rightToLeft,
            origin: Origin(path: "/html/body/p", line: 12))
        let cell = Table.Cell(
            blocks: [words], isHeader: true, columnSpan: 2, rowSpan: 3, alignment: .center)
        let items = [List.Item(term: [.text("t")], blocks: [words])]
        let contents: [Block.Content] = [
            .heading(level: 2, [.text("h")]), .list(List(style: .bulleted, items: items)),
            .list(List(style: .numbered(start: -1), items: [])),
            .list(List(style: .description, items: items)),
            .quotation(
                Quotation(blocks: [words], attribution: [.text("a")], isPullQuote: true)),
            .code(CodeBlock(text: "a\n b", language: "c++")),
            .figure(Figure(images: [image], caption: [.text("c")], credit: [.text("d")])),
            .table(Table(caption: [.text("c")], head: [[cell]], body: [[cell], []])), .divider,
            .aside(Aside(title: [.text("t")], blocks: [words])),
            .embed(Embed(kind: .map, url: "u", title: "t")),
            .footnote(Footnote(label: "*", blocks: [words])), .math(math),
        ]
        return [words] + contents.map { Block($0) }
    }

    private static let image = {
        var image = Image(source: "s", alternative: "a", width: 640, height: 480)
        image.references = [Image.Reference(written: "w", address: "https://example.org/w")]
        image.embedded = "ab.png"
        return image
    }()

    private static let listing = {
        var place = BibliographyEntry.Place(list: "zotero.json", line: 3)
        place.row = 2
        var entry = BibliographyEntry(place: place)
        entry.url = "u"
        entry.files = ["f"]
        entry.fields = [HeaderField(key: "k", values: ["v"], line: 4, origin: .sidecar)]
        entry.authors = [.parted(Author(name: "A B", fileAs: "B, A")), .whole("C")]
        entry.contributors[.editor] = [.whole("D")]
        entry.tags = ["t"]
        entry.kind = .blog
        entry.saved = PartialDate(year: 2021)
        entry.note = "n"
        entry.isMachineMade = true
        return entry
    }()

    private static let math = Math(
        tree: [
            .element(
                name: "mi", attributes: [Math.Attribute(name: "n", value: "v")],
                children: [.text("x")])
        ], tex: "x", isDisplay: true)

    private static var inlines: [Inline] {
        let words: [Inline] = [.text("Færingen er på sjøen att"), .text("")]
        return [
            .text("a"), .emphasis(words), .strong(words), .small(words), .subscript(words),
            .superscript(words), .deleted(words), .inserted(words), .quote(words), .code("c"),
            .link(Link(target: .external("u"), content: words, title: "t", note: 3)),
            .link(Link(target: .external("https://example.org/2017/06/17/#a"), content: words)),
            .link(Link(target: .article(slug: "s"), content: words)),
            .link(Link(target: .block(id: "p1"), content: words)), .image(image), .lineBreak,
            .abbreviation(words, expansion: "e"), .ruby(Ruby(base: words, reading: words)),
            .math(math), .footnoteReference(label: "*"),
            .passage(Passage(language: "fr", direction: .leftToRight, content: words)),
        ]
    }
}

extension FullArticle {
    /// Every structure in a value, with the names of its fields: `Origin(path, line)`.
    static func fields(of value: Any) -> Set<String> {
        let mirror = Mirror(reflecting: value)
        let inner = mirror.children.reduce(into: Set<String>()) { fields, child in
            fields.formUnion(self.fields(of: child.value))
        }
        guard mirror.displayStyle == .struct else { return inner }
        let names = mirror.children.compactMap(\.label).joined(separator: ", ")
        let type = String(describing: mirror.subjectType).prefix { $0 != "<" }
        return inner.union(["\(type)(\(names))"])
    }

    static let knownFields: Set<String> = [
        "Aside(title, blocks)",
        """
        Attribution(title, authors, contributors, site, published, modified, language, url, \
        section, tags, rights, kind, periodical, description, titleIsSupplied, captured)
        """,
        "Attachment(name, mediaType, size, pageCount, bytes)",
        "Attribute(name, value)", "Author(name, kind, fileAs)",
        """
        BibliographyEntry(place, url, files, fields, authors, contributors, tags, kind, saved, \
        note, isMachineMade)
        """,
        "Block(id, language, direction, origin, content)", "ByRole(values)",
        "Candidate(value, origin, evidence, line, signs)",
        "Cell(blocks, isHeader, columnSpan, rowSpan, alignment)",
        """
        CleanArticle(file, attribution, held, confidence, pictures, attachment, doubts, listings, \
        warnings, sourceDigest, textDigest)
        """,
        "ArticleText(blocks, removals, linkChanges, keepReasons)",
        "HeldText(content, outline, identity)",
        "ArticleOutline(survey, runs, removed, takenOut)",
        "BodySurvey(blockLanguages, passageLanguages, images, references, ids, links)",
        "SurveyedLink(url, identity, fragment, note)",
        "SourceNote(number, anchor, url, readableURL, host, date)",
        "CodeBlock(text, language)", "Diagnostic(severity, kind, file, line, message, hint)",
        "Doubt(code, message, fix, line)", "Embed(kind, url, title)",
        "Field(candidates, isDeclaredAbsent, confidence, isUncertain)",
        "Figure(images, caption, credit)",
        "Footnote(label, blocks)", "HeaderField(key, values, line, origin)",
        "Image(source, references, alternative, width, height, embedded)",
        "Item(term, blocks)", "Link(target, content, title, note)",
        "LinkChange(reason, text, before, after, line)", "List(style, items)",
        "Math(tree, tex, isDisplay)", "Origin(path, line)",
        "PartialDate(year, month, day, time)",
        "PeriodicalPart(volume, issue, firstPage, lastPage, issn, doi, publisher)",
        "Passage(language, direction, content)", "Place(list, line, row)",
        "Quotation(blocks, attribution, isPullQuote)", "Reference(written, address)",
        "Reason(rule, weight, sentence)",
        "Removal(id, reasons, text, origin)", "Ruby(base, reading)",
        "Table(caption, head, body)", "Time(hour, minute, second, offset)",
    ]
}
