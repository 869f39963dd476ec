import Foundation

/// Independent readers of what we write, in the Python that `Tests/Setup/readers.sh` sets up. Tests
/// that need them are skipped without it, and say so.
package enum PythonReader {
    package static let isInstalled = FileManager.default.isExecutableFile(atPath: python)

    /// The first error that html5lib, which reads as the HTML Standard says, finds in its strict mode;
    /// empty for a page without one.
    package static func findings(inHTML page: String) throws -> String {
        try Command.output(of: [python, "-c", html], input: page)
    }

    /// What PyYAML, a reader of YAML 1.1, makes of a text: as JSON, keys sorted, and values that are
    /// neither texts nor lists of them marked by their type.
    package static func json(ofYAML text: String) throws -> String {
        try Command.output(of: [python, "-c", yaml], input: text)
    }

    private static let python = Fixture.root.deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: ".cache/readers/bin/python3").path

    private static let html = """
        import html5lib, sys
        try:
            html5lib.HTMLParser(strict=True).parse(sys.stdin.buffer.read().decode())
        except html5lib.html5parser.ParseError as error:
            print(error)
        """

    private static let yaml = """
        import json, sys, yaml
        value = yaml.safe_load(sys.stdin.buffer.read().decode())
        print(json.dumps(value, sort_keys=True, ensure_ascii=False, default=lambda v: type(v).__name__))
        """
}
