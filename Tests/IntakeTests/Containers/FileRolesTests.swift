import Intake
import Testing

@Suite struct FileRolesTests {
    static let roles = FileRoles(of: ["a/lamp.html", "oil.htm", "a/lamp_files/ad.html"])

    @Test(
        arguments: [
            ("a/lamp.html", .document), ("saved.warc.gz", .document), ("LAMP.MHTML", .document),
            ("a/lamp_files/ad.html", .companion(folder: "a/lamp_files")),
            ("oil_files/x/y.html", .companion(folder: "oil_files")),
            ("gas_files/y.html", .document), ("a/lamp.PNG", .picture), (".git/lamp.html", .hidden),
            ("a/.DS_Store", .hidden), ("__MACOSX/lamp.html", .hidden), ("Thumbs.db", .hidden),
            ("tides.pdf", .document),
            ("lamp", .other("a file whose name does not say what it is")),
            ("lamp.xyz", .other("a file of a kind that is not read (.xyz)")),
        ] as [(String, FileRole)])
    func `a file's name and neighbours say what it is good for`(path: String, role: FileRole) {
        #expect(Self.roles.role(of: path) == role)
    }

    @Test func `what pages need besides their text is not worth a word`() {
        #expect(!Self.roles.isWorthTelling("lamp.css"))
        #expect(Self.roles.isWorthTelling("tides.epub"))
    }
}
