/// Unpacks gzip files (RFC 1952), a bounded amount, and as far as a damaged file allows.
package struct GzipReader: Sendable {
    /// Of what comes out, in bytes.
    package var sizeLimit: Int
    /// Bytes out for each byte in; a page of repeated markup seldom reaches 50, a bomb 1,000.
    package var ratioLimit: Int

    package init(sizeLimit: Int, ratioLimit: Int) {
        self.sizeLimit = sizeLimit
        self.ratioLimit = ratioLimit
    }

    /// What was in the file.
    package struct Contents: Sendable, Equatable {
        package var bytes: [UInt8]
        /// What is wrong with the file behind `bytes`; `nil` when all is well.
        package var damage: Damage?

        package init(bytes: [UInt8] = [], damage: Damage? = nil) {
            self.bytes = bytes
            self.damage = damage
        }
    }

    package enum Damage: String, Sendable {
        /// It ends in the middle.
        case truncated
        /// A checksum or the coding is wrong.
        case corrupt
        /// Something that is not gzip follows.
        case trailingBytes
    }

    /// Which bound is exceeded.
    package enum Excess: Error, Equatable { case size, ratio, entries }

    /// Whether the bytes begin like a gzip file.
    package static func recognises(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.starts(with: [0x1F, 0x8B])
    }

    /// Unpacks all members of the file, one after the other.
    /// - Throws: `Excess` as soon as a bound is passed.
    package func contents(of file: [UInt8]) throws(Excess) -> Contents {
        let stream = GzipStream(FileStream(InputFile(file)), ratioLimit: ratioLimit)
        var contents = Contents()
        do throws(StreamError) {
            while let chunk = try stream.next() {
                contents.bytes += chunk
                guard contents.bytes.count <= sizeLimit else { throw .excess(.size) }
            }
        } catch {
            switch error {
            case .excess(let excess): throw excess
            case .damaged(let damage): contents.damage = damage
            case .unreadable: contents.damage = .truncated
            }
        }
        return contents
    }
}
