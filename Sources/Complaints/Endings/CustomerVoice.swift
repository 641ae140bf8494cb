import Procedures

/// Who says what a customer says: he himself behind his link, or a colleague to whom he said it.
enum CustomerVoice: Sendable, Hashable {
  case himself
  /// To a colleague who may act for customers, in this way.
  case told(ContactWay)

  /// By what right his step is performed.
  var gate: StepGate { self == .himself ? .customer : .onBehalf }

  /// What stands behind the heading of the story: ", lewat telepon, dicatat petugas".
  var behind: String {
    switch self {
    case .himself: ""
    case .told(let way): ", \(way.toldWords), dicatat petugas"
    }
  }

  /// For the trail.
  var detail: String {
    switch self {
    case .himself: "gate=\(gate)"
    case .told(let way): "gate=\(gate) way=\(way.rawValue)"
    }
  }
}

extension ContactWay {
  /// How something was said, within a sentence.
  var toldWords: String {
    switch self {
    case .telephone: "lewat telepon"
    case .inPerson: "saat datang langsung"
    case .email: "lewat surel"
    case .whatsApp: "lewat WhatsApp"
    case .socialMedia: "lewat media sosial"
    case .letter: "lewat surat"
    case .survey: "lewat survei"
    case .other: "dengan cara lain"
    }
  }
}
