extension String {
    /// At most so many bytes from its beginning: to tell a language, more says nothing new.
    func beginning(bytes count: Int) -> String {
        utf8.count <= count ? self : String(decoding: utf8.prefix(count), as: UTF8.self)
    }
}
