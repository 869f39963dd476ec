import Archives
package import ArticleModel

/// What intake says of containers and of what is in them. A warning stands for a document that is
/// passed over, and says why.
extension Diagnostic {
    static func excess(_ file: String, _ what: String, _ limit: Int, _ bound: String) -> Diagnostic
    {
        Diagnostic(
            "\(what) \(limit), the bound “\(bound)”.", file: file,
            hint: "Save the pages that are wanted by themselves.")
    }

    static func unreadable(
        _ file: String, _ error: StreamError, limits: Intake.Limits
    ) -> Diagnostic {
        switch error {
        case .unreadable(let reason):
            Diagnostic(
                "The file cannot be read: \(reason).", file: file,
                hint: "Save or download it again.")
        case .damaged(let damage):
            Diagnostic(
                "The file is damaged: \(damage.phrase).", file: file,
                hint: "Save or download it again.")
        case .excess(.size):
            excess(file, "It unpacks to more bytes than", limits.fileSize, "fileSize")
        case .excess(.ratio):
            excess(
                file, "For each of its bytes it unpacks to more than", limits.compressionRatio,
                "compressionRatio")
        case .excess(.entries):
            excess(
                file, "The archive has more files than", limits.archiveEntries, "archiveEntries")
        }
    }

    package static func severalPages(_ file: String, first: String) -> Diagnostic {
        Diagnostic(
            "The file holds several pages; one is needed.", file: file,
            hint: "Name one of them, as in: \(first)")
    }

    package static func noPages(_ file: String) -> Diagnostic {
        Diagnostic(
            "The file holds no page.", file: file, hint: "Save the page again, as HTML.")
    }

    static func noTextInLetter(_ file: String) -> Diagnostic {
        Diagnostic(
            "The letter holds no text, neither plain nor HTML.", file: file,
            hint: "Save its attachments by themselves.")
    }

    static func damagedZIP(_ file: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            "The ZIP archive cannot be read: \(reason).", file: file,
            hint: "Save or download it again.")
    }

    static func damagedPropertyList(_ file: String) -> Diagnostic {
        Diagnostic(
            "The web archive cannot be read: it is no sound property list.", file: file,
            hint: "Save the page again, in Safari as a web archive.")
    }

    static func damagedFeed(_ file: String) -> Diagnostic {
        Diagnostic(
            "The feed cannot be read: it is no XML, or defines entities of its own.", file: file,
            hint: "Download it again.")
    }

    static func damagedJSON(_ file: String) -> Diagnostic {
        Diagnostic(
            "The export cannot be read: it is no JSON.", file: file, hint: "Export it again.")
    }

    static func unknownCoding(_ file: String, _ coding: String) -> Diagnostic {
        Diagnostic(
            "The page is compressed as “\(coding)”, which cannot be read.", file: file,
            hint: "Save the page again.")
    }
}

/// Warnings.
extension Diagnostic {
    private static func warning(_ message: String, _ file: String, _ hint: String) -> Diagnostic {
        Diagnostic(message, file: file, hint: hint, severity: .warning)
    }

    static func unknownJSON(_ file: String) -> Diagnostic {
        warning(
            "The file is JSON, but no export that can be read.", file,
            "Exports of wallabag, Karakeep and Omnivore and JSON feeds can.")
    }

    static func unknownXML(_ file: String) -> Diagnostic {
        warning("The file is XML, but no feed.", file, "Feeds in RSS or Atom can be read.")
    }

    static func attachment(_ what: String, of file: String) -> Diagnostic {
        warning(
            "“\(what)” comes with it and is no page: it is not compiled.", file,
            "Keep it beside the packet, and cite it in a note.")
    }

    static func passedOver(_ file: String, _ kind: String) -> Diagnostic {
        warning("Passed over: it is \(kind).", file, "Save what is wanted of it as HTML or text.")
    }

    static func leadsOut(_ path: String, of file: String) -> Diagnostic {
        warning(
            "Passed over: the name “\(path)” leads out of the archive.", file,
            "Do not unpack the archive by other means.")
    }

    static func notInArchive(_ url: String, of file: String) -> Diagnostic {
        warning(
            "The list of pages names “\(url)”, which is not in the archive.", file,
            "Save that page again.")
    }

    static func savedElsewhere(_ url: String, in file: String) -> Diagnostic {
        warning(
            "Of “\(url)” the archive only says that it had not changed since it was saved before.",
            file, "Name the archive that holds it.")
    }

    static func errorPages(_ count: Int, in file: String) -> Diagnostic {
        warning(
            "\(count) page\(count == 1 ? "" : "s") passed over: the server answered with an error.",
            file, "Save them again, if they are wanted.")
    }

    static func damagedArchive(_ file: String, _ damage: WARCReader.Damage) -> Diagnostic {
        switch damage {
        case .stray:
            warning(
                "Something else stands between the records of the archive; it was passed over.",
                file, "Save or download the archive again.")
        case .truncated:
            warning(
                "The archive ends in the middle of a record, or a record claims to be too long.",
                file, "Save or download the archive again.")
        }
    }

    static func damagedBody(_ file: String, _ damage: GzipReader.Damage) -> Diagnostic {
        warning(
            "The page is cut off: \(damage.phrase) in its compression.", file, "Save it again.")
    }

    static func brokenFeed(_ file: String, entries: Int) -> Diagnostic {
        warning(
            "The feed breaks the rules of XML; \(entries) of its entries were read.", file,
            "Download it again.")
    }

    static func summaryOnly(_ file: String) -> Diagnostic {
        warning(
            "The feed does not say that this is the whole text; it may be a summary.", file,
            "Save the page itself.")
    }

    static func addressesOnly(_ addresses: [String], in file: String) -> Diagnostic {
        let listed = addresses.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
        let count = addresses.count
        return warning(
            "\(count) entr\(count == 1 ? "y holds" : "ies hold") no text: \(listed)"
                + (count > 5 ? " and others." : "."), file, "Save these pages themselves.")
    }
}
