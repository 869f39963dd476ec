/// How large pictures may be. Input is untrusted, and readers are small machines.
package struct PictureLimits: Sendable {
    /// Of a file, in bytes; a larger one is not read.
    package var fileSize = 32 << 20
    /// Width times height, as the header says; more would take 400 MB to unpack.
    package var pixels = 100_000_000
    /// Of all pictures of one article, in bytes as they are kept.
    package var articleSize = 64 << 20
    /// Of all pictures of a packet, in bytes: past that, mailed books and Send to Kindle fail.
    package var packetSize = 200 << 20
    /// Of the elements and attributes of a vector picture.
    package var vectorNodes = 200_000

    /// Beyond either, a picture is made smaller where something can: what a page needs, in bytes
    /// and in pixels. Source: Standard Ebooks, lint rules f-016 and f-018.
    package var keptSize = 1_500_000
    package var keptPixels = 4_000_000
    /// Beyond that, in bytes, an animation becomes its first picture. Source: Kobo's EPUB
    /// guidelines.
    package var keptAnimationSize = 5_000_000

    package init() {}
}
