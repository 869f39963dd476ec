import ArticleModel
import CCurl

/// Connections to servers, by libcurl where it is installed: one request at a time, kept open for
/// the next one to the same server. The only place that opens sockets.
@safe package final class HTTPConnection {
    private let session: OpaquePointer

    /// `nil` where libcurl is not installed. Asking for the first time loads it.
    package init?() {
        guard let session = unsafe http_session_open() else { return nil }
        unsafe self.session = unsafe session
    }

    deinit { unsafe http_session_close(session) }

    struct Request {
        var address: WebAddress
        var userAgent: String
        /// Of the head, in bytes.
        var headLimit: Int
        /// Of the body, in bytes.
        var bodyLimit: Int
        /// The body is unpacked, and cut at its bound; else it stays as received, and one that is
        /// larger is a failure.
        var isText: Bool
        /// In seconds.
        var connectionTime: Int
        /// In seconds.
        var time: Int
        /// Addresses that are not public may be connected to.
        var isTrusted: Bool
    }

    struct Answer {
        var head: [UInt8] = []
        var body: [UInt8] = []
    }

    enum Failure: Error, Equatable {
        case refused(NetworkAddress)
        case tooLarge
        /// In libcurl's own words.
        case broken(String)
    }

    /// One request and its answer, whatever its status. Redirects are answers like others.
    func answer(to request: Request) throws(Failure) -> Answer {
        let receiver = Receiver(request)
        var reason = [CChar](repeating: 0, count: 256)
        let status = unsafe request.address.withoutFragment.text.withCString { url in
            unsafe request.userAgent.withCString { agent in
                var call = unsafe HTTPRequest(
                    url: url, user_agent: agent, connection_time: request.connectionTime,
                    time: request.time, is_unpacked: request.isText ? 1 : 0,
                    context: Unmanaged.passUnretained(receiver).toOpaque(),
                    allows: { unsafe Receiver.at($0).allows(unsafe bytes($1, $2)) },
                    take_head: { unsafe Receiver.at($0).takeHead(unsafe bytes($1, $2)) },
                    take_body: { unsafe Receiver.at($0).takeBody(unsafe bytes($1, $2)) })
                return unsafe http_get(session, &call, &reason, reason.count)
            }
        }
        // A host may have a second address that is public.
        guard status == 0 || receiver.isCut else {
            throw receiver.failure ?? .broken(Self.sentence(reason))
        }
        return receiver.answer
    }

    private static func sentence(_ reason: [CChar]) -> String {
        let bytes = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .joined(separator: "; ")
    }
}

private func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: start, count: count))
}

/// Takes one answer as it comes, as far as the bounds allow.
private final class Receiver {
    private let request: HTTPConnection.Request
    private(set) var answer = HTTPConnection.Answer()
    private(set) var failure: HTTPConnection.Failure?
    private(set) var isCut = false
    private var isHeadComplete = false

    init(_ request: HTTPConnection.Request) { self.request = request }

    static func at(_ context: UnsafeMutableRawPointer?) -> Receiver {
        guard let context = unsafe context else { preconditionFailure("libcurl lost the receiver") }
        return unsafe Unmanaged.fromOpaque(context).takeUnretainedValue()
    }

    func allows(_ bytes: [UInt8]) -> Int32 {
        let address = NetworkAddress(bytes)
        if request.isTrusted || address.isPublic { return 1 }
        failure = .refused(address)
        return 0
    }

    /// An interim answer, such as 103, gives way to the one behind it; what follows the body is none.
    func takeHead(_ line: [UInt8]) -> Int32 {
        if line.starts(with: "HTTP/".utf8) {
            answer.head = []
            isHeadComplete = false
        }
        guard !isHeadComplete else { return 1 }
        answer.head += line
        isHeadComplete = line.allSatisfy { $0 == 0x0D || $0 == 0x0A }
        return taken(answer.head.count <= request.headLimit)
    }

    func takeBody(_ bytes: [UInt8]) -> Int32 {
        answer.body += bytes
        guard request.isText else { return taken(answer.body.count <= request.bodyLimit) }
        isCut = answer.body.count > request.bodyLimit
        answer.body = Array(answer.body.prefix(request.bodyLimit))
        return isCut ? 0 : 1
    }

    private func taken(_ isWithinBounds: Bool) -> Int32 {
        if !isWithinBounds { failure = .tooLarge }
        return isWithinBounds ? 1 : 0
    }
}
