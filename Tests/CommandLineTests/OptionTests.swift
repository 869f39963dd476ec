import Foundation
import Testing

@Suite struct OptionTests {
    static let commands = ["build", "clean", "explain", "check", "init", "verify"]

    @Test(arguments: commands)
    func `the help of every command has an example`(command: String) throws {
        let run = try Workplace().dossier("help", command)
        #expect(run.code == 0)
        #expect(run.output.contains("EXAMPLE"))
        #expect(run.output.contains("\n  dossier \(command)"))
        #expect(try Workplace().dossier(command, "--help").output == run.output)
    }

    @Test func `the help names every command and every exit code`() throws {
        let help = try Workplace().dossier("--help").output
        for command in Self.commands { #expect(help.contains("\n  \(command) ")) }
        for code in [0, 1, 2, 64, 70, 74] { #expect(help.contains(" \(code)  ")) }
    }

    @Test func `the version is three numbers`() throws {
        let run = try Workplace().dossier("--version")
        let numbers = run.output.trimmingCharacters(in: .newlines).split(separator: ".")
        #expect(numbers.count == 3)
        #expect(numbers.allSatisfy { Int($0) != nil })
    }

    @Test(arguments: [
        ["build", "--jobs", "0"], ["build", "-j", "many"], ["build", "--frmat", "epub"],
        ["build", "--format", "pdf"], ["clean", "--format", "docx", "a.txt"], ["clean"],
        ["explain"], ["explain", "a.txt", "titel"], ["init", "--sample", "--templates"],
        ["bild"], ["build", "a.txt", "dossier.yaml"], ["build", "a.txt", "clips"],
    ])
    func `a command line that makes no sense exits with 64 and changes nothing`(
        arguments: [String]
    ) throws {
        let place = try Workplace([
            "a.txt": SampleTexts.note, "clips/b.txt": SampleTexts.note,
            "dossier.yaml": "title: A\narticles: [a.txt]\n",
        ])
        let before = try place.files()
        let run = try place.dossier(arguments)
        #expect(run.code == 64)
        #expect(run.output == "")
        #expect(!run.talk.isEmpty)
        #expect(try place.files() == before)
    }

    @Test func `an unknown option and an unknown field are told with the nearest`() throws {
        let place = try Workplace(["a.txt": SampleTexts.note])
        #expect(
            try place.dossier("build", "--ouput", "x").talk.contains("Did you mean '--output'?"))
        #expect(
            try place.dossier("explain", "a.txt", "autors").talk.hasPrefix(
                "Error: There is no field “autors”. Did you mean “authors”?\n"))
    }

    @Test func `two hyphens end the options`() throws {
        let place = try Workplace(["--strange.txt": SampleTexts.note])
        let run = try place.dossier("clean", "--format", "text", "--", "--strange.txt")
        #expect(run.output == SampleTexts.note + "\n")
        #expect(run.code == 0)
    }

    @Test func `a hyphen is standard input`() throws {
        let place = try Workplace()
        let clean = try place.dossier(
            "clean", "-", "--format", "text", input: SampleTexts.note)
        #expect(clean.output == SampleTexts.note + "\n")
        let explain = try place.dossier("explain", "-", "language", input: SampleTexts.note)
        #expect(explain.output.hasPrefix("  language: en\n"))
        let build = try place.dossier("build", "-", input: SampleTexts.ferry)
        #expect(build.output == "Output/dossier.epub\nOutput/dossier.md\n")
    }

    @Test func `doubts are counted by build, listed by check, and fatal only where strict`() throws
    {
        let place = try Workplace(["a.txt": SampleTexts.note])
        let build = try place.dossier("build", "a.txt")
        #expect(build.talk.hasSuffix(" (see: dossier check a.txt)\n"))
        #expect(build.code == 0)
        let check = try place.dossier("check", "a.txt")
        #expect(check.output.contains("a.txt: missing-author: No author is named.\n"))
        #expect(check.output.contains("  settle it with  authors: none\n"))
        #expect(check.code == 0)
        #expect(try place.dossier("check", "a.txt", "--strict").code == 2)
    }

    @Test func `what the manifest settles is no doubt`() throws {
        let place = try Workplace(["a.txt": SampleTexts.note])
        try place.write(
            """
            title: Lamps
            articles:
              - file: a.txt
                title: The Lamp
                authors: none
                date: none
            """, to: "dossier.yaml")
        let run = try place.dossier("check", "--strict")
        #expect(run.output + run.talk == "No doubts.\n")
        #expect(run.code == 0)
    }

    @Test func `quiet leaves results and errors`() throws {
        let place = try Workplace(["a.txt": SampleTexts.note, "b.txt": ""])
        let run = try place.dossier("build", "a.txt", "b.txt", "--quiet")
        #expect(run.output == "Output/dossier.epub\nOutput/dossier.md\n")
        #expect(
            run.talk == """
                b.txt: error: The file holds nothing but space.
                  hint: Save the document again.

                """)
    }

    @Test func `where standard error is no terminal there is neither colour nor a bar`() throws {
        let place = try Workplace(["a.txt": ""])
        let run = try place.dossier("build", "a.txt", environment: ["TERM": "xterm"])
        #expect(!run.talk.contains("\u{1B}"))
        #expect(!run.talk.contains("\r"))
    }

    @Test func `a SOURCE_DATE_EPOCH that is no number is told`() throws {
        let place = try Workplace(["a.txt": SampleTexts.note])
        let run = try place.dossier(
            "build", "a.txt", environment: ["SOURCE_DATE_EPOCH": "yesterday"])
        #expect(run.talk.hasPrefix("SOURCE_DATE_EPOCH: error: “yesterday” is no time.\n"))
        #expect(run.code == 64)
    }
}
