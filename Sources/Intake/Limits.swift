extension Intake {
    /// How much intake takes on. Input is untrusted; whatever exceeds a bound is a `Diagnostic`
    /// that names it.
    package struct Limits: Sendable {
        /// Of a document, packed and unpacked, in bytes; of a container that is read whole, too. Pages
        /// of 50 MB exist: whole books, and captures with their pictures inside. Archives that are
        /// read a piece at a time (WARC, WACZ, ZIP, tar) may be of any size.
        package var fileSize = 64 << 20
        /// Bytes out of anything packed for each byte in it, beyond the first MiB.
        package var compressionRatio = 200
        /// Of Markdown, in bytes: cmark needs many times the memory.
        package var markdownSize = 16 << 20
        /// Of a `---` header, in bytes.
        package var headerSize = 64 << 10
        /// Of lists and mappings inside each other in a header.
        package var headerDepth = 16
        /// Of values in a header, in all lists together.
        package var headerValues = 10_000
        /// Of YAML aliases (`*name`) in a header; each can double what the ones before stand for.
        package var headerAliases = 10
        /// Of files in a ZIP or tar archive.
        package var archiveEntries = 20_000
        /// Of archives inside each other: an archive of web archives and letters, none of archives.
        package var archiveDepth = 1
        /// Of the pictures that come with one page, in bytes.
        package var resourceSize = 32 << 20
        /// Of the pictures of a tar archive or a web archive that is packed as a whole, in which
        /// nothing can be found again, in bytes.
        package var heldPictures = 64 << 20
        /// Of the head of one record of a web archive, in bytes.
        package var recordHeaderSize = 64 << 10
        /// Of compressions around one body of a web archive.
        package var contentCodings = 3
        /// Of parts inside each other in a letter.
        package var mimeDepth = 20
        /// Of parts in a letter.
        package var mimeParts = 2_000
        /// Of the head of a letter or a part of it, in bytes.
        package var mimeHeaderSize = 256 << 10
        /// Of lists and dictionaries inside each other in a Safari web archive; Safari's own reach
        /// 3, and 4 more for each frame in a frame.
        package var plistDepth = 64
        /// Of elements inside each other in a feed.
        package var feedDepth = 256
        /// Of entries in a feed or an export.
        package var entries = 100_000
        /// Of the PDF documents attached to one packet, in bytes: a book is packed in memory, and
        /// takes three times as much.
        package var attachments = 128 << 20
        /// Of the metadata of a PDF document: its packet of XMP, in bytes; elements, attributes and
        /// texts in it.
        package var xmpSize = 1 << 20
        package var xmpNodes = 20_000
        /// Of addresses that a page leads on to one after the other when it is fetched.
        package var redirects = 10
        /// The same of a robots.txt. Source: RFC 9309, section 2.3.1.2.
        package var robotsRedirects = 5
        /// Of a robots.txt, in bytes: what is behind that is not read. Source: RFC 9309, section 2.5.
        package var robotsSize = 512 << 10
        /// Of pictures fetched with one page.
        package var fetchedPictures = 200
        /// For connecting to a server, in seconds.
        package var connectionTime = 20
        /// For a page or picture to be fetched, in seconds.
        package var fetchTime = 120
        /// Of hosts that are asked at once; each has one connection.
        package var fetchedHosts = 4

        package init() {}
    }
}
