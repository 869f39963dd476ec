import Pictures
import Testing

@Suite struct DataAddressTests {
    @Test(arguments: [
        ("data:,boat", "", "boat"),
        ("data:image/svg+xml;utf8,%3Csvg/%3E", "image/svg+xml", "<svg/>"),
        (" DATA:Text/Plain;charset=utf-8;base64,Ym9hdA==", "text/plain", "boat"),
        ("data:;base64,Ym9h\n dA", "", "boat"), ("data:;base64,Ym9hdA%3D%3D", "", "boat"),
        ("data:,100%2525 %zz%", "", "100%25 %zz%"),
    ])
    func `a file written into the page is read`(address: String, type: String, text: String) {
        let data = DataAddress(address)
        #expect(data?.mediaType == type)
        #expect(data.map { String(decoding: $0.bytes, as: UTF8.self) } == text)
    }

    @Test(arguments: ["https://boats.example/a,b", "data:image/png", "data:;base64,¤", "", "data"])
    func `anything else is not`(address: String) {
        #expect(DataAddress(address) == nil)
    }
}
