import ArgumentParser

/// The command line: options, reading and writing files, exit codes. No decision about a text is
/// made here.
@main
struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Turns saved web pages and texts into one offline reading packet.",
        discussion: """
            Articles come out clean, say where they come from, and carry numbered notes for their \
            sources. Whatever was taken out of a page can be looked at and put back.

            EXAMPLES:
              dossier build clips/            a packet of everything in a folder
              dossier init clips/             a manifest to edit, then: dossier build
              dossier explain clips/a.html    what was kept, what was removed, and why

            EXIT CODES:
              0  done                         64  wrong usage
              1  the input is at fault        70  a mistake of the program
              2  doubts, with --strict        74  reading or writing failed
            """,
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CleanCommand.self, ExplainCommand.self, CheckCommand.self,
            DiffCommand.self, InitCommand.self, SignalsCommand.self,
        ])
}
