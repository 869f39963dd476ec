import ArticleModel
import Intake

/// The pages of many files, opened one after the other and read in the order of the files.
struct PageQueue {
    private let open: FileOpener
    private let intake: Intake
    private var inputs: ArraySlice<ArticleInput>
    private var current: OpenInput?
    private var missing: [Entry] = []

    /// One page to compile, or what is to be said instead of one.
    struct Entry {
        /// The file that it is in.
        let file: String
        let page: Result<SavedPage, Diagnostic>
        var editing = Editing()
        /// Files of metadata beside the file, if it is the page.
        var sidecars: [String] = []
    }

    private struct OpenInput {
        let input: ArticleInput
        let reader: any PageReader
        /// Of the pages it gave so far.
        var names: [String] = []
        /// Something was said of the file itself.
        var isRemarked = false
        /// The file cannot be read to its end.
        var isBroken = false
    }

    init(_ inputs: [ArticleInput], open: @escaping FileOpener, intake: Intake) {
        self.inputs = inputs[...]
        self.open = open
        self.intake = intake
    }

    /// `nil` when all files are read.
    mutating func next() -> Entry? {
        while true {
            if !missing.isEmpty { return missing.removeFirst() }
            guard let reader = current?.reader else {
                guard let input = inputs.popFirst() else { return nil }
                if let failure = start(input) { return failure }
                continue
            }
            if let page = reader.next() {
                if let entry = entry(for: page) { return entry }
            } else {
                end()
            }
        }
    }

    private mutating func start(_ input: ArticleInput) -> Entry? {
        switch open(input.path) {
        case .success(let file):
            current = OpenInput(input: input, reader: intake.pages(of: file, named: input.path))
            return nil
        case .failure(let failure):
            return Entry(file: input.path, page: .failure(failure))
        }
    }

    /// `nil` for a page that nobody asked for, and for remarks on a file of which only some pages
    /// are wanted.
    private mutating func entry(for page: Result<SavedPage, Diagnostic>) -> Entry? {
        guard let input = current?.input else { return nil }
        switch page {
        case .success(let saved):
            current?.names.append(saved.name)
            return (input.pages[saved.name] ?? input.rest).map {
                Entry(
                    file: input.path, page: page, editing: $0,
                    sidecars: saved.name == input.path ? input.sidecars : [])
            }
        case .failure(let failure):
            let isError = failure.severity == .error
            if failure.file == input.path {
                current?.isRemarked = true
                if isError { current?.isBroken = true }
            } else {
                current?.names.append(failure.file)
            }
            let isWanted =
                input.rest != nil || input.pages[failure.file] != nil
                || isError && failure.file == input.path
            return isWanted ? Entry(file: input.path, page: page) : nil
        }
    }

    private mutating func end() {
        guard let ended = current else { return }
        current = nil
        let path = ended.input.path
        if ended.names.isEmpty, !ended.isRemarked {
            missing.append(Entry(file: path, page: .failure(.noPages(path))))
        } else if !ended.isBroken {
            let lost = ended.input.pages.keys.filter { !ended.names.contains($0) }.sorted()
            missing += lost.map {
                Entry(file: path, page: .failure(.noPage($0, among: ended.names)))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func noPage(_ name: String, among names: [String]) -> Diagnostic {
        let nearest = name.nearest(among: names).map { "Did you mean “\($0)”?" }
        return Diagnostic(
            "The file holds no page of this name.", file: name,
            hint: nearest ?? names.first.map { "The first page in it is “\($0)”." })
    }
}
