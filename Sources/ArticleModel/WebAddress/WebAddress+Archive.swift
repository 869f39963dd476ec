extension WebAddress {
    /// A page as a web archive keeps it.
    package struct Archived: Sendable, Equatable {
        /// Where the page was.
        package var original: WebAddress
        /// When the archive fetched it, in UTC.
        package var captured: PartialDate
    }

    /// What the address of a copy in a web archive says; `nil` for any other:
    /// `https://web.archive.org/web/20160526181643/http://example.org/boats`.
    ///
    /// Source: the addresses of the Wayback Machine and of pywb, which most national archives run;
    /// letters behind the digits ask for a rendering (`id_`, `im_`).
    package var archived: Archived? {
        let path = bytes[parts.path]
        // Hardly any other path has a colon.
        guard let colon = path.firstIndex(of: UInt8(ascii: ":")),
            let slash = path[..<colon].lastIndex(of: UInt8(ascii: "/"))
        else { return nil }
        let scheme = path[(slash + 1)..<colon]
        let stamp = path[..<slash].suffix { $0 != UInt8(ascii: "/") }
        guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8),
            let captured = PartialDate(stamp: stamp),
            let original = WebAddress(String(decoding: bytes[(slash + 1)...], as: UTF8.self))
        else { return nil }
        return Archived(original: original, captured: captured)
    }
}

extension PartialDate {
    /// Fourteen digits, and perhaps two letters and a line below.
    fileprivate init?(stamp: ArraySlice<UInt8>) {
        let digits = stamp.prefix(while: ByteSet.digits.contains)
        let rendering = stamp.dropFirst(digits.count)
        guard digits.count == 14,
            rendering.isEmpty || (rendering.count == 3 && rendering.last == UInt8(ascii: "_"))
        else { return nil }
        let values = digits.map { Int($0 - UInt8(ascii: "0")) }
        func number(_ range: Range<Int>) -> Int { values[range].reduce(0) { $0 * 10 + $1 } }
        let time = Time(
            hour: number(8..<10), minute: number(10..<12), second: number(12..<14), offset: 0)
        guard time.hour < 24, time.minute < 60, (time.second ?? 0) < 60 else { return nil }
        self.init(year: number(0..<4), month: number(4..<6), day: number(6..<8), time: time)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func suffix(while isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[(lastIndex { !isPart($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
