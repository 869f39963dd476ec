import Archives
import ArticleModel

/// What intake says to the user.
extension Diagnostic {
    static func tooLarge(
        _ file: String, _ what: String, _ size: Int, bound: String, _ limit: Int
    ) -> Diagnostic {
        Diagnostic(
            "The \(what) has \(size) bytes; the bound “\(bound)” is \(limit).", file: file,
            hint: "Keep the article and leave out the rest.")
    }

    static func tooLargeToAttach(_ file: String, _ size: Int, _ limit: Int) -> Diagnostic {
        Diagnostic(
            "The PDF document has \(size) bytes; the bound “fileSize” is \(limit).", file: file,
            hint: "Keep it beside the packet, and cite it in a note.")
    }

    static func empty(_ file: String, hasHeader: Bool) -> Diagnostic {
        Diagnostic(
            hasHeader
                ? "Nothing stands behind the “---” header." : "The file holds nothing but space.",
            file: file, hint: "Save the document again.")
    }

    static func foreignFormat(_ file: String, _ format: String, hint: String) -> Diagnostic {
        Diagnostic("The file is \(format), not a text.", file: file, hint: hint)
    }

    static func noPDF(_ file: String) -> Diagnostic {
        Diagnostic(
            "The file is called a PDF and is none: “%PDF-” does not stand at its beginning.",
            file: file, hint: "Download it again.")
    }

    static func brokenPDF(_ file: String) -> Diagnostic {
        Diagnostic(
            "The PDF document has no end: it was probably not downloaded whole.", file: file,
            hint: "Download it again; it is attached as it is.", severity: .warning)
    }

    static func binary(_ file: String, controls: Int) -> Diagnostic {
        Diagnostic(
            "The file is no text: \(controls) of its characters are control characters.",
            file: file,
            hint: "If it is UTF-16 without a byte order mark, save it as UTF-8.")
    }

    static func unreadableEncoding(_ file: String, _ label: String) -> Diagnostic {
        Diagnostic(
            "The file’s encoding “\(label)” cannot be read.", file: file,
            hint: "Save it as UTF-8.")
    }

    static func overruledEncoding(_ file: String, declared: String) -> Diagnostic {
        Diagnostic(
            "The file declares “\(declared)”, but its bytes are UTF-8 and were read as such.",
            file: file, severity: .warning)
    }

    static func undecodable(_ file: String, _ count: Int, encoding: String) -> Diagnostic {
        Diagnostic(
            "\(counted(count, "place")) could not be read as “\(encoding)”; U+FFFD stands there.",
            file: file, hint: "If the encoding is another, save the file as UTF-8.",
            severity: .warning)
    }

    static func controlCharacters(_ file: String, _ count: Int) -> Diagnostic {
        Diagnostic(
            "\(counted(count, "control character")) left out; EPUB allows none.", file: file,
            severity: .warning)
    }

    static func encodedTwice(_ file: String, _ count: Int) -> Diagnostic {
        Diagnostic(
            "\(counted(count, "letter")) had been encoded in UTF-8 twice; read as meant.",
            file: file, severity: .warning)
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}

/// What intake says of a `---` header.
extension Diagnostic {
    static func headerExcess(
        _ file: String, _ verb: String, _ limit: Int, unit: String, bound: String
    ) -> Diagnostic {
        Diagnostic(
            "The header \(verb) \(limit) \(unit), the bound “\(bound)”.", file: file, line: 1,
            hint: "Keep only the fields that describe the document.")
    }

    static func brokenHeader(_ file: String, line: Int, _ problem: String) -> Diagnostic {
        Diagnostic(
            "The header is not valid YAML: \(problem). It was read line by line.", file: file,
            line: line, hint: "Put a value that holds a colon in quotation marks.",
            severity: .warning)
    }

    static func unreadHeaderLine(_ file: String, line: Int, _ text: String) -> Diagnostic {
        Diagnostic(
            "The header’s line “\(text)” is no field.", file: file, line: line,
            hint: "Write it as “key: value”.", severity: .warning)
    }
}

/// What intake says of gzip files.
extension Diagnostic {
    static func gzipExcess(
        _ file: String, _ excess: GzipReader.Excess, limits: Intake.Limits
    ) -> Diagnostic {
        let bound =
            switch excess {
            case .size: "more than \(limits.fileSize) bytes, the bound “fileSize”"
            case .ratio, .entries:
                "more than \(limits.compressionRatio) times its size, the bound “compressionRatio”"
            }
        return Diagnostic(
            "The gzip file unpacks to \(bound).", file: file, hint: "Unpack it yourself.")
    }

    static func unreadableGzip(_ file: String, _ damage: GzipReader.Damage) -> Diagnostic {
        Diagnostic(
            "Nothing of the gzip file can be read: \(damage.phrase).", file: file,
            hint: "Save or download it again.")
    }

    static func damagedGzip(
        _ file: String, _ damage: GzipReader.Damage, read: Int
    ) -> Diagnostic {
        Diagnostic(
            "The gzip file is damaged: \(damage.phrase); \(read) bytes were read.", file: file,
            hint: "Save or download it again.", severity: .warning)
    }
}

extension GzipReader.Damage {
    var phrase: String {
        switch self {
        case .truncated: "it ends too early"
        case .corrupt: "its checksum or coding is wrong"
        case .trailingBytes: "something else follows"
        }
    }
}
