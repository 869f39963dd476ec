/// An address of the Internet Protocol, of 4 or 16 bytes.
package struct NetworkAddress: Sendable, Equatable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Anyone may reach it, and it means the same everywhere: no loopback, private, link-local,
    /// multicast or documentation address, nor one that cloud machines tell their secrets at.
    package var isPublic: Bool {
        switch bytes.count {
        case 4: !Self.reservedOfVersion4.contains { $0.holds(bytes) }
        case 16:
            bytes.starts(with: Self.mapped)
                ? NetworkAddress(Array(bytes.dropFirst(12))).isPublic
                : Self.unicast.holds(bytes) && !Self.reservedOfVersion6.contains { $0.holds(bytes) }
        default: false
        }
    }

    package var description: String {
        guard bytes.count == 16 else { return bytes.map { String($0) }.joined(separator: ".") }
        if bytes.starts(with: Self.mapped) {
            return "::ffff:\(NetworkAddress(Array(bytes.dropFirst(12))))"
        }
        if bytes.dropLast().allSatisfy({ $0 == 0 }) { return "::\(bytes[15])" }
        return stride(from: 0, to: 16, by: 2).map { index in
            String(Int(bytes[index]) << 8 | Int(bytes[index + 1]), radix: 16)
        }.joined(separator: ":")
    }
}

extension NetworkAddress {
    /// The addresses that begin with the same bits.
    struct Block: Sendable {
        let start: [UInt8]
        let bits: Int

        func holds(_ address: [UInt8]) -> Bool {
            address.count >= start.count
                && (0..<bits).allSatisfy { bit in
                    let mask = UInt8(0x80) >> (bit % 8)
                    return start[bit / 8] & mask == address[bit / 8] & mask
                }
        }
    }

    private static func block(_ start: UInt8..., bits: Int) -> Block {
        Block(start: start, bits: bits)
    }

    /// An address of version 4 written as one of version 6. Source: RFC 4291, section 2.5.5.2.
    private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

    /// Sources: IANA IPv4 Special-Purpose Address Registry (RFC 6890) and RFC 5771 for multicast;
    /// the last one is where the machines of Azure ask for their settings.
    private static let reservedOfVersion4 = [
        block(0, bits: 8), block(10, bits: 8), block(100, 64, bits: 10), block(127, bits: 8),
        block(169, 254, bits: 16), block(172, 16, bits: 12), block(192, 0, 0, bits: 24),
        block(192, 0, 2, bits: 24), block(192, 88, 99, bits: 24), block(192, 168, bits: 16),
        block(198, 18, bits: 15), block(198, 51, 100, bits: 24), block(203, 0, 113, bits: 24),
        block(224, bits: 4), block(240, bits: 4), block(168, 63, 129, 16, bits: 32),
    ]

    /// All that is given out as unicast so far. Source: RFC 4291, section 2.4.
    private static let unicast = block(0x20, bits: 3)

    /// Teredo, benchmarks and their like, documentation, and 6to4, which may hide an address of
    /// version 4. Source: IANA IPv6 Special-Purpose Address Registry (RFC 6890).
    private static let reservedOfVersion6 = [
        block(0x20, 0x01, 0, bits: 23), block(0x20, 0x01, 0x0D, 0xB8, bits: 32),
        block(0x20, 0x02, bits: 16), block(0x3F, 0xFF, 0, bits: 20),
    ]
}
