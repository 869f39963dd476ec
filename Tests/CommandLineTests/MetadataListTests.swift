import Testing

@Suite struct MetadataListTests {
    private static let manifest = """
        title: Ferries
        metadata: [lists/zotero.json, pocket.csv]
        articles:
          - clips/*
        """
    private static let zotero = """
        [
          {"type": "article-newspaper", "title": "The Ferry Runs Again, at Last",
           "author": [{"family": "Solberg", "given": "Ida"}, {"literal": "Coast News Desk"}],
           "URL": "http://coast.example/2024/03/02/ferry", "accessed": {"date-parts": [[2025, 1, 9]]},
           "note": "Phoned the yard."},
          {"type": "webpage", "title": "The Lamp", "URL": "https://lamp.example/a"}
        ]
        """
    private static let pocket = """
        title,url,time_added,tags,status
        Ferry,https://www.coast.example/2024/03/02/ferry/?utm_source=pocket,1709388000,boats|sea,unread
        Bread,https://bread.example/,1709388000,,archive
        """

    private static func place(_ files: [String: String] = [:]) throws -> Workplace {
        try Workplace(
            [
                "dossier.yaml": manifest, "lists/zotero.json": zotero, "pocket.csv": pocket,
                "clips/ferry.html": SampleTexts.ferry,
            ].merging(files) { $1 })
    }

    @Test func `what lists say reaches the packet, and rows without an article are wanted`() throws
    {
        let place = try Self.place()
        let run = try place.dossier("build")
        #expect(
            run.talk == """
                lists/zotero.json:6: wanted: The Lamp <https://lamp.example/a>
                pocket.csv:3: wanted: Bread <https://bread.example/>
                1 article, 2 wanted

                """)
        #expect(run.code == 0)
        let packet = try place.text(of: "Output/ferries.md")
        for words in [
            "The Ferry Runs Again, at Last", "Ida Solberg", "Coast News Desk", "boats, sea",
            "Phoned the yard.", "9 January 2025",
        ] {
            #expect(packet.contains(words), "\(words)")
        }
        let check = try place.dossier("check")
        #expect(check.output.contains("pocket.csv:3: wanted: Bread <https://bread.example/>\n"))
        #expect(check.talk == "No doubts, 2 wanted\n")
    }

    @Test func `a sidecar is found, is no article, and says what its document is`() throws {
        let place = try Workplace([
            "clips/lamp.txt": SampleTexts.note,
            "clips/lamp.txt.yaml":
                "title: The Lamp on the Mole\nauthor: Ola Vik\ndate: 2023-10-04\n",
        ])
        for arguments in [["build", "clips"], ["build", "clips/lamp.txt"]] {
            let run = try place.dossier(arguments)
            #expect(run.talk == "1 article\n")
            #expect(run.code == 0)
        }
        let explained = try place.dossier("explain", "clips/lamp.txt", "title")
        #expect(
            explained.output == """
                  title: The Lamp on the Mole
                      1 sidecar: clips/lamp.txt.yaml:1: title: The Lamp on the Mole

                """)
        let cleaned = try place.dossier("clean", "clips/lamp.txt", "--format", "json")
        #expect(cleaned.output.contains("\"Ola Vik\""))
        try place.write("title: Lamps\narticles: ['clips/*']\n", to: "dossier.yaml")
        #expect(try place.dossier("check").talk == "No doubts.\n")
    }

    @Test func `a sidecar that cannot be read fails its document alone`() throws {
        let place = try Workplace([
            "a.txt": SampleTexts.note, "b.txt": SampleTexts.note, "b.yaml": "title: [b\n",
        ])
        let run = try place.dossier("build", ".")
        #expect(run.talk.hasPrefix("b.yaml:2: error: The sidecar is not valid YAML: "))
        #expect(run.talk.contains("1 article, 1 failure"))
        #expect(run.code == 1)
    }

    @Test func `a file beside a document that is no metadata is left alone`() throws {
        let place = try Workplace(["a.txt": SampleTexts.note, "a.json": "{\"width\": [3"])
        #expect(try place.dossier("build", "a.txt").code == 0)
    }

    @Test(arguments: [
        ("pocket.csv", "url,title\n", "metadata: “pocket.csv”: The list (CSV) holds no row.", 2),
        ("pocket.csv", "boats", "metadata: “pocket.csv”: The file is no list of metadata", 2),
    ])
    func `a list that says nothing is an error with the manifest's line`(
        file: String, text: String, message: String, line: Int
    ) throws {
        let run = try Self.place([file: text]).dossier("build")
        #expect(run.talk.hasPrefix("dossier.yaml:\(line): error: \(message)"))
        #expect(run.output == "")
        #expect(run.code == 1)
    }

    @Test func `a broken list is an error with its own line`() throws {
        let run = try Self.place(["lists/zotero.json": "[\n{\"title\": }\n]"]).dossier("check")
        #expect(run.talk.hasPrefix("lists/zotero.json:2: error: The list is not valid JSON: "))
        #expect(run.code == 1)
    }

    @Test(arguments: [
        ("../zotero.json", "“../zotero.json” is not in the manifest’s folder."),
        ("zotro.json", "There is no file “zotro.json”."),
    ])
    func `a list stays in the manifest's folder and is there`(
        path: String, message: String
    ) throws {
        let manifest = "title: A\nmetadata: \(path)\narticles: [clips/ferry.html]\n"
        let run = try Self.place(["dossier.yaml": manifest]).dossier("build")
        #expect(run.talk.hasPrefix("dossier.yaml:2: error: \(message)\n"))
        #expect(run.code == 1)
    }

    @Test func `a row of two articles and two rows of one article are told`() throws {
        let twice =
            Self.pocket + "\nFerry,https://coast.example/2024/03/02/ferry/,1709388000,,unread"
        let place = try Self.place([
            "clips/second.html": SampleTexts.ferry.replacing("goat", with: "sheep"),
            "pocket.csv": twice,
        ])
        let run = try place.dossier("check")
        #expect(
            run.talk.contains(
                "pocket.csv:4: warning: A second row for clips/ferry.html, after line 2"))
        #expect(
            run.talk.contains(
                "pocket.csv:2: warning: The row belongs to several articles: clips/ferry.html, "
                    + "clips/second.html."))
    }

    @Test func `init names the lists of a folder`() throws {
        let place = try Workplace([
            "clips/ferry.html": SampleTexts.ferry, "clips/pocket.csv": Self.pocket,
            "clips/ril_export.html": """
            <!DOCTYPE html><html><body><ul><li><a href="https://bread.example/" \
            time_added="1709388000" tags="">Bread</a></li></ul></body></html>
            """,
            "clips/ferry.json": "{\"title\": \"The Ferry\"}", "clips/other.json": "{\"width\": 3}",
        ])
        _ = try place.dossier("init", "clips")
        #expect(
            try place.text(of: "clips/dossier.yaml") == """
                title: clips
                metadata:
                  - pocket.csv
                  - ril_export.html
                articles:
                  - ferry.html

                """)
        #expect(try place.dossier("build", "clips").code == 0)
    }
}
