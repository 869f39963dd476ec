/// Bounds on what one page may be.
package struct DocumentLimits: Sendable {
    /// Elements around one another. Real pages stay below 300; browsers nest no deeper than 512.
    package var depth = 2_000
    /// Elements and texts. The largest page of 2,500 real ones has 60,000.
    package var nodes = 200_000
    /// Elements around each element and text, all together: what is asked of each of them is asked
    /// as often. Real pages stay below 600,000.
    package var ancestors = 20_000_000
    /// Different names of elements and attributes, of which libxml2 keeps a list in few buckets. Real
    /// pages stay below 1,400.
    package var names = 20_000
    /// Of text, scripts and styles aside, in bytes. The Bible has 5 MB.
    package var text = 6 << 20
    /// Of attributes in one tag, the number squared, over all tags of a page; what libxml2 compares
    /// in less than a second. Of one tag alone, that allows 30,000.
    package var attributePairs = 1_000_000_000

    package init() {}
}
