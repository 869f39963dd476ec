package import Foundation

/// The folder `shared` beside the checkout: real documents that are not ours to publish. A clone
/// alone has none; tests that need it are then skipped, and the test run says how many.
package enum SharedFolder {
    package static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared")

    package static let isPresent = FileManager.default.fileExists(atPath: root.path)

    /// The two real documents that must always compile well, by name.
    package static var seeds: [URL] { files(in: "seeds", ending: ".txt") }

    /// Saved pages with their boilerplate, by path; each is gzipped HTML.
    package static var pages: [URL] {
        ["fundus", "htmldate", "postlight", "readability", "scrapinghub", "trafilatura", "wcxb"]
            .flatMap { files(in: "eval/dev/html/" + $0, ending: ".html.gz") }
    }

    /// At most `count` pages, spread evenly over all of them; with `TEST_PAGES=words` in the
    /// environment, out of those with the words in their paths.
    package static func pages(_ count: Int) -> [URL] {
        let words = ProcessInfo.processInfo.environment["TEST_PAGES"]
        let all = pages.filter { page in words.map(page.path.contains) ?? true }
        guard all.count > count else { return all }
        return (0..<count).map { all[$0 * all.count / count] }
    }

    private static func files(in folder: String, ending: String) -> [URL] {
        let files = try? FileManager.default.contentsOfDirectory(
            at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.lastPathComponent.hasSuffix(ending) }
            .sorted { $0.path < $1.path }
    }
}
