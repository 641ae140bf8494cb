import Testing

@testable import Documents

@Suite("Fishbone") struct FishboneTests {
  private static let bones = ["Manusia", "Mesin", "Metode", "Bahan", "Ukur", "Lingkungan"].map { label in
    Fishbone.Bone(
      label,
      label == "Metode"
        ? [
          Fishbone.Twig("1. Antrean panjang pada hari Senin"), Fishbone.Twig("Akar: jadwal tidak dibagi", isRoot: true),
        ] : [])
  }

  @Test("every group has its bone, half of them on each side, and the causes stand in order from the spine")
  func layout() throws {
    let drawn = Fishbone(problem: "Laporan hasil uji terlambat", bones: Self.bones)
    let spine = try #require(drawn.lines.first)
    #expect(drawn.lines.count == 1 + 4 + 6 && spine.y1 == spine.y2)
    let labels = Self.bones.map { bone in drawn.texts.first { $0.words == bone.label } }
    #expect(labels.prefix(3).allSatisfy { ($0?.y ?? 999) < spine.y1 })
    #expect(labels.suffix(3).allSatisfy { ($0?.y ?? 0) > spine.y1 })
    let why = try #require(drawn.texts.first { $0.words.hasPrefix("1. Antrean") })
    let root = try #require(drawn.texts.first { $0.words.hasPrefix("Akar:") })
    #expect(root.y < why.y && why.y < spine.y1 && root.isBold && !why.isBold)
    #expect(drawn.texts.allSatisfy { (0...drawn.height).contains($0.y) && (0...Fishbone.width).contains($0.x) })
  }

  @Test("a long answer ends in an ellipsis, and a word without end is cut")
  func wrapping() {
    let rows = Fishbone.wrapped(String(repeating: "panjang ", count: 40), to: 25, lines: 3)
    #expect(rows.count == 3 && rows.allSatisfy { $0.count <= 25 } && rows[2].hasSuffix("…"))
    #expect(Fishbone.wrapped(String(repeating: "x", count: 60), to: 25, lines: 3).map(\.count) == [25, 25, 10])
    #expect(Fishbone.wrapped("", to: 25, lines: 3) == [""])
  }
}
