import Foundation
import FuzzTargets

/// Cuts pages off at every place, and compiles what is left into every edition.
///
///     truncations CUTS PAGE…
///
/// A page is cut at each byte, or at as many places as `CUTS` says.
let arguments = CommandLine.arguments.dropFirst()
guard let cuts = arguments.first.flatMap({ Int($0) }), cuts > 0, arguments.count > 1 else {
    print("truncations CUTS PAGE…")
    exit(64)
}
var (places, articles, faults) = (0, 0, 0)
for path in arguments.dropFirst() {
    let page = Truncation(of: Array(try Data(contentsOf: URL(filePath: path))))
    for place in page.places(atMost: cuts) {
        places += 1
        do {
            articles += try page.isArticle(cutAt: place) ? 1 : 0
        } catch {
            faults += 1
            print("\(path), cut at \(place): \(error.sentences.joined(separator: "\n  "))")
        }
    }
}
print(
    "\(places) cuts of \(arguments.count - 1) pages: \(articles) articles, "
        + "\(places - articles - faults) errors, \(faults) faults")
exit(faults == 0 ? 0 : 1)
