import ArticleModel

/// What we say about an authority file.
extension Diagnostic {
    static func noHeadings(line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "The authority file lists no headings.", file: file, line: line,
            hint: "List them under “headings:”, each after a hyphen.")
    }

    static func noHeadingName(line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "An entry does not say which heading it is.", file: file, line: line,
            hint: "Add “heading: …”.")
    }

    static func headingTwice(
        _ name: String, first: Int, line: Int, in file: String
    ) -> Diagnostic {
        Diagnostic(
            "The heading “\(name)” stands on line \(first) already.", file: file, line: line,
            hint: "Keep one of the two.")
    }

    static func variantIsHeading(
        _ name: String, heading: Int, line: Int, in file: String
    ) -> Diagnostic {
        Diagnostic(
            "“\(name)” is a heading itself, on line \(heading), and cannot lead to another.",
            file: file, line: line, hint: "Take it out of “used-for”, or take out the heading.")
    }

    static func variantOfTwo(
        _ name: String, first: String, line: Int, in file: String
    ) -> Diagnostic {
        Diagnostic(
            "“\(name)” leads to the heading “\(first)” already.", file: file, line: line,
            hint: "Keep it in one “used-for”.")
    }

    static func strangeHeading(
        _ name: String, in key: HeadingKey, nearest: String?, line: Int, file: String
    ) -> Diagnostic {
        Diagnostic(
            "“\(name)” in “\(key.rawValue)” is not a heading of the file.", file: file,
            line: line,
            hint: nearest.map { "Did you mean “\($0)”?" } ?? "Add it to the headings.")
    }

    static func broaderCycle(_ names: [String], line: Int, in file: String) -> Diagnostic {
        let others =
            names.dropFirst().prefix(5).map { "“\($0)”" } + (names.count > 6 ? ["others"] : [])
        let way = others.isEmpty ? "" : " by way of " + others.listed(with: "and")
        return Diagnostic(
            "“\(names.first ?? "")” is broader than itself\(way).", file: file, line: line,
            hint: "Take one of them out of “broader”.")
    }
}

/// What we say about the headings of an article.
extension Diagnostic {
    static func unknownSubject(
        _ name: String, nearest: String?, authority: String, line: Int, in file: String
    ) -> Diagnostic {
        Diagnostic(
            "“\(name)” is not a heading of \(authority).", file: file, line: line,
            hint: nearest.map { "Did you mean “\($0)”?" } ?? "Add it to \(authority).")
    }

    static func noAuthorityFile(for name: String, line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "There is no authority file to take “\(name)” from.", file: file, line: line,
            hint: "Name one at the top of the manifest: “subjects: headings.yaml”.")
    }

    static func variantReplaced(
        _ name: String, with heading: String, line: Int, in file: String
    ) -> Diagnostic {
        Diagnostic(
            "“\(name)” stands for the heading “\(heading)”, which is assigned.", file: file,
            line: line, hint: "Write “\(heading)”.", severity: .warning)
    }

    static func tagIsHeading(_ tag: String, heading: String, file: String) -> Diagnostic {
        Diagnostic(
            AuthorityFile.key(tag) == AuthorityFile.key(heading)
                ? "The page’s tag “\(tag)” is the subject heading “\(heading)”; it is not assigned."
                : "The page’s tag “\(tag)” leads to the subject heading “\(heading)”; "
                    + "it is not assigned.",
            file: file, hint: "Assign it in the manifest: “subjects: [\(heading)]”.",
            severity: .warning)
    }
}
