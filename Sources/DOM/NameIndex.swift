import CLibXML2

/// The names of a page's elements and attributes, each once.
struct NameIndex {
    /// What we know of a name.
    struct Entry {
        /// Its place among the names.
        var name = 0
        var tag = HTMLTag.other
        var attribute: AttributeName?
        /// The attribute means something by standing there.
        var isSwitch = false
    }

    /// In order of appearance; the first is that of a text.
    private(set) var names = [""]
    private var indices = ["": 0]
    /// The parser's list of names.
    private let known: xmlDictPtr?
    private var lowercased: [UInt8] = []
    /// By the parser's own pointer, of which it keeps one a name. Forgets what collides.
    private var elements = [Slot](repeating: Slot(), count: slotCount)
    private var attributes = [Slot](repeating: Slot(), count: slotCount)

    private struct Slot {
        var pointer: UnsafePointer<xmlChar>?
        var entry = Entry()
    }

    private static let slotBits = 10
    private static let slotCount = 1 << slotBits

    /// - Parameter known: the parser's list of names.
    init(_ known: xmlDictPtr?) { self.known = known }

    mutating func element(_ pointer: UnsafePointer<xmlChar>) -> Entry {
        let slot = Self.slot(of: pointer)
        if elements[slot].pointer == pointer { return elements[slot].entry }
        let word = Self.localName(String(cString: pointer))
        let entry = Entry(name: index(of: word), tag: HTMLTag(name: word))
        elements[slot] = Slot(pointer: pointer, entry: entry)
        return entry
    }

    mutating func attribute(_ pointer: UnsafePointer<xmlChar>) -> Entry {
        let slot = Self.slot(of: pointer)
        if attributes[slot].pointer == pointer { return attributes[slot].entry }
        let word = String(cString: pointer)
        let entry = Entry(
            name: index(of: word), attribute: AttributeName.byName[word],
            isSwitch: htmlIsBooleanAttr(pointer) == 1)
        attributes[slot] = Slot(pointer: pointer, entry: entry)
        return entry
    }

    /// The same for a name as the page writes it; `nil` where the parser's list is full.
    mutating func attribute(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Entry? {
        let name = UnsafeBufferPointer(rebasing: name)
        guard name.contains(where: Self.isCapital) else { return attribute(known: name) }
        lowercased.removeAll(keepingCapacity: true)
        for byte in name { lowercased.append(Self.isCapital(byte) ? byte | 0x20 : byte) }
        let copy = lowercased
        return copy.withUnsafeBufferPointer { attribute(known: $0) }
    }

    private mutating func attribute(known name: UnsafeBufferPointer<UInt8>) -> Entry? {
        xmlDictLookup(known, name.baseAddress, Int32(name.count)).map { attribute($0) }
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    }

    /// Multiplying spreads the bits: the names stand close to one another in memory.
    private static func slot(of pointer: UnsafePointer<xmlChar>) -> Int {
        Int((UInt64(UInt(bitPattern: pointer)) &* 0x9E37_79B9_7F4A_7C15) >> (64 - slotBits))
    }

    /// `p` for `o:p`, as libxml2's own tree has it.
    private static func localName(_ word: String) -> String {
        guard let colon = word.utf8.firstIndex(of: UInt8(ascii: ":")), colon > word.startIndex
        else { return word }
        let local = word[word.utf8.index(after: colon)...]
        return local.isEmpty ? word : String(local)
    }

    private mutating func index(of name: String) -> Int {
        if let index = indices[name] { return index }
        indices[name] = names.count
        names.append(name)
        return names.count - 1
    }
}
