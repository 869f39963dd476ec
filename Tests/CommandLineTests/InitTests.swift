import Testing

@Suite struct InitTests {
    @Test func `the manifest of a folder lists its documents with their doubts, and builds`() throws
    {
        let place = try Workplace([
            "clips/b.txt": SampleTexts.note, "clips/a.html": SampleTexts.ferry,
            "clips/picture.png": "x",
        ])
        let run = try place.dossier("init", "clips")
        #expect(run.output == "clips/dossier.yaml\n")
        #expect(
            try place.text(of: "clips/dossier.yaml") == """
                title: clips
                articles:
                  - a.html
                  - file: b.txt
                    # No title is given; the opening words “The lamp on the mole was lit again in \
                October, by the same…” stand for it. title: …
                    # No author is named. authors: none
                    # No publication date is given. date: none

                """)
        #expect(try place.dossier("build", "clips").code == 0)
    }

    @Test func `a manifest that is there stays as it is`() throws {
        let place = try Workplace(["a.txt": SampleTexts.note, "dossier.yaml": "mine"])
        for arguments in [["init"], ["init", "--sample"]] {
            let run = try place.dossier(arguments)
            #expect(
                run.talk == """
                    dossier.yaml: error: The file is already there and stays as it is.
                      hint: Move it away, or name another folder.

                    """)
            #expect(run.code == 74)
            #expect(try place.text(of: "dossier.yaml") == "mine")
        }
    }

    @Test func `a document that cannot be read is left out with a warning`() throws {
        let place = try Workplace(["a.txt": SampleTexts.note, "b.txt": ""])
        let run = try place.dossier("init")
        #expect(run.talk.hasPrefix("b.txt: warning: The file holds nothing but space.\n"))
        #expect(try place.text(of: "dossier.yaml").contains("a.txt"))
        #expect(!(try place.text(of: "dossier.yaml").contains("b.txt")))
        #expect(run.code == 0)
    }

    @Test func `the sample builds, and settles every doubt`() throws {
        let place = try Workplace()
        let run = try place.dossier("init", "--sample", "sample")
        #expect(
            run.output == """
                sample/dossier.yaml
                sample/clips/faeringen.txt
                sample/clips/village-rowing-boat.html
                sample/clips/why-a-wooden-boat-leaks.html

                """)
        let build = try place.dossier("build", "sample")
        #expect(build.output == "Output/a-boat-comes-back.epub\nOutput/a-boat-comes-back.md\n")
        #expect(build.talk == "3 articles\n")
    }
}
