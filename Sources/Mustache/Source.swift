/// The text of one template under its name.
final class Source: Sendable {
  /// What errors call it: the path of its file, else its name.
  let file: String
  let bytes: [UInt8]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  func place(_ offset: Int) -> Place {
    let offset = min(max(offset, 0), bytes.count)
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
    return Place(
      file: file, line: bytes[..<start].count { $0 == newline } + 1,
      column: String(decoding: bytes[start..<offset], as: UTF8.self).count + 1,
      text: String(decoding: bytes[start..<end], as: UTF8.self))
  }
}

/// A spot in a template: lines and columns count from 1, columns in characters.
package struct Place: Sendable, Equatable, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let column: Int
  /// The whole line.
  package let text: String

  /// `Complaints/show.mustache:3:7`
  package var description: String { "\(file):\(line):\(column)" }

  /// The line, and under it a caret at the column.
  var picture: String {
    let before = text.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    return "  \(text)\n  \(before)^"
  }
}

/// Why a template cannot be used. Its description names file, line and column, and shows the line with a caret.
package enum TemplateError: Error, Sendable, CustomStringConvertible {
  /// The text breaks the grammar of Mustache.
  case syntax(String, Place)
  /// A partial or parent that no file has.
  case unknownPartial(String, Place)
  /// A name that none of the given types has.
  case unknownName(String, Place)
  /// A value that cannot stand where the template puts it, such as a list between `{{` and `}}`.
  case misused(String, Place)
  /// There is no template of that name.
  case unknownTemplate(String)
  /// A file or folder that cannot be read, and what the system said.
  case unreadable(path: String, reason: String)
  /// A type with a property that no template can show.
  case shape(ShapeError)

  package var description: String {
    switch self {
    case .syntax(let message, let place): "\(place): \(message)\n\(place.picture)"
    case .unknownPartial(let name, let place): "\(place): there is no template \"\(name)\"\n\(place.picture)"
    case .unknownName(let name, let place): "\(place): nothing here is called \"\(name)\"\n\(place.picture)"
    case .misused(let message, let place): "\(place): \(message)\n\(place.picture)"
    case .unknownTemplate(let name): "there is no template \"\(name)\""
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .shape(let error): "\(error)"
    }
  }
}

/// Why a render stopped.
package enum RenderError: Error, Sendable, CustomStringConvertible {
  /// There is no template of that name.
  case unknownTemplate(String)
  /// Strict mode: no context has the name.
  case missing(String, Place)
  /// More than `Renderer.deepest` sections and partials within each other: a partial that never ends.
  case tooDeep(Place)
  /// More than `Writer.largest` bytes of output, or more than `Renderer.longest` repetitions.
  case tooMuch(Place)
  /// A context of a type that no template can show.
  case shape(ShapeError)
  /// A lambda answered with text that is no template.
  case lambda(TemplateError)

  package var description: String {
    switch self {
    case .unknownTemplate(let name): "there is no template \"\(name)\""
    case .missing(let name, let place): "\(place): nothing here is called \"\(name)\"\n\(place.picture)"
    case .tooDeep(let place): "\(place): sections and partials stand too deep within each other\n\(place.picture)"
    case .tooMuch(let place): "\(place): the page grew beyond every measure\n\(place.picture)"
    case .shape(let error): "\(error)"
    case .lambda(let error): "\(error)"
    }
  }
}
