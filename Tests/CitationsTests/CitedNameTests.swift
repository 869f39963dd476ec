import ArticleModel
import Citations
import Testing

@Suite struct CitedNameTests {
    @Test(arguments: [
        (Author(name: "Anna Dahl", fileAs: "Dahl, Anna"), CitedName(family: "Dahl", given: "Anna")),
        (
            Author(name: "Anna van den Broek", fileAs: "Broek, Anna van den"),
            CitedName(family: "Broek", given: "Anna", particle: "van den")
        ),
        (
            Author(name: "Ola Vik Jr.", fileAs: "Vik, Ola, Jr."),
            CitedName(family: "Vik", given: "Ola", suffix: "Jr.")
        ),
        (Author(name: "Ragnhildur"), CitedName(family: "Ragnhildur")),
        (
            Author(name: "Post, Ink and Co", kind: .corporate),
            CitedName(family: "Post, Ink and Co")
        ),
        (Author(name: ", ", fileAs: ", "), CitedName(family: "")),
    ])
    func `a name comes apart as it is filed`(author: Author, name: CitedName) {
        #expect(CitedName(author) == name)
    }
}
