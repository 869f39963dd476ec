import ArticleModel
import Assembly
import Compilation

/// What the commands have to do with the lock beside a manifest.
extension Compiling {
    /// - Throws: a `Diagnostic` when there is nothing to compare with.
    func requireLock() throws(Diagnostic) {
        guard let file = LockFile(inputs) else { throw .lockWithoutManifest }
        guard try file.lock() != nil else { throw .noLock(file.path) }
    }

    /// The lock of what was compiled; `nil` without a manifest.
    func lock(of packet: Packet) throws(Diagnostic) -> Lock? {
        guard inputs.hasManifest else { return nil }
        return try Lock(
            of: packet.manifest, articles: packet.articles, buildDate: buildDate,
            templates: try TemplateFolder(inputs).paths(), read: read)
    }

    /// What is not as it was locked; empty where there is no lock.
    func changes(since lock: Lock?) throws(Diagnostic) -> [Diagnostic] {
        guard let lock, let file = LockFile(inputs), let old = try file.lock() else { return [] }
        return lock.differences(from: old, in: file.path)
    }

    /// A lock that cannot be written is told; the packet is there all the same.
    func write(_ lock: Lock?) {
        guard let lock, let file = LockFile(inputs) else { return }
        do throws(Diagnostic) {
            if try file.write(lock), terminal.options.verbose { terminal.say(file.path) }
        } catch {
            terminal.tell([error.asWarning(at: file.path)])
        }
    }

    /// The same as warnings, for whoever only looks.
    func lockWarnings(about packet: Packet) -> [Diagnostic] {
        do throws(Diagnostic) {
            guard packet.failures.isEmpty else { return [] }
            return try changes(since: try lock(of: packet)).map { change in
                var warning = change.asWarning(at: change.file)
                warning.hint = "dossier build writes the lock anew."
                return warning
            }
        } catch {
            return [error]
        }
    }
}
