// swift-tools-version: 6.2
import PackageDescription

/// Settings shared by every Swift target.
let house: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// Settings for targets that must not touch raw pointers: all except `DOM`. The eight thin wrappers
/// of C (`Archives`, `BlockModelData`, `CharacterEncoding`, `CommonMark`, `Digests`, `Fetching`,
/// `LanguageIdentification`, `PictureConversion`) mark each unsafe expression with `unsafe`.
let pure = house + [.strictMemorySafety(), .treatWarning("StrictMemorySafety", as: .error)]

/// A C library the system carries: its module map, and what installs it.
func system(_ name: String, pkgConfig: String? = nil, apt: [String], brew: [String]) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(apt), .brew(brew)])
}

/// A Swift target of ours. The list of dependencies is the data flow: no arrow points back.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: pure)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: house)
}

/// The built-in templates, to be embedded in the binary. File names are unique across the folders,
/// because the generated names have no folder in them.
let templates = [
    "epub/about.xhtml",
    "epub/article.xhtml",
    "epub/chronology.xhtml",
    "epub/cover.svg",
    "epub/cover.xhtml",
    "epub/name-index.xhtml",
    "epub/nav.xhtml",
    "epub/package.opf",
    "epub/packet.css",
    "epub/part.xhtml",
    "epub/removed-article.xhtml",
    "epub/removed.xhtml",
    "epub/slip.xhtml",
    "epub/slips.xhtml",
    "epub/sources.xhtml",
    "epub/title-page.xhtml",
    "epub/toc.ncx",
    "html/about.html",
    "html/article.html",
    "html/chronology.html",
    "html/dossier.html",
    "html/name-index.html",
    "html/page.css",
    "html/removed.html",
    "html/slips.html",
    "html/sources.html",
    "markdown/article-file.md",
    "markdown/article-front-matter.yaml",
    "markdown/article.md",
    "markdown/chronology.md",
    "markdown/dossier.md",
    "markdown/front-matter.yaml",
    "markdown/index.md",
    "markdown/name-index.md",
    "markdown/opening.md",
    "markdown/part.md",
    "markdown/removed.md",
    "markdown/slips.md",
    "markdown/sources.md",
]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// The sample dossier that `dossier init --sample` writes.
let sample = [
    "dossier.yaml", "clips/faeringen.txt", "clips/village-rowing-boat.html",
    "clips/why-a-wooden-boat-leaks.html",
]

/// The fuzzers' driver, for `make fuzz` alone: it does not link without the sanitizer.
let fuzzers: [Target] =
    Context.environment["FUZZ"] == nil
    ? []
    : [
        // The driver of libFuzzer, which the sanitizer links.
        .target(name: "CLibFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: ["CLibFuzzer", "FuzzTargets"], path: "Tests/Fuzz",
            exclude: ["Targets", "fuzz.sh", "README.md"], swiftSettings: house),
    ]

