import ArticleModel
import Intake
import Testing

@Suite struct RecognitionTests {
    @Test(arguments: [
        ("a.txt", "<!DOCTYPE html>\n<p>Oil."), ("a.txt", "  <html><p>Oil."), ("a", "<HEAD><p>Oil"),
        ("a.md", "<!-- saved --><!doctype html><p>Oil."), ("a.html", "<title>Lamp</title>Oil."),
        ("a.html", "Warning: late lamp\n<html><body><p>Oil."), ("a", "<?xml version='1.0'?><html>"),
        ("a.txt", "<body class='x'>Oil."), ("-", "<meta charset=utf-8><p>Oil."),
    ])
    func `these are pages`(name: String, text: String) throws {
        #expect(try kind(name, text) == .page)
    }

    @Test(arguments: [
        ("a.txt", "<p>Oil.</p>"), ("a", "\n <article><p>Oil."), ("a.txt", "<b>Oil</b> burns."),
        ("a.txt", "Lamp<br>Oil<br>Gas<br>"), ("a.html", "The <i>first</i> lamps."),
        ("a.txt", "Lamps\n<div class='x'>Oil</div>"), ("-", "<!-- lamp -->\n<p>Oil."),
        ("a.html.gz", "The <i>first</i> lamps."),
    ])
    func `these are fragments`(name: String, text: String) throws {
        #expect(try kind(name, text) == .fragment)
    }

    @Test(arguments: [
        ("a.md", "Oil."), ("a.markdown", "– Oil, she said."), ("a.MD", "<p>Oil.</p>"),
        ("a.md.gz", "Oil."), ("a.md", "Write <html> first."), ("a.txt", "# Lamp\n\nOil."),
        ("a.txt", "See [oil](https://example.com)."), ("-", "The **lens**\nand the **lamp**."),
        ("a.txt", "The <em>first</em> lamps burned <b>oil</b>."),
    ])
    func `these are Markdown`(name: String, text: String) throws {
        #expect(try kind(name, text) == .markdown)
    }

    @Test(arguments: [
        "– Oil, she said.\n– Gas, he said.\n– Oil!", "- Oil, she said.\n- Gas, he said.\n- Oil!",
        "The <html> element begins a page; <p> a paragraph.", "a < b and b > c", "5 * 3 * 2 = 30",
        "> so he wrote\nand I answered", "#lamp #oil", "1. Oil\n2. Gas", "<john@example.com> wrote",
        "Oil (see [1]).",
    ])
    func `these are plain text`(text: String) throws {
        #expect(try kind("a.txt", text) == .plainText)
        #expect(try kind("-", text) == .plainText)
    }

    @Test func `plain text is the text itself`() throws {
        let source = try Intake().source(named: "a.txt", bytes: Array("Oil & gas.".utf8))
        #expect(source.content == Array("Oil & gas.".utf8))
    }

    @Test func `Markdown is HTML that knows its lines`() throws {
        let source = try Intake().source(named: "a.md", bytes: Array("Oil & *gas*.".utf8))
        #expect(
            String(decoding: source.content, as: UTF8.self)
                == "<p data-sourcepos=\"1:1-1:12\">Oil &amp; <em>gas</em>.</p>\n")
    }

    @Test(arguments: MarkdownSign.all.map(\.name))
    func `every sign of Markdown matches its own example and no other line`(name: String) throws {
        let sign = try #require(MarkdownSign.all.first { $0.name == name })
        #expect(sign.matches(sign.example))
        #expect(!sign.matches("– The first lamps burned oil, she said."))
        #expect(!sign.matches("- The first lamps burned oil, she said."))
    }

    @Test func `a sign counts twice at most`() {
        #expect(MarkdownSign.points(in: Array("> a\n> b\n> c\n> d".utf8)) == 2)
    }

    private func kind(_ name: String, _ text: String) throws -> Source.Kind {
        try Intake().source(named: name, bytes: Array(text.utf8)).kind
    }
}
