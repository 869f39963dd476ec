import Foundation

/// An independent reader of HTML: html5lib, which follows the standard's parser and, in its strict
/// mode, stops at the first error.
package enum HTMLCheck {
    package static let isInstalled =
        (try? Command.output(of: ["python3", "-c", "import html5lib; print(1)"])) == "1\n"

    /// The first error; empty for a page without one.
    package static func findings(in page: String) throws -> String {
        try Command.output(of: ["python3", "-c", program], input: page)
    }

    private static let program = """
        import html5lib, sys
        try:
            html5lib.HTMLParser(strict=True).parse(sys.stdin.buffer.read().decode())
        except html5lib.html5parser.ParseError as error:
            print(error)
        """
}
