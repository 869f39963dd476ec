import Foundation
import TestSupport
import Testing

/// Nothing reaches the network that was not told to.
@Suite struct OfflineTests {
    private static let page = """
        <html lang="en"><head><title>The lamps</title>
        <link rel="stylesheet" href="https://harbour.example/style.css"></head><body><article>
        <h1>The lamps</h1><img src="https://harbour.example/lamps.png" alt="The lamps">
        <p>In the third week the lamps kept the whole harbour awake until the morning came.</p>
        <p>In the fourth week nobody minded, for the boats came home by their light.</p>
        </article></body></html>
        """

    private func place() throws -> Workplace {
        let manifest = """
            title: Harbour
            articles: [lamps.html, "https://harbour.example/tides"]
            """
        return try Workplace(["dossier.yaml": manifest, "lamps.html": Self.page])
    }

    /// The C library asks a daemon for the user's home by a socket of the file system; that one
    /// stays on the machine.
    @Test(
        .enabled(
            if: Command.isPermitted("strace", "-o", "/dev/null"), "strace may not be used here"
        ))
    func `no socket is opened without --fetch`() throws {
        let place = try place()
        for command in ["build", "check", "cite"] {
            _ = try place.run(
                URL(filePath: "/usr/bin/env"),
                [
                    "strace", "-f", "-e", "trace=socket,connect", "-o", "calls",
                    try BuiltProgram.url.path, command, "--quiet",
                ], environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""])
            let calls = try place.text(of: "calls").split(separator: "\n")
            #expect(!calls.isEmpty)
            let opened = calls.filter { $0.contains("socket(") && !$0.contains("AF_UNIX") }
            #expect(opened == [], "\(command)")
        }
    }

    @Test(.enabled(if: Command.isPermitted("unshare", "-rn"), "unshare may not be used here"))
    func `with the network unplugged the packet is the same`() throws {
        let (place, unplugged) = (try place(), try place())
        _ = try place.dossier("build", environment: ["SOURCE_DATE_EPOCH": "0"])
        let run = try unplugged.run(
            URL(filePath: "/usr/bin/env"), ["unshare", "-rn", try BuiltProgram.url.path, "build"],
            environment: [
                "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "SOURCE_DATE_EPOCH": "0",
            ])
        #expect(run.output == "Output/harbour.epub\nOutput/harbour.md\n")
        for file in ["Output/harbour.epub", "Output/harbour.md"] {
            #expect(try unplugged.bytes(of: file) == place.bytes(of: file))
        }
    }
}
