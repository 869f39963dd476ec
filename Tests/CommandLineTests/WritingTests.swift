import Foundation
import Testing

@Suite struct WritingTests {
    private static let files = [
        "dossier.yaml": SampleTexts.manifest, "clips/ferry.html": SampleTexts.ferry,
    ]

    @Test func `a packet is two files, named on standard output`() throws {
        let place = try Workplace(Self.files)
        let run = try place.dossier("build")
        #expect(run.output == "Output/ferries.epub\nOutput/ferries.md\n")
        #expect(run.talk == "1 article\n")
        #expect(run.code == 0)
        #expect(
            try place.files() == [
                "Output/ferries.epub", "Output/ferries.md", "clips/ferry.html", "dossier.lock",
                "dossier.yaml",
            ])
    }

    @Test(arguments: ["taken", "taken/below"])
    func `a file in the way of the output folder is told and left alone`(output: String) throws {
        let place = try Workplace(Self.files)
        try place.write("mine", to: "taken")
        let run = try place.dossier("build", "--output", output)
        #expect(run.talk.hasPrefix("\(output): error: A file is in the way of this folder: "))
        #expect(run.talk.hasSuffix("  hint: Name another folder to write to.\n"))
        #expect(run.code == 74)
        #expect(try place.text(of: "taken") == "mine")
    }

    @Test func `a folder in the way of one file leaves all files as they were`() throws {
        let place = try Workplace(Self.files)
        try place.write("earlier", to: "Output/ferries.epub")
        try place.write("mine", to: "Output/ferries.md/inside")
        let run = try place.dossier("build")
        #expect(run.talk.hasPrefix("Output/ferries.md: error: A folder of this name is in the way"))
        #expect(run.code == 74)
        #expect(try place.text(of: "Output/ferries.epub") == "earlier")
        #expect(try place.files().filter { $0.hasPrefix("Output/.") } == [])
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func `a folder that may not be written to is told`() throws {
        let place = try Workplace(Self.files)
        try place.write("earlier", to: "Output/ferries.md")
        let folder = place.folder.appending(path: "Output").path
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        let run = try place.dossier("build")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
        #expect(run.talk.hasPrefix("Output/ferries.epub: error: The file cannot be written: "))
        #expect(run.code == 74)
        #expect(try place.text(of: "Output/ferries.md") == "earlier")
    }

    @Test func `an earlier packet is replaced`() throws {
        let place = try Workplace(Self.files)
        try place.write("earlier", to: "Output/ferries.md")
        #expect(try place.dossier("build", "--format", "markdown").code == 0)
        #expect(try place.text(of: "Output/ferries.md").hasPrefix("---\ntitle: \"Ferries\"\n"))
    }

    @Test func `a folder of Markdown loses what it no longer needs, and nothing of its owner's`()
        throws
    {
        let place = try Workplace(Self.files)
        try place.write(SampleTexts.note, to: "clips/note.txt")
        let command = [
            "build", "clips", "--title", "V", "--format", "markdown", "--layout", "folder",
        ]
        #expect(try place.dossier(command).code == 0)
        let articles = try place.files().filter {
            $0.hasPrefix("Output/v/") && !$0.contains("index")
        }
        #expect(articles.count == 3)
        let ferry = try #require(articles.first { $0.contains("ferr") })
        try place.write("mine", to: "Output/v/mine.md")
        try place.write("annotated", to: ferry)
        try FileManager.default.removeItem(at: place.folder.appending(path: "clips/note.txt"))
        let run = try place.dossier(command)
        #expect(run.code == 0)
        #expect(run.talk.contains("\(ferry): warning: The file is not as this program wrote it"))
        #expect(try place.text(of: ferry) == "annotated")
        #expect(try place.text(of: "Output/v/mine.md") == "mine")
        #expect(
            try place.files().filter { $0.hasPrefix("Output/") }
                == [
                    "Output/v/.dossier-files", ferry, "Output/v/index.md", "Output/v/mine.md",
                ].sorted())
    }

    @Test func `a file of the owner's in the way of an article stays`() throws {
        let place = try Workplace(Self.files)
        try place.write("mine", to: "Output/ferries/index.md")
        let run = try place.dossier("build", "--layout", "folder")
        #expect(run.talk.contains("Output/ferries/index.md: warning: "))
        #expect(try place.text(of: "Output/ferries/index.md") == "mine")
    }

    @Test func `editions in the output folder are no documents`() throws {
        let place = try Workplace(["a.txt": SampleTexts.note])
        for output in ["Output", "./Output/", "deep/down"] {
            _ = try place.dossier("build", ".", "--output", output)
            let run = try place.dossier("build", ".", "--output", output)
            #expect(run.talk.hasPrefix("1 article, "), "\(output)")
            try FileManager.default.removeItem(at: place.folder.appending(path: output))
        }
    }
}
