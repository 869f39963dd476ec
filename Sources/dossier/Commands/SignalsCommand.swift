import ArgumentParser
import ArticleModel
import Compilation
import Extraction
import Foundation
import Intake

/// For those who train the cleaner: what it knows of every block, in the format that
/// `Tests/Evaluation/signals.py` reads.
struct SignalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signals", abstract: "Dump what the cleaner knows of every block.",
        shouldDisplay: false)

    @Argument(help: "Documents.")
    var files: [String]

    @OptionGroup var common: CommonOptions

    private struct Header: Encodable {
        let file: String
        let texts: [String]
        let columns: [String]
    }

    func run() throws {
        let terminal = Terminal(common)
        let compiler = DossierCompiler()
        for file in files {
            do throws(Diagnostic) {
                let source = try compiler.intake.source(
                    named: file, bytes: try Disk.bytes(of: file).get())
                let page = try compiler.extractor.trainingPage(of: source)
                let header = Header(
                    file: file, texts: page.texts, columns: BlockFeatures.columns.map(\.name))
                terminal.result(try JSONText.text(of: header, isPretty: false))
                terminal.result(bytes: Self.arrays(of: page))
            } catch {
                terminal.tell([error])
            }
        }
    }

    /// Every array as its count and its elements of four bytes, little-endian.
    private static func arrays(of page: TrainingPage) -> [UInt8] {
        var bytes: [UInt8] = []
        func append(_ words: some Collection<UInt32>) {
            for word in CollectionOfOne(UInt32(words.count)) + Array(words) {
                for shift in stride(from: UInt32(0), to: 32, by: 8) {
                    bytes.append(UInt8(truncatingIfNeeded: word >> shift))
                }
            }
        }
        func append(lists: [[UInt32]]) {
            append(lists.map { UInt32($0.count) })
            append(lists.flatMap { $0 })
        }
        append(page.isSettled.map { $0 ? 1 : 0 })
        append(page.features.map(\.bitPattern))
        append(page.boxes.map { UInt32(bitPattern: $0) })
        append(page.headings.map { UInt32(bitPattern: $0) })
        append(page.parents.map { UInt32(bitPattern: $0) })
        append(lists: page.names)
        append(lists: page.inlineNames)
        append(lists: page.words)
        append(page.wholes)
        return bytes
    }
}
