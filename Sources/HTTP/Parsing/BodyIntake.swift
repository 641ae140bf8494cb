/// Takes a request's body as it comes in: undoes the framing, keeps the limit, and puts the content where the route
/// wants it, into memory or straight into a form with its files.
struct BodyIntake {
  private enum Coding {
    case length(Int)
    case chunked(ChunkedDecoder)
  }

  private let limit: Int
  private let limits: MessageLimits
  private var coding: Coding
  private var memory: [UInt8] = []
  private var reader: MultipartReader?
  private var failure: FormError?
  /// Bytes of content taken so far.
  private(set) var received = 0

  /// Refuses a body that says beforehand that it is longer than `limit` bytes. With `upload` a multipart body is read
  /// as a form while it comes.
  init(_ head: RequestHead, limit: Int, limits: MessageLimits, upload: FormLimits?) throws(Refusal) {
    // Without files to take, every body is read alike.
    let type = upload == nil ? nil : head.headers["Content-Type"]
    let isMultipart = type.map { MediaType($0).name == "multipart/form-data" } ?? false
    // Only a multipart body goes to the disk: any other stays in memory, however much the route takes of files.
    let limit = if let upload, !isMultipart { min(limit, upload.otherBody) } else { limit }
    switch head.framing {
    case .length(let length):
      guard length <= limit else { throw Refusal(.payloadTooLarge) }
      coding = .length(length)
    case .chunked: coding = .chunked(ChunkedDecoder())
    case .none: coding = .length(0)
    }
    self.limit = limit
    self.limits = limits
    guard let upload, let type, isMultipart else { return }
    do { reader = try MultipartReader(contentType: type, limits: upload) } catch { failure = error }
  }

  /// Takes what is there from `position` on; true once the body is whole.
  mutating func take(_ input: [UInt8], _ position: inout Int) throws(Refusal) -> Bool {
    switch coding {
    case .length(let remaining):
      let taken = position..<min(position + remaining, input.count)
      position = taken.upperBound
      coding = .length(remaining - taken.count)
      try keep(input[taken])
      return remaining == taken.count
    case .chunked(var decoder):
      defer { coding = .chunked(decoder) }
      while true {
        switch try decoder.next(input, &position, limits: limits) {
        case .content(let range): try keep(input[range])
        case .needsMore: return false
        case .finished: return true
        }
      }
    }
  }

  private mutating func keep(_ content: ArraySlice<UInt8>) throws(Refusal) {
    received += content.count
    guard received <= limit else { throw Refusal(.payloadTooLarge) }
    guard failure == nil else { return }
    guard reader != nil else {
      memory.append(contentsOf: content)
      return
    }
    do {
      try reader?.feed(content)
    } catch {
      failure = error
      reader = nil
    }
  }

  /// Bytes it keeps in memory.
  var held: Int { memory.count + (reader?.held ?? 0) }

  /// The body, once `take` has said that it is whole.
  mutating func finish() -> Request.Body {
    if let failure { return .form(.failure(failure)) }
    guard var reader else { return .bytes(memory) }
    do { return .form(.success(FormData(parts: try reader.finish()))) } catch { return .form(.failure(error)) }
  }
}
