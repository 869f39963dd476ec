/// A picture made of another one. Loading what draws takes longer than cleaning some pages.
package struct CachedDrawing: CacheValue, Equatable {
    package static let kind = "drawing 3"

    package var file: [UInt8]

    package init(file: [UInt8]) { self.file = file }

    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        file = try reader.byteArray()
    }

    package func write(to writer: inout BinaryWriter) { writer.write(bytes: file) }
}
