import CLibXML2

/// One parsed HTML page, and the owner of all its memory.
///
/// The tree is read once, by `nodes()`, into a value; it stays only as long as somebody asks it
/// XPaths. Not `Sendable`: one task parses, reads and drops it.
package final class Document {
    let tree: htmlDocPtr

    /// Parses tag soup; libxml2 repairs what it can. Nothing is ever fetched.
    ///
    /// - Parameter html: the page in UTF-8, whatever its `<meta charset>` says; below 2 GiB.
    /// - Throws: `DOMError.empty` when there is nothing in it, `.tooLarge`, `.unreadable`.
    package init(html: [UInt8]) throws(DOMError) {
        _ = libraryIsReady
        guard html.count < Int(Int32.max) else { throw .tooLarge }
        let flags = [
            HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET,
            HTML_PARSE_COMPACT,
        ]
        let options = flags.reduce(Int32(XML_PARSE_HUGE.rawValue)) { $0 | Int32($1.rawValue) }
        let parsed = html.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                htmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options)
            }
        }
        guard let parsed, xmlDocGetRootElement(parsed) != nil else {
            xmlFreeDoc(parsed)
            throw .empty
        }
        tree = parsed
        adoptStragglers()
    }

    /// Puts what stands behind `</html>` at the end of the body, where HTML's own parser puts it;
    /// libxml2 leaves it beside the root.
    private func adoptStragglers() {
        guard let root = xmlDocGetRootElement(tree) else { return }
        var home = root
        var child = root.pointee.children
        while let current = child {
            if current.pointee.type == XML_ELEMENT_NODE,
                xmlStrEqual(current.pointee.name, "body") == 1
            {
                home = current
            }
            child = current.pointee.next
        }
        while let straggler = root.pointee.next {
            xmlUnlinkNode(straggler)
            xmlAddChild(home, straggler)
        }
    }

    deinit { xmlFreeDoc(tree) }
}

/// Global set-up of libxml2; it must not happen on two threads at once, and a global `let` never
/// does.
private let libraryIsReady: Void = xmlInitParser()
