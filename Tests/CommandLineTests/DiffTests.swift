import Testing

@Suite struct DiffTests {
    private static let corrected = SampleTexts.ferry
        .replacing("forty passengers", with: "thirty passengers")
        .replacing("forty \\\n", with: "thirty ")
        .replacing("Ida Solberg", with: "Ida Solberg Moe")
        .replacing("<a href=\"/weather/\">Weather</a>", with: "<a href=\"/sport/\">Sport</a>")

    @Test func `a correction shows, the menu does not`() throws {
        let place = try Workplace([
            "old.html": SampleTexts.ferry, "new.html": Self.corrected,
        ])
        let run = try place.dossier("diff", "old.html", "new.html")
        #expect(run.code == 0)
        #expect(
            run.output == """
                - old.html
                + new.html

                authors: [-Ida Solberg-] {+Ida Solberg Moe+}

                ~ After two winters in the yard, the old ferry crossed the sound on Saturday with \
                [-forty-] {+thirty+} passengers, six bicycles and a goat, which had a ticket.
                  … 2 paragraphs unchanged

                """)
    }

    @Test func `captures of which only the page around changed are told to be the same`() throws {
        let place = try Workplace([
            "old.html": SampleTexts.ferry,
            "new.html": SampleTexts.ferry.replacing("Weather</a>", with: "Tides</a>"),
        ])
        let run = try place.dossier("diff", "old.html", "new.html")
        #expect(run.output.contains("The article did not change."))
    }

    @Test func `other programs read the changes as JSON`() throws {
        let place = try Workplace(["old.html": SampleTexts.ferry, "new.html": Self.corrected])
        let run = try place.dossier("diff", "old.html", "new.html", "--format", "json")
        #expect(run.output.contains("\"change\" : \"rewritten\""))
        #expect(run.output.contains("\"field\" : \"authors\""))
    }

    @Test func `a page saved twice stands in the packet once, and check says so`() throws {
        let place = try Workplace([
            "clips/a.html": SampleTexts.ferry, "clips/b.html": Self.corrected,
        ])
        let build = try place.dossier("build", "clips", "--format", "markdown", "--verbose")
        #expect(build.talk.contains("clips/b.html: warning: This is another capture of “a.html”"))
        let packet = try place.text(of: "Output/clips.md")
        #expect(packet.contains("- Also captured: `b.html` (changed text)"))
        #expect(packet.ranges(of: "## 1. The Ferry Runs Again").count == 1)
        #expect(!packet.contains("## 2."))
        let check = try place.dossier("check", "clips")
        #expect(check.talk.contains("another capture of “a.html”"))
    }
}
