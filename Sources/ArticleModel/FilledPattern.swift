extension String {
    /// A pattern with every `{name}` in it replaced by what it stands for; other braces stay.
    package func filled(with values: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "{")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = self[rest.index(after: start)..<end]
            let value = values.first { $0.key == name }?.value
            result += self[rest.startIndex..<start] + (value ?? "{\(name)}")
            rest = rest[rest.index(after: end)...]
        }
        return result + self[rest.startIndex...]
    }
}
