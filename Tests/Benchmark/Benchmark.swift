import Archives
import ArticleCaching
import ArticleModel
import Assembly
import CLibXML2
import Compilation
import DOM
import Extraction
import Foundation
import Intake
import Synchronization

/// Measures cleaning, and compiling a packet in both editions, beside libxml2's bare parse of the
/// same bytes, in turns, in one run.
///
/// Arguments: pages, HTML or gzipped HTML. Everything is read before the clock starts.
@main struct Benchmark {
    private let pages: [[UInt8]]

    /// How often each measurement is taken; the medians are told.
    private static let repeats = 7

    static func main() async throws {
        let benchmark = Benchmark(pages: try CommandLine.arguments.dropFirst().map(bytes))
        guard !benchmark.pages.isEmpty else { return print("usage: benchmark PAGE…") }
        await benchmark.run()
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        return path.hasSuffix(".gz")
            ? try GzipReader(sizeLimit: 1 << 30, ratioLimit: 1000).contents(of: bytes).bytes : bytes
    }

    private func run() async {
        var rounds: [Round] = []
        // The first round fills caches and is not counted.
        for _ in 0...Self.repeats { rounds.append(await round()) }
        rounds.removeFirst()
        let megabytes = Double(pages.reduce(0) { $0 + $1.count }) / 1e6
        let parse = median(rounds.map(\.parse))
        let clean = median(rounds.map(\.clean))
        print("\(pages.count) pages, \(rounded(megabytes)) MB; medians of \(Self.repeats) rounds")
        print("bare parse     \(rounded(parse)) s  \(rounded(megabytes / parse)) MB/s")
        print("cleaning       \(rounded(clean)) s  \(rounded(megabytes / clean)) MB/s")
        print("ratio          \(rounded(median(rounds.map { $0.clean / $0.parse })))  (bound 1.5)")
        for stage in Stages.all {
            let shares = rounds.map { $0.stages.seconds(stage, of: $0.clean) / $0.parse }
            print(
                "  \(stage.padding(toLength: 12, withPad: " ", startingAt: 0)) \(rounded(median(shares)))"
            )
        }
        let packet = median(rounds.map(\.packet))
        print(
            "a packet       \(rounded(packet)) s  \(rounded(megabytes / packet)) MB/s, one thread")
        print("ratio          \(rounded(median(rounds.map { $0.packet / $0.parse })))  (bound 2.5)")
        for (words, time) in [("cached", \Round.cached), ("one changed", \Round.changed)] {
            let ratio = rounded(median(rounds.map { $0[keyPath: time] / $0.parse }))
            let share = rounded(median(rounds.map { $0[keyPath: time] / $0.packet * 100 }))
            print(
                "  \(words.padding(toLength: 12, withPad: " ", startingAt: 0)) \(ratio)  \(share) % of a packet\(words == "cached" ? "" : "  (bound 10 %)")"
            )
        }
        for (index, threads) in Self.threads.enumerated() {
            let speedUps = rounds.map { $0.clean / $0.threaded[index] }
            print("\(threads) threads      \(rounded(median(speedUps))) times as fast")
        }
    }

    /// 2, 4, 8 … as far as there are cores.
    private static let threads = (1...6).map { 1 << $0 }.filter {
        $0 <= max(2, ProcessInfo.processInfo.activeProcessorCount)
    }

    /// Seconds.
    private struct Round {
        var parse: Double
        var clean: Double
        var packet: Double
        /// The same from the cache.
        var cached: Double
        /// The same when one page has changed since.
        var changed: Double
        var stages = Stages()
        /// By number of threads.
        var threaded: [Double] = []
    }

    private func round() async -> Round {
        let cache = BuildCache(build: "benchmark", store: Shelf())
        await compile(cache: cache)
        let comment = Array("<!-- -->".utf8)
        let middle = pages.count / 2
        var changed = pages
        changed[middle] += comment
        var round = Round(
            parse: await seconds { for page in pages { Self.parse(page) } },
            clean: await seconds { for page in pages { Self.clean(page) } },
            packet: await seconds { await compile() },
            cached: await seconds { await compile(cache: cache) },
            changed: await seconds { await compile(changed, cache: cache) })
        for page in pages { Self.clean(page, timing: &round.stages) }
        for threads in Self.threads {
            round.threaded.append(await seconds { await clean(threads: threads) })
        }
        return round
    }

    /// What libxml2 does by itself, tree and all.
    private static func parse(_ page: [UInt8]) {
        let options = [HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING]
            .reduce(Int32(XML_PARSE_HUGE.rawValue)) { $0 | Int32($1.rawValue) }
        page.withUnsafeBytes {
            let start = $0.bindMemory(to: CChar.self).baseAddress
            xmlFreeDoc(htmlReadMemory(start, Int32($0.count), nil, "UTF-8", options))
        }
    }

    /// Bytes to article, with both ledgers.
    private static func clean(_ page: [UInt8]) {
        guard let source = try? Intake().source(named: "page.html", bytes: page) else { return }
        _ = try? Extractor().article(from: source)
    }

    /// A cache in memory: what the disk takes is no matter of ours.
    private final class Shelf: EntryStore {
        private let entries = Mutex<[CacheKey: [UInt8]]>([:])

        func entry(for key: CacheKey) -> [UInt8]? { entries.withLock { $0[key] } }
        func keep(_ entry: [UInt8], for key: CacheKey) { entries.withLock { $0[key] = entry } }
    }

    /// Bytes to the files of both editions.
    private func compile(_ changed: [[UInt8]]? = nil, cache: BuildCache? = nil) async {
        let pages = changed ?? pages
        let articles = pages.indices.map {
            ManifestArticle(source: FileReference(path: String($0), line: 1))
        }
        let manifest = Manifest(title: "Benchmark", parts: [ManifestPart(articles: articles)])
        var compiler = DossierCompiler()
        compiler.cache = cache
        _ = try? await compiler.packet(from: manifest) { path in
            .success(InputFile(Int(path).map { pages[$0] } ?? []))
        }
    }

    /// The first stages of cleaning by themselves.
    private static func clean(_ bytes: [UInt8], timing stages: inout Stages) {
        let source = stages.time("intake") {
            try? Intake().source(named: "page.html", bytes: bytes)
        }
        guard let source else { return }
        let document = stages.time("table") { try? Document(html: source.content) }
        guard let document else { return }
        let page = stages.time("page") { Page(source: source, nodes: document.nodes()) }
        _ = stages.time("claims") { AttributionReader().claims(of: page) }
    }

    /// Whichever thread is free takes the next page, as in the tool itself.
    private func clean(threads: Int) async {
        await withTaskGroup(of: Void.self) { group in
            for (index, page) in pages.enumerated() {
                if index >= threads { await group.next() }
                group.addTask { Self.clean(page) }
            }
        }
    }
}

private func seconds(_ work: () async -> Void) async -> Double {
    await ContinuousClock().measure(work) / .seconds(1)
}

private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

private func rounded(_ value: Double) -> String {
    String(format: value < 10 ? "%.2f" : "%.0f", value)
}