let package = Package(
    name: "dossier",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        system("CLibXML2", pkgConfig: "libxml-2.0", apt: ["libxml2-dev"], brew: ["libxml2"]),
        system("CZip", pkgConfig: "libzip", apt: ["libzip-dev"], brew: ["libzip"]),
        system("CZlib", pkgConfig: "zlib", apt: ["zlib1g-dev"], brew: ["zlib"]),
        system(
            "CBrotli", pkgConfig: "libbrotlidec", apt: ["libbrotli-dev"], brew: ["brotli"]),
        system("CZstd", pkgConfig: "libzstd", apt: ["libzstd-dev"], brew: ["zstd"]),
        system(
            "CDeflate", pkgConfig: "libdeflate", apt: ["libdeflate-dev"], brew: ["libdeflate"]),
        system("CCrypto", pkgConfig: "libcrypto", apt: ["libssl-dev"], brew: ["openssl@3"]),
        system(
            "CCMarkGFM", pkgConfig: "libcmark-gfm",
            apt: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"], brew: ["cmark-gfm"]),
        .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
        // The cleaner's trained model, as the compiler's preprocessor puts it into the binary.
        .target(name: "CBlockModel", exclude: ["block-model.bin", "MODEL-CARD.md"]),

        .target(
            name: "CVips", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),

        .target(
            name: "CCurl", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),

        module("ArticleModel"),
        .target(name: "DOM", dependencies: ["CLibXML2"], swiftSettings: house),
        module("Archives", ["CBrotli", "CDeflate", "CZip", "CZlib", "CZstd"]),
        module("Digests", ["CCrypto"]),
        module("CharacterEncoding"),
        module("LanguageIdentification", ["CCLD2"]),
        module("CommonMark", ["CCMarkGFM"]),
        module("BlockModelData", ["CBlockModel"]),
        module("PictureConversion", ["CVips"]),
        module("Pictures", ["ArticleModel", "Digests", "DOM", "PictureConversion"]),

        module(
            "Intake",
            [
                "ArticleModel", "Archives", "CharacterEncoding", "CommonMark", "Digests", "DOM",
                yams,
            ]),
        module(
            "Extraction",
            [
                "ArticleModel", "BlockModelData", "Digests", "DOM", "LanguageIdentification",
                "Pictures",
            ]),
        module("Fetching", ["Archives", "ArticleModel", "CCurl", "Digests", "Intake"]),
        module("ArticleCaching", ["ArticleModel", "Digests"]),
        module("Citations", ["ArticleModel"]),
        module("Comparison"),
        module("Assembly", ["ArticleModel", "Citations", "Comparison", "Digests", yams]),
        module("Cataloguing", ["ArticleModel"]),
        module("Bibliographies", ["ArticleModel", "DOM", "Intake"]),
        .target(
            name: "Templates", path: "Templates", exclude: ["README.md"],
            resources: templates.map { .embedInCode($0 + ".mustache") }, swiftSettings: pure),
        module("Templating", ["ArticleModel", "Templates", mustache]),
        module("MarkdownOutput", ["ArticleCaching", "ArticleModel", "Templating"]),
        module("XHTMLOutput", ["ArticleModel", "Templating"]),
        module(
            "EPUBOutput",
            [
                "ArticleCaching", "ArticleModel", "Archives", "Digests", "Pictures", "Templating",
                "XHTMLOutput",
            ]),
        module("HTMLOutput", ["ArticleModel", "Templating", "XHTMLOutput"]),
        module(
            "Compilation",
            [
                "Archives", "ArticleCaching", "ArticleModel", "Assembly", "Bibliographies",
                "Cataloguing", "Comparison", "Digests", "EPUBOutput", "Extraction", "HTMLOutput",
                "Intake", "MarkdownOutput", "Pictures", "Templating", "XHTMLOutput",
            ]),
        .executableTarget(
            name: "dossier",
            dependencies: [
                "Archives", "ArticleCaching", "ArticleModel", "Assembly", "Bibliographies",
                "Citations", "Comparison", "Compilation", "Digests", "Extraction", "Fetching",
                "Intake", "Templates", "Templating", argumentParser,
            ],
            resources: sample.map { .embedInCode("Sample/" + $0) }, swiftSettings: pure),

        .executableTarget(
            name: "benchmark",
            dependencies: [
                "Archives", "ArticleCaching", "ArticleModel", "Assembly", "CLibXML2",
                "Compilation", "DOM", "Extraction", "Intake",
            ],
            path: "Tests/Benchmark", exclude: ["bench.sh"], swiftSettings: house),
        .target(
            name: "TestSupport", dependencies: ["ArticleModel"], path: "Tests/TestSupport",
            swiftSettings: house),
        .target(
            name: "FuzzTargets",
            dependencies: [
                "Archives", "ArticleModel", "Assembly", "Bibliographies", "CommonMark", "DOM",
                "EPUBOutput", "Extraction", "HTMLOutput", "Intake", "MarkdownOutput", "Pictures",
                "Templating",
            ], path: "Tests/Fuzz/Targets", swiftSettings: house),
        .executableTarget(
            name: "truncations", dependencies: ["FuzzTargets"], path: "Tests/Hostile/Truncations",
            swiftSettings: house),
        tests("ArticleModelTests", ["ArticleModel"]),
        tests("DOMTests", ["DOM"]),
        tests(
            "IntakeTests",
            [
                "Archives", "ArticleModel", "CharacterEncoding", "CommonMark", "CZlib", "Digests",
                "Intake",
            ]),
        tests("FetchingTests", ["Archives", "ArticleModel", "Fetching", "Intake"]),
        tests("LanguageIdentificationTests", ["LanguageIdentification"]),
        tests("PicturesTests", ["ArticleModel", "PictureConversion", "Pictures"]),
        tests("ExtractionTests", ["ArticleModel", "CLibXML2", "DOM", "Extraction", "Intake"]),
        tests("CitationsTests", ["ArticleModel", "Citations"]),
        tests("ArticleCachingTests", ["ArticleCaching", "ArticleModel", "Extraction", "Intake"]),
        tests("ComparisonTests", ["Comparison"]),
        tests("AssemblyTests", ["ArticleModel", "Assembly"]),
        tests("CataloguingTests", ["ArticleModel", "Cataloguing"]),
        tests("BibliographiesTests", ["ArticleModel", "Bibliographies"]),
        tests("TemplatingTests", ["ArticleModel", "Templating"]),
        tests(
            "MarkdownOutputTests",
            [
                "ArticleModel", "CommonMark", "Compilation", "MarkdownOutput", "Templates",
                "Templating",
            ]),
        tests(
            "EPUBOutputTests",
            ["ArticleModel", "Archives", "Digests", "EPUBOutput", "Pictures", "Templating"]),
        tests(
            "HTMLOutputTests",
            ["ArticleModel", "Compilation", "HTMLOutput", "Templates", "Templating"]),
        tests("CommandLineTests", ["Archives", "Fetching", "dossier"]),
        tests(
            "CompilationTests",
            [
                "Archives", "ArticleCaching", "ArticleModel", "Assembly", "CommonMark",
                "Compilation", "EPUBOutput",
                "FuzzTargets", "HTMLOutput", "Intake", "MarkdownOutput", "Pictures", "Templates",
                "Templating",
            ]),
    ] + fuzzers,
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
