import CCMarkGFM
import Foundation

/// Markdown to HTML by cmark-gfm: CommonMark with tables, strikethrough and bare addresses as links.
package enum CommonMark {
    /// What the rendering keeps and adds.
    package struct Options: Sendable {
        /// Every block carries `data-sourcepos="12:1-14:20"`: first line and column, last line and
        /// column, counted from 1 in the Markdown.
        package var sourcePositions: Bool
        /// HTML in the Markdown stays HTML, and link targets are not judged; else both are left
        /// out. Only for a reader that cleans what it gets.
        package var rawHTML: Bool
        /// `[^1]` and its definition are a footnote.
        package var footnotes: Bool

        /// Tables, strikethrough and bare addresses as links; else CommonMark alone.
        package var extensions: Bool

        package init(
            sourcePositions: Bool = false, rawHTML: Bool = true, footnotes: Bool = true,
            extensions: Bool = true
        ) {
            self.sourcePositions = sourcePositions
            self.rawHTML = rawHTML
            self.footnotes = footnotes
            self.extensions = extensions
        }
    }

    /// The rendering as an HTML fragment in UTF-8.
    ///
    /// Every text is some Markdown, so nothing fails; a byte that is not UTF-8 becomes U+FFFD, and
    /// so does a NUL. Safe to call from any thread.
    package static func html(_ markdown: [UInt8], options: Options = Options()) -> [UInt8] {
        let parser = Parser(
            options: options.flags,
            extensions: options.extensions ? ["table", "strikethrough", "autolink"] : [])
        parser.feed(markdown)
        return parser.html()
    }
}

extension CommonMark.Options {
    var flags: Int32 {
        [
            (true, CMARK_OPT_VALIDATE_UTF8), (sourcePositions, CMARK_OPT_SOURCEPOS),
            (rawHTML, CMARK_OPT_UNSAFE), (footnotes, CMARK_OPT_FOOTNOTES),
        ]
        .reduce(CMARK_OPT_DEFAULT) { flags, row in row.0 ? flags | row.1 : flags }
    }
}

/// One parse, and the owner of its memory.
@safe private struct Parser: ~Copyable {
    private let parser: OpaquePointer
    private let options: Int32

    init(options: Int32, extensions: [String]) {
        extensionsAreRegistered
        unsafe parser = cmark_parser_new(options)
        self.options = options
        for name in extensions {
            unsafe cmark_parser_attach_syntax_extension(
                parser, cmark_find_syntax_extension(name))
        }
    }

    deinit { unsafe cmark_parser_free(parser) }

    func feed(_ markdown: [UInt8]) {
        unsafe markdown.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) {
                unsafe cmark_parser_feed(parser, $0.baseAddress, $0.count)
            }
        }
    }

    func html() -> [UInt8] {
        let document = unsafe inlinePhase.withLock { unsafe cmark_parser_finish(parser) }
        defer { unsafe cmark_node_free(document) }
        let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
        guard let html = unsafe cmark_render_html(document, options, extensions) else { return [] }
        defer { unsafe free(html) }
        return unsafe Array(
            UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }
}

/// Registration must not happen on two threads at once, and a global `let` never does.
private let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

/// Up to 0.29.0.gfm.6 the inline phase switches the extensions' special characters on and off in a
/// table that all parsers of the process share; the phase must run alone.
private let inlinePhase = NSLock()
