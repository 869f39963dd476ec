import ArticleModel
import Intake
import Testing

@Suite struct MailTests {
    private func source(_ letter: String) throws -> Source {
        try Intake().source(named: "letter.eml", bytes: Array(letter.utf8))
    }

    @Test(
        arguments: [
            ("Ada Lind from Harbour Weekly <news@h.example>", "Ada Lind", "Harbour Weekly"),
            ("\"Harbour Weekly\" <harbour@mail.example>", nil, "Harbour Weekly"),
            ("Ada Lind <ada.lind@h.example>", "Ada Lind", nil),
            ("news@h.example", nil, nil),
            (
                "=?utf-8?q?=C3=85da_Lind?= via =?utf-8?b?SGFyYm91cg==?= <x@h.example>", "Åda Lind",
                "Harbour"
            ),
        ] as [(String, String?, String?)])
    func `a sender is an author or a publication`(
        from: String, author: String?, site: String?
    ) throws {
        let source = try source(
            "From: \(from)\nDate: Sat, 4 May 2019 18:30:00 +0200\nSubject: Re: The lamp\n\nIt burns."
        )
        #expect(source.values(of: "author")?.first == author)
        #expect(source.values(of: "site")?.first == site)
        #expect(source.values(of: "title") == ["The lamp"])
        #expect(source.values(of: "date") == ["Sat, 4 May 2019 18:30:00 +0200"])
        #expect(source.header.allSatisfy { $0.origin == .mail })
    }

    @Test func `of alternatives the page is read, in its own encoding`() throws {
        let source = try source(
            """
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="a b"

            --a b
            Content-Type: text/plain

            Plain lamp.
            --a b
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <p>Fyrt=E5rnet br=
            enner.</p>
            --a b--
            """)
        #expect(String(decoding: source.content, as: UTF8.self) == "<p>Fyrtårnet brenner.</p>")
    }

    @Test func `lines that a mail program broke are whole again`() throws {
        let source = try source(
            """
            MIME-Version: 1.0
            Content-Type: text/plain; format=flowed

            The lamp \nburns \noil.
             From now on.
            """)
        #expect(String(decoding: source.content, as: UTF8.self).hasPrefix("The lamp burns oil.\n"))
    }

    @Test(arguments: [
        "Title: The lamp\nDate: 2019\n\nIt burns.", "Note: a lamp burns.\n\nFrom: nobody",
    ])
    func `a text that begins with a word and a colon is no letter`(text: String) throws {
        let source = try Intake().source(named: "lamp.txt", bytes: Array(text.utf8))
        #expect(String(decoding: source.content, as: UTF8.self) == text)
    }

    @Test func `a letter without a text is an error`() {
        let error = #expect(throws: Diagnostic.self) {
            try source("MIME-Version: 1.0\nContent-Type: image/png\n\nlamp")
        }
        #expect(error?.message == "The letter holds no text, neither plain nor HTML.")
    }
}
