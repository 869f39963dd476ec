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
        for instruction in editing.keep {
            let rule = "\(instruction.file):\(instruction.line) says to keep it"
            for index in try blocks(at: instruction, key: "keep") where !verdicts[index].isKept {
                verdicts[index].overrule(isKept: true, rule: "editor.keep", sentence: rule)
            }
        }
        for instruction in editing.drop {
            let rule = "\(instruction.file):\(instruction.line) says to drop it"
            for index in try blocks(at: instruction, key: "drop") where verdicts[index].isKept {
                verdicts[index].overrule(isKept: false, rule: "editor.drop", sentence: rule)
            }
        }
        for instruction in editing.restore {
            let index = try block(of: instruction, in: verdicts, key: "restore")
            let rule = "\(instruction.file):\(instruction.line) says to restore it"
            verdicts[index].overrule(isKept: true, rule: "editor.restore", sentence: rule)
        }
        for instruction in editing.remove {
            let index = try block(of: instruction, in: verdicts, key: "remove")
            let rule = "\(instruction.file):\(instruction.line) says to remove it"
            verdicts[index].overrule(isKept: false, rule: "editor.remove", sentence: rule)
        }
    }

    private func block(
        of instruction: Editing.Instruction, in verdicts: [Verdict], key: String
    ) throws(Diagnostic) -> Int {
        guard let index = verdicts.firstIndex(where: { $0.id == instruction.value }) else {
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
        let indices = rows.flatMap { Array(page.blockIndices(in: $0..<page.nodes[$0].end)) }
        guard !indices.isEmpty else {
            throw .selectsNothing(instruction, key: key, source: page.source.name)
        }
        return indices
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
