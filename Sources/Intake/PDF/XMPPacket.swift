import ArticleModel
import DOM

/// What a packet of XMP says of the file that holds it. Source: ISO 16684-1.
enum XMPPacket {
    /// The packets in a stretch of a file that was not compressed, which is what makes them packets
    /// (section 7.3.2).
    static func packets(in bytes: ArraySlice<UInt8>, atMost most: Int) -> [ArraySlice<UInt8>] {
        var packets: [ArraySlice<UInt8>] = []
        var rest = bytes
        while packets.count < most, let start = rest.firstIndex(of: begin),
            let end = rest[start...].firstIndex(of: Self.end)
        {
            packets.append(rest[start..<end])
            rest = rest[end...]
        }
        return packets
    }

    private static let begin = Array("<?xpacket begin=".utf8)
    private static let end = Array("<?xpacket end=".utf8)

    /// The properties that are asked for, under the names that web pages have for them: `dc.title`,
    /// `prism.doi`. None where the packet is no XML, or is beyond a bound.
    static func fields(of packet: ArraySlice<UInt8>, limits: Intake.Limits) -> [HeaderField] {
        guard packet.count <= limits.xmpSize, let start = packet.firstIndex(of: UInt8(ascii: ">")),
            let root = try? XMLReader(nodeLimit: limits.xmpNodes).root(
                of: Array(packet[(start + 1)...]))
        else { return [] }
        let rdf = root.name == "RDF" ? root : root.child("RDF")
        return (rdf?.children("Description") ?? []).flatMap(fields)
    }

    /// A property is an attribute or an element, with a text or a list of them in it.
    private static func fields(of description: XMLElement) -> [HeaderField] {
        description.attributes.compactMap { field($0.namespace, $0.name, [$0.value]) }
            + description.elements.compactMap { property in
                let items = property.elements.flatMap { $0.children("li") }
                return field(
                    property.namespace, property.name,
                    items.isEmpty ? [property.text] : items.map(\.text))
            }
    }

    private static func field(
        _ namespace: String, _ name: String, _ values: [String]
    ) -> HeaderField? {
        guard let prefix = prefixes.first(where: { namespace.hasPrefix($0.namespace) })?.prefix
        else { return nil }
        let texts = values.map { String($0[...].trimmed) }.filter { !$0.isEmpty }
        return texts.isEmpty
            ? nil
            : HeaderField(
                key: "\(prefix).\(name.lowercased())", values: texts, origin: .pdfMetadata)
    }

    /// By the start of their addresses: PRISM has one for each of its versions.
    private static let prefixes = [
        (namespace: "http://purl.org/dc/elements/1.1/", prefix: "dc"),
        (namespace: "http://prismstandard.org/namespaces/", prefix: "prism"),
        (namespace: "http://ns.adobe.com/xap/1.0/", prefix: "xmp"),
        (namespace: "http://ns.adobe.com/pdf/1.3/", prefix: "pdf"),
    ]
}
