import ArticleModel
import DOM

/// Carries out what the manifest says about single blocks; the editor always wins.
struct EditorsInstructions {
    let page: Page
    /// The tree that selectors ask.
    let document: Document

    /// Selectors first, ids last: an id is the narrower word.
    ///
    /// - Throws: a `Diagnostic` for a selector that is none or selects nothing, and for an id the
    ///   ledger does not have.
    func apply(_ editing: Editing, to verdicts: inout [Verdict]) throws(Diagnostic) {
        for keep in editing.keep {
            let blocks = try blocks(at: keep, key: "keep")
            set(blocks, isKept: true, key: "keep", keep, in: &verdicts)
        }
        for drop in editing.drop {
            let blocks = try blocks(at: drop, key: "drop")
            set(blocks, isKept: false, key: "drop", drop, in: &verdicts)
        }
        for restore in editing.restore {
            let block = try block(of: restore, in: verdicts, key: "restore")
            set([block], isKept: true, key: "restore", restore, in: &verdicts)
        }
        for remove in editing.remove {
            let block = try block(of: remove, in: verdicts, key: "remove")
            set([block], isKept: false, key: "remove", remove, in: &verdicts)
        }
    }

    private func set(
        _ blocks: [Int], isKept: Bool, key: String, _ instruction: Editing.Instruction,
        in verdicts: inout [Verdict]
    ) {
        let sentence = "\(instruction.file):\(instruction.line) says to \(key) it"
        // Also where nothing changes: then a person has looked, which settles a doubt.
        for index in blocks {
            verdicts[index].overrule(isKept: isKept, rule: "editor.\(key)", sentence: sentence)
        }
    }

    private func block(
        of instruction: Editing.Instruction, in verdicts: [Verdict], key: String
    ) throws(Diagnostic) -> Int {
        let name = BlockName(instruction.value)
        guard let index = name.flatMap({ $0.index(in: verdicts.map(\.id)) }) else {
            throw .unknownBlock(instruction, key: key, source: page.source.name)
        }
        return index
    }

    private func blocks(
        at instruction: Editing.Instruction, key: String
    ) throws(Diagnostic) -> [Int] {
        guard let selector = Selector(instruction.value) else {
            throw .unreadableSelector(instruction, key: key)
        }
        let rows: [Int]
        do throws(DOMError) {
            rows = try document.rows(at: selector.xpath)
        } catch {
            throw .unreadableSelector(instruction, key: key)
        }
        let indices = outermost(rows).flatMap { page.blockIndices(in: $0..<page.nodes[$0].end) }
        guard !indices.isEmpty else {
            throw .selectsNothing(instruction, key: key, source: page.source.name)
        }
        return indices
    }

    /// The elements that stand in none of the others.
    private func outermost(_ rows: [Int]) -> [Int] {
        var end = 0
        return rows.filter { row in
            guard row >= end else { return false }
            end = page.nodes[row].end
            return true
        }
    }
}

extension Diagnostic {
    static func unknownBlock(
        _ instruction: Editing.Instruction, key: String, source: String
    ) -> Diagnostic {
        Diagnostic(
            "\(key): “\(instruction.value)” is no block of \(source).", file: instruction.file,
            line: instruction.line, hint: "Run: dossier explain \(source)")
    }

    static func unreadableSelector(_ instruction: Editing.Instruction, key: String) -> Diagnostic {
        Diagnostic(
            "\(key): “\(instruction.value)” is neither a CSS selector nor an XPath.",
            file: instruction.file, line: instruction.line,
            hint: "Write one like \".related\" or \"//div[@id='main']\".")
    }

    static func selectsNothing(
        _ instruction: Editing.Instruction, key: String, source: String
    ) -> Diagnostic {
        Diagnostic(
            "\(key): “\(instruction.value)” selects no text in \(source).", file: instruction.file,
            line: instruction.line, hint: "Run: dossier explain \(source)")
    }
}
