import Glibc

/// Called once, before the corpus is read: puts the good inputs there that fuzzing begins with.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  guard let folder = getenv("FUZZ_CORPUS") else { return 0 }
  for (index, seed) in Subject.chosen.seeds.enumerated() {
    guard let file = fopen("\(String(cString: folder))/seed-\(index)", "w") else { continue }
    fwrite(seed, 1, seed.count, file)
    fclose(file)
  }
  return 0
}

/// One input of libFuzzer's. What crashes, hangs, or breaks a promise of the parser ends the run and is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard Subject.chosen.keepsItsPromise(on: input) else { fatalError("a promise is broken for this input") }
  return 0
}
