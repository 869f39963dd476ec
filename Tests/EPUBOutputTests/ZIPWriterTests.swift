import Archives
import Testing

@Suite struct ZIPWriterTests {
    private let entries = [
        ZIPEntry(name: "mimetype", bytes: Array("application/epub+zip".utf8)),
        ZIPEntry(name: "a/empty", bytes: []),
        ZIPEntry(name: "a/long", bytes: [UInt8](repeating: 7, count: 100_000)),
    ]

    /// What the local headers say, in order. Source: APPNOTE 6.3.10, section 4.3.7.
    private func headers(of archive: [UInt8]) -> [(
        name: String, method: Int, time: [UInt8], extra: Int
    )] {
        func number(_ offset: Int) -> Int { Int(archive[offset]) | Int(archive[offset + 1]) << 8 }
        return archive.indices.dropLast(30).filter { archive[$0..<$0 + 4] == [0x50, 0x4B, 3, 4] }
            .map { start in
                let name = archive[start + 30..<start + 30 + number(start + 26)]
                return (
                    String(decoding: name, as: UTF8.self), number(start + 8),
                    Array(archive[start + 10..<start + 14]), number(start + 28)
                )
            }
    }

    @Test func `entries keep their order, the first is stored and the others deflated`() throws {
        let headers = headers(of: try ZIPWriter.archive(of: entries))
        #expect(headers.map(\.name) == ["mimetype", "a/empty", "a/long"])
        #expect(headers[0].method == 0)
        #expect(headers[2].method == 8)
    }

    @Test func `what is compressed already is stored`() throws {
        let picture = ZIPEntry(name: "a/picture", bytes: [1, 2, 3], isCompressed: true)
        let headers = headers(of: try ZIPWriter.archive(of: entries + [picture]))
        #expect(headers.last?.name == "a/picture" && headers.last?.method == 0)
    }

    @Test func `no entry has a time of its own or an extra field`() throws {
        for header in headers(of: try ZIPWriter.archive(of: entries)) {
            #expect(header.time == [0, 0, 0x21, 0])
            #expect(header.extra == 0)
        }
    }

    @Test func `what is written is read back, and what is damaged is refused`() throws {
        let archive = try ZIPWriter.archive(of: entries)
        #expect(try ZIPContents.entries(of: archive) == entries)
        #expect(throws: ZIPError.self) { try ZIPContents.entries(of: Array("text".utf8)) }
        for length in stride(from: 1, to: archive.count, by: 5) {
            #expect(throws: ZIPError.self) {
                try ZIPContents.entries(of: Array(archive.prefix(length)))
            }
        }
    }

    @Test func `the same entries give the same bytes`() throws {
        #expect(try ZIPWriter.archive(of: entries) == ZIPWriter.archive(of: entries))
    }

    @Test func `two entries of one name are refused by that name`() {
        #expect {
            try ZIPWriter.archive(of: entries + [entries[0]])
        } throws: { error in
            if case .entry("mimetype", _)? = error as? ZIPError { true } else { false }
        }
    }
}
