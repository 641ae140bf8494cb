import Documents
import Mustache
import Platform

/// The causes of a complaint as a picture on paper: `_parts/fishbone`.
struct FishbonePicture: Renderable {
  struct Line: Renderable {
    let x1: Int
    let y1: Int
    let x2: Int
    let y2: Int
    let width: Int
  }

  struct Text: Renderable {
    let x: Int
    let y: Int
    let words: String
    let anchor: String
    let weight: Int
  }

  let width = Fishbone.width
  let height: Int
  let size = Fishbone.fontSize
  /// The same in words, for who does not see it.
  let summary: String
  let lines: [Line]
  let texts: [Text]

  init(_ causes: [Cause], of problem: String) {
    let bones = Cause.Kind.allCases.map { kind in
      Fishbone.Bone(kind.words, causes.filter { $0.kind == kind }.flatMap(\.twigs))
    }
    let drawn = Fishbone(problem: problem, bones: bones)
    height = drawn.height
    lines = drawn.lines.map { Line(x1: $0.x1, y1: $0.y1, x2: $0.x2, y2: $0.y2, width: $0.width) }
    texts = drawn.texts.map {
      Text(
        x: $0.x, y: $0.y, words: $0.words, anchor: $0.isCentred ? "middle" : "start", weight: $0.isBold ? 700 : 400)
    }
    let found = bones.filter { !$0.twigs.isEmpty }.map { bone in
      "\(bone.label): \(bone.twigs.map(\.words).joined(separator: "; "))"
    }
    summary = "Diagram tulang ikan. Masalah: \(problem). \(found.joined(separator: ". "))"
  }
}

extension Cause {
  /// From the problem outward: each answer to "why?", then what the chain ends in.
  fileprivate var twigs: [Fishbone.Twig] {
    whys.enumerated().map { Fishbone.Twig("\($0.offset + 1). \($0.element)") }
      + [Fishbone.Twig("Akar: \(statement)", isRoot: true)]
  }
}
