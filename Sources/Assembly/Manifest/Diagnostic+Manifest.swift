import ArticleModel
import Yams

/// What we say about the shape and the values of a manifest.
extension Diagnostic {
    static func unknownKey(
        _ key: String, of group: String, line: Int, known: [String], in file: String
    ) -> Diagnostic {
        let hint =
            key.nearest(among: known).map { "Did you mean “\($0)”?" }
            ?? "The keys of \(group) are \(known.listed(with: "and"))."
        return Diagnostic("“\(key)” is not a key of \(group).", file: file, line: line, hint: hint)
    }

    static func wrongShape(
        of name: String, _ node: Node, expected: String, in file: String
    ) -> Diagnostic {
        Diagnostic(
            "\(name.first?.uppercased() ?? "")\(name.dropFirst()) is \(node.shape) here.",
            file: file, line: node.line, hint: "Write it as \(expected).")
    }

    static func unknownValue(
        _ value: String, of key: String, line: Int, allowed: [String], in file: String
    ) -> Diagnostic {
        Diagnostic(
            "“\(value)” is not a value of “\(key)”.", file: file, line: line,
            hint: value.nearest(among: allowed).map { "Did you mean “\($0)”?" }
                ?? "Use \(allowed.listed(with: "or")).")
    }

    static func badDate(_ text: String, line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "“\(text)” is not a date.", file: file, line: line,
            hint: "Write a day as 2017-06-17, a month as 2017-06, a year as 2017.")
    }

    static func badLanguage(_ tag: String, line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "“\(tag)” is not a language tag.", file: file, line: line,
            hint: "Write a tag such as en, nn or pt-BR.")
    }

    static func badAddress(_ text: String, line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "“\(text)” is not a web address.", file: file, line: line,
            hint: "Write it whole, from https:// on.")
    }

    static func noTitle(file: String) -> Diagnostic {
        Diagnostic(
            "The manifest has no title.", file: file, line: 1,
            hint: "Add a line such as “title: My reading packet”.")
    }

    static func emptyManifest(file: String) -> Diagnostic {
        Diagnostic(
            "The manifest is empty.", file: file,
            hint: "Give it a title and articles; “dossier init” writes one from a folder.")
    }

    static func noCompilerName(line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "A compiler has no name.", file: file, line: line, hint: "Add “name: …”.")
    }
}

/// What we say about the files a manifest names.
extension Diagnostic {
    static func noArticles(file: String) -> Diagnostic {
        Diagnostic(
            "The manifest lists no articles.", file: file, line: 1,
            hint: "List files or patterns under “articles:”, each after a hyphen.")
    }

    static func noArticles(inPart title: String, line: Int, file: String) -> Diagnostic {
        Diagnostic(
            "The part “\(title)” lists no articles.", file: file, line: line,
            hint: "List files or patterns under “articles:” in the part, each after a hyphen.")
    }

    static func noFileKey(line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "An article does not say which file it is.", file: file, line: line,
            hint: "Add “file: …”, or “url: …” for a page to be fetched.")
    }

    static func noFile(
        _ path: String, line: Int, nearest: String?, in file: String
    ) -> Diagnostic {
        Diagnostic(
            "There is no file “\(path)”.", file: file, line: line,
            hint: nearest.map { "Did you mean “\($0)”?" }
                ?? "Check the path; it starts from the manifest’s folder.")
    }

    static func noFolder(_ path: String, line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "There is no folder “\(path)” with files in it.", file: file, line: line,
            hint: "Check the path; it starts from the manifest’s folder.")
    }

    static func noMatch(_ pattern: String, line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "No file matches “\(pattern)”.", file: file, line: line,
            hint: "Check the pattern; it starts from the manifest’s folder.")
    }

    static func leavesFolder(_ path: String, line: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "“\(path)” is not in the manifest’s folder.", file: file, line: line,
            hint: "Move the file there, or name it on the command line.")
    }

    static func listedTwice(
        _ reference: FileReference, first line: Int, in file: String
    ) -> Diagnostic {
        Diagnostic(
            "“\(reference.address ?? reference.path)” is named on line \(line) already.",
            file: file,
            line: reference.line, hint: "Keep one of the two.")
    }
}
