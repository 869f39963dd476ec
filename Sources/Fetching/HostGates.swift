/// Lets one request at a time go to each host.
actor HostGates {
    /// By host that a request is under way to: who waits, first come first.
    private var queues: [String: [CheckedContinuation<Void, Never>]] = [:]

    func enter(_ host: String) async {
        guard queues[host] != nil else {
            queues[host] = []
            return
        }
        await withCheckedContinuation { queues[host, default: []].append($0) }
    }

    func leave(_ host: String) {
        guard var queue = queues[host], !queue.isEmpty else {
            queues[host] = nil
            return
        }
        let next = queue.removeFirst()
        queues[host] = queue
        next.resume()
    }
}
