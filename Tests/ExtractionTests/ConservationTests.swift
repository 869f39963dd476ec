import ArticleModel
import Extraction
import Foundation
import Intake
import TestSupport
import Testing

/// Every character of a page's text ends in exactly one place: the body or the ledger. What was
/// taken from the page's data stands in a script.
@Suite struct ConservationTests {
    /// How many of the shared pages a run looks at; `CONSERVATION_PAGES=all` for every one, or a part of
    /// their names.
    private static let pages: [URL] = {
        let wanted = ProcessInfo.processInfo.environment["CONSERVATION_PAGES"]
        if let wanted, wanted != "all" {
            return SharedFolder.pages.filter { $0.path.contains(wanted) }
        }
        return wanted == "all" ? SharedFolder.pages : SharedFolder.pages(100)
    }()

    @Test(
        .enabled(if: SharedFolder.isPresent), arguments: SharedFolder.seeds + pages)
    func `no character of a real document is lost or doubled`(file: URL) throws {
        try expectConservation(
            of: Intake().source(
                named: file.lastPathComponent, bytes: Array(try Data(contentsOf: file))))
    }

    @Test(arguments: [
        "<p>One <b>two</b> three.</p>stray<p>Four",
        "<table>stray<tr><td>a</td>odd<td>b</td></tr><caption>c</caption></table>",
        "<ul>loose<li>a<ul><li>b</ul>c</ul>", "<dl>x<dt>a<dd>b<div><dt>c<dd>d</div></dl>",
        "<figure><figcaption>a<p>b</p>Photo: c</figcaption>d</figure>",
        "<pre>a\n<b>b</b><div>c</div></pre>",
        "<p>a<svg><title>b</title></svg>c<select><option>d</select>",
        "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
        "<p>a<math><mi>x</mi><annotation>y</annotation></math>",
        "<p>a <span hidden>b</span> c</p><noscript><p>d</p></noscript>",
        "<a href=/x><h2>a</h2>b</a>", "<details><summary>a</summary>b</details>",
        "<blockquote>a<footer>b</footer></blockquote><aside>c</aside>",
        "a<br><br>b<hr>c<br>d",
        "<p>a<sup id=r1><a href=#n1>[1]</a></sup><ol><li id=n1>b <a href=#r1>↩</a></li></ol>",
        "soft\u{AD}hyphen zero\u{200B}width", "<title>in the body</title>x",
        "<!doctype html><title>t</title><article><h1>a</h1><p>b</p></article><p>c<aside>d",
        "<head><title>t</title><main>a</main><title>b</title></head><body><p>c",
        "<p>a<wbr>b<wbr>c</p>",
        "<pre>a<span hidden>b</span><div>c</div><div>Close</div></pre>",
        "<video src=v.mp4><p>a</p></video><p>b <iframe src=//e.org>c</iframe> d</p>",
        String(repeating: "<i>", count: 30) + "a<br><br>b<span hidden>c</span>d",
        String(repeating: "<b>", count: 1_900) + "<p>a</p><p>b</p>",
        "<textarea>a</textarea><button>b</button><iframe>c</iframe><object>d</object>",
    ])
    func `no character of a construct is lost or doubled`(html: String) throws {
        try expectConservation(
            of: Source(name: "a.html", kind: .fragment, content: Array(html.utf8)))
        try expectConservation(
            of: Source(name: "a.md", kind: .markdown, content: Array(html.utf8)))
    }

    private func expectConservation(of source: Source) throws {
        let article: CleanArticle
        do {
            article = try Extractor().article(from: source)
        } catch {
            #expect(TextCounter(html: source.content) == TextCounter([]), "\(error)")
            return
        }
        let page =
            source.kind == .plainText
            ? TextCounter([String(decoding: source.content, as: UTF8.self)])
            : TextCounter(html: source.content)
        let isShown = { (origin: Origin) in !origin.path.contains("/script[") }
        var kept = TextCounter(
            article.blocks.filter { isShown($0.origin) }.paragraphs
                + article.removals.filter { isShown($0.origin) }.map(\.text))
        // A formula that is a picture to the page reads as the TeX of its attribute.
        kept.subtract(TextCounter(article.blocks.flatMap(Self.formulas)))
        #expect(kept == page, "\(kept.difference(from: page)) in \(source.name)")
    }

    /// The TeX of the formulas that have no text on the page.
    private static func formulas(in block: Block) -> [String] {
        block.content.inlines.flatMap(formulas) + block.content.children.flatMap(formulas)
    }

    private static func formulas(in inline: Inline) -> [String] {
        if case .math(let math) = inline, math.tree.isEmpty { return [math.tex ?? ""] }
        return inline.children.flatMap(formulas)
    }
}
