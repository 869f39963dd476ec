#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A folder that one program at a time writes to. The system lets go of it when the program ends,
/// however it ends, and nothing is left in the folder.
struct FolderLock {
    private let descriptor: Int32

    /// Waits until no other program holds the folder. Where the file system knows no locks, there
    /// is nothing to wait for.
    init(_ folder: String) {
        descriptor = unsafe open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
        if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
    }

    func release() {
        if descriptor >= 0 { close(descriptor) }
    }
}
