/// What a program that reads Markdown makes of an address before it follows it.
enum URLEncoding {
    /// Percent-encodes all bytes but those an address may hold.
    ///
    /// Source: the table `HREF_SAFE` of cmark, which follows WHATWG's path percent-encode set.
    static func encoded(_ url: String) -> String {
        var encoded = ""
        for byte in url.utf8 {
            let scalar = Unicode.Scalar(byte)
            if byte < 0x7F, byte > 0x20, !"\"<>[\\]^`{|}".unicodeScalars.contains(scalar) {
                encoded.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 0x10 ? "%0" + digits : "%" + digits
            }
        }
        return encoded
    }
}
