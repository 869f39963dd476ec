import Digests
import Testing

@Suite struct UUIDv5Tests {
    @Test func `the examples of RFC 9562 and Python come out`() {
        let dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
        #expect(
            UUIDv5.string(namespace: dns, name: "www.example.com")
                == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
        #expect(
            UUIDv5.string(namespace: dns, name: "python.org")
                == "886313e1-3b8a-5372-9b90-0c9aee199e5d")
        #expect(
            UUIDv5.string(namespace: UUIDv5.urlNamespace, name: "http://python.org/")
                == "4c565f0d-3f5a-5890-b41b-20cf47701c5e")
    }
}
