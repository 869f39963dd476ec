import Foundation
import TestSupport
import Testing

/// What goes wrong around the program costs nobody an earlier packet.
@Suite struct FaultTests {
    private static func clips(_ count: Int, word: String) -> [String: String] {
        var clips: [String: String] = [:]
        for number in 0..<count {
            clips["clips/\(number).html"] = SampleTexts.ferry
                .replacing("The Ferry Runs Again", with: "\(word) \(number)")
                .replacing("ferry/", with: "ferry-\(number)/")
                .replacing("After two winters", with: "\(word) \(number): after two winters")
        }
        return clips
    }

    /// Changes the clips of which a packet was built, and ends builds of the new ones sooner or later:
    /// the packet is each time the earlier or the new one.
    private static func expectWhole(
        in place: Workplace, endingBuildsBy end: (Process) -> Void,
        afterEach check: () throws -> Void = {}
    ) async throws {
        let earlier = try place.text(of: "Output/clips.md")
        for (path, text) in clips(12, word: "New") { try place.write(text, to: path) }
        for delay in stride(from: 0, through: 120, by: 8) {
            let build = try place.start("build", "clips")
            try await Task.sleep(for: .milliseconds(delay))
            end(build)
            build.waitUntilExit()
            try check()
            let packet = try place.text(of: "Output/clips.md")
            #expect(packet == earlier || packet.contains("New 11"))
        }
    }

    @Test func `an interrupted build leaves the earlier packet whole, and nothing beside it`()
        async throws
    {
        let place = try Workplace(Self.clips(12, word: "Old"))
        _ = try place.dossier("build", "clips")
        let files = try place.everyFile(in: "Output")
        try await Self.expectWhole(in: place, endingBuildsBy: { $0.interrupt() }) { () throws in
            #expect(try place.everyFile(in: "Output") == files)
        }
    }

    @Test func `a killed build leaves the earlier packet whole, and the next clears up`()
        async throws
    {
        let place = try Workplace(Self.clips(12, word: "Old"))
        _ = try place.dossier("build", "clips")
        let files = try place.everyFile(in: "Output")
        try await Self.expectWhole(
            in: place, endingBuildsBy: { kill($0.processIdentifier, SIGKILL) })
        #expect(try place.dossier("build", "clips").code == 0)
        #expect(try place.everyFile(in: "Output") == files)
    }

    @Test func `what a killed build left is cleared by the next`() throws {
        let place = try Workplace(Self.clips(1, word: "New"))
        try place.write("half a packet", to: "Output/.dossier-stage/clips.md")
        #expect(try place.dossier("build", "clips").code == 0)
        #expect(try place.everyFile(in: "Output") == ["clips.epub", "clips.md"])
    }

    @Test func `two builds into one folder at once do not mix`() throws {
        let place = try Workplace([
            "a.html": SampleTexts.ferry,
            "b.html": SampleTexts.ferry.replacing("two winters", with: "three winters"),
        ])
        for _ in 0..<4 {
            let builds = try ["a.html", "b.html"].map {
                try place.start("build", $0, "--title", "Ferry")
            }
            for build in builds { build.waitUntilExit() }
            #expect(builds.map(\.terminationStatus) == [0, 0])
            #expect(try place.everyFile(in: "Output") == ["ferry.epub", "ferry.md"])
            let markdown = try place.text(of: "Output/ferry.md")
            let digest = try #require(markdown.firstMatch(of: /SHA-256 of the text: `(\w+)`/)?.1)
            let book = try place.run("/usr/bin/unzip", "-p", "Output/ferry.epub")
            #expect(book.contains(digest))
        }
    }

    @Test func `a full disk is a sentence, and the earlier packet stays`() throws {
        let place = try Workplace(Self.clips(1, word: "Old"))
        _ = try place.dossier("build", "clips")
        let earlier = try place.bytes(of: "Output/clips.epub")
        for (path, text) in Self.clips(30, word: "New") { try place.write(text, to: path) }
        let program = try BuiltProgram.url.path
        // A limit on the size of files stands for the disk's.
        let run = try place.run(
            "/bin/sh", "-c", "ulimit -f 4; '\(program)' build clips 2>&1; echo $?")
        #expect(run.contains("error: The file cannot be written"))
        #expect(run.hasSuffix("74\n"))
        #expect(try place.bytes(of: "Output/clips.epub") == earlier)
        #expect(try place.everyFile(in: "Output") == ["clips.epub", "clips.md"])
    }

    /// As root too, who may write everywhere: in a namespace of its own the folder is another.
    @Test(
        .enabled(if: Command.isPermitted("unshare", "-rm"), "unshare may not be used here"),
        arguments: [
            ("mount --bind Output Output && mount -o remount,ro,bind Output", "is read only"),
            (
                "mount -t tmpfs -o size=16k tmpfs Output && echo old >Output/clips.md",
                "enough space"
            ),
        ])
    func `a folder that cannot be written to, or is full, is a sentence`(
        mounting: String, reason: String
    ) throws {
        let place = try Workplace(Self.clips(1, word: "Old"))
        _ = try place.dossier("build", "clips")
        let earlier = try place.bytes(of: "Output/clips.epub")
        for (path, text) in Self.clips(30, word: "New") { try place.write(text, to: path) }
        let program = try BuiltProgram.url.path
        let run = try place.run(
            "/usr/bin/env", "unshare", "-rm", "/bin/sh", "-c",
            "\(mounting) && '\(program)' build clips --jobs 1 2>&1; echo $?; ls -A Output")
        #expect(run.contains("error: The file cannot be written"), "\(run)")
        #expect(run.contains(reason), "\(run)")
        #expect(run.contains("\n74\n") && !run.contains(".dossier"), "\(run)")
        #expect(try place.bytes(of: "Output/clips.epub") == earlier)
        #expect(try place.everyFile(in: "Output") == ["clips.epub", "clips.md"])
    }

    /// What is cut off while it is read is told, or was read before; nothing of it is half in.
    @Test func `documents that go or shrink in the middle of a build are sentences`() async throws {
        for delay in stride(from: 0, through: 120, by: 15) {
            let place = try Workplace(Self.clips(24, word: "Old"))
            let build = try place.start("build", "clips", "--jobs", "1")
            try await Task.sleep(for: .milliseconds(delay))
            for number in 0..<24 {
                let file = place.folder.appending(path: "clips/\(number).html")
                if number.isMultiple(of: 2) {
                    try FileManager.default.removeItem(at: file)
                } else {
                    _ = truncate(file.path, 40)
                }
            }
            build.waitUntilExit()
            #expect(build.terminationReason == .exit)
            #expect([0, 1].contains(build.terminationStatus))
        }
    }

    @Test func `a document that vanishes is told, and the others are compiled`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry])
        let run = try place.dossier("build", "a.html", "gone.html")
        #expect(run.code == 1)
        #expect(run.talk.contains("gone.html: error: There is no such file or folder."))
        #expect(try place.text(of: "Output/dossier.md").contains("The Ferry Runs Again"))
    }
}

extension Workplace {
    /// Every file below a folder, hidden ones too.
    fileprivate func everyFile(in path: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(
            atPath: folder.appending(path: path).path
        ).sorted()
    }

    /// The program at work, with nobody listening.
    fileprivate func start(_ arguments: String...) throws -> Process {
        let process = Process()
        process.executableURL = try BuiltProgram.url
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// What another program writes to standard output.
    fileprivate func run(_ program: String, _ arguments: String...) throws -> String {
        let process = Process(), pipe = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
