import CLibFuzzer
import Foundation
import FuzzTargets

/// The door that `FUZZ_TARGET` names; with any other name, the doors are listed.
let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        for target in FuzzTarget.allCases { print(target.rawValue) }
        exit(64)
    }
    return target
}()

/// What libFuzzer calls with each input.
func runTarget(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &arguments, { runTarget($0, $1) }))
