import Fetching
import Testing

@Suite struct NetworkAddressTests {
    @Test(
        arguments: [
            [8, 8, 8, 8], [93, 184, 216, 34], [172, 15, 0, 1], [172, 32, 0, 1], [100, 63, 0, 1],
            [0x26, 0x06, 0x28, 0x00, 2, 0x20, 0, 1, 2, 0x48, 0x18, 0x93, 0x25, 0xC8, 0x19, 0x46],
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 8, 8, 8, 8],
        ] as [[UInt8]])
    func `an address that anyone may reach is public`(_ bytes: [UInt8]) {
        #expect(NetworkAddress(bytes).isPublic)
    }

    @Test(
        arguments: [
            ("0.0.0.0", [0, 0, 0, 0]), ("10.1.2.3", [10, 1, 2, 3]), ("127.0.0.1", [127, 0, 0, 1]),
            ("100.100.100.200", [100, 100, 100, 200]), ("169.254.169.254", [169, 254, 169, 254]),
            ("172.31.255.255", [172, 31, 255, 255]), ("192.168.1.1", [192, 168, 1, 1]),
            ("224.0.0.251", [224, 0, 0, 251]), ("255.255.255.255", [255, 255, 255, 255]),
            ("168.63.129.16", [168, 63, 129, 16]),
            ("::1", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
            ("::0", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            ("::ffff:127.0.0.1", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1]),
            ("fe80:0:0:0:0:0:0:1", [0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
            (
                "fd00:ec2:0:0:0:0:0:254",
                [0xFD, 0, 0x0E, 0xC2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54]
            ),
            ("ff02:0:0:0:0:0:0:fb", [0xFF, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFB]),
            (
                "64:ff9b:0:0:0:0:7f00:1",
                [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 0, 0, 1]
            ),
            ("2002:7f00:1:0:0:0:0:1", [0x20, 2, 0x7F, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
        ] as [(String, [UInt8])])
    func `loopback, private, link-local, multicast and metadata addresses are not public`(
        _ text: String, _ bytes: [UInt8]
    ) {
        #expect(!NetworkAddress(bytes).isPublic)
        #expect(NetworkAddress(bytes).description == text)
    }

    @Test func `what is no address is not public`() {
        #expect(!NetworkAddress([]).isPublic)
        #expect(!NetworkAddress([1, 2, 3]).isPublic)
    }
}
