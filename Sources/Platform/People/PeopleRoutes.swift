import HTTP

/// Signing in and out, one's own account, and the administration of persons (row P1).
enum PeopleRoutes {
  static let all: [Route] = signingIn + account + secondFactor + people

  private static let signingIn: [Route] = [
    Route(.get, "/masuk", .everyone, SignInPages.show, "the form to sign in"),
    Route(.post, "/masuk", .everyone, SignInPages.signIn, "signs in"),
    Route(.get, "/masuk/kode", .everyone, CodePages.show, "the form for the second factor's code"),
    Route(.post, "/masuk/kode", .everyone, CodePages.check, "finishes signing in with a code"),
    Route(.post, "/keluar", .everyone, SignInPages.signOut, "signs out"),
    Route(.post, "/keluar-semua", .staff, SignInPages.signOutEverywhere, "signs out on every device"),
    Route(.get, "/sandi/:token", .everyone, PasswordPages.show, "the form behind a one-time link"),
    Route(.post, "/sandi/:token", .everyone, PasswordPages.set, "sets a password by a one-time link"),
  ]

  private static let account: [Route] = [
    Route(.get, "/konfirmasi", .staff, ConfirmationPages.show, "asks for the password once more"),
    Route(.post, "/konfirmasi", .staff, ConfirmationPages.confirm, "takes the password once more"),
    Route(.get, "/akun", .staff, AccountPages.show, "one's own account and sessions"),
    Route(.post, "/akun", .staff, AccountPages.changePassword, "changes one's own password"),
    Route(
      .post, "/akun/sesi/:session/akhiri", .freshly(.staff), AccountPages.endSession, "ends one of one's own sessions"),
    Route(
      .post, "/akun/sesi/akhiri-lain", .freshly(.staff), AccountPages.endOtherSessions, "ends one's other sessions"),
  ]

  private static let secondFactor: [Route] = [
    Route(.get, "/akun/dua-langkah", .staff, SecondFactorPages.show, "one's own second factor"),
    Route(
      .get, "/akun/dua-langkah/daftar", .freshly(.enrolling), SecondFactorPages.new, "the secret of a second factor"),
    Route(.post, "/akun/dua-langkah/daftar", .freshly(.enrolling), SecondFactorPages.create, "sets up a second factor"),
    Route(
      .post, "/akun/dua-langkah/kode-cadangan", .freshly(.staff), SecondFactorPages.renewCodes, "new recovery codes"),
    Route(
      .get, "/akun/dua-langkah/matikan", .staff, SecondFactorPages.askToTurnOff, "asks before it is turned off"),
    Route(
      .post, "/akun/dua-langkah/matikan", .freshly(.staff), SecondFactorPages.turnOff, "turns the second factor off"),
    Route(
      .get, "/pengaturan/orang/:person/dua-langkah", .freshly(.can(.managePeople)), ColleagueAccessPages.askToReset,
      "asks why a colleague's second factor goes"),
    Route(
      .post, "/pengaturan/orang/:person/dua-langkah", .freshly(.can(.managePeople)), ColleagueAccessPages.reset,
      "takes a colleague's lost second factor away"),
    Route(
      .post, "/pengaturan/orang/:person/sesi", .freshly(.can(.managePeople)), ColleagueAccessPages.endSessions,
      "ends a colleague's sessions"),
  ]

  private static let people: [Route] = [
    Route(.get, "/pengaturan/orang", .can(.managePeople), PeoplePages.index, "lists persons"),
    Route(.get, "/pengaturan/orang/baru", .can(.managePeople), PeoplePages.new, "the form for a new person"),
    Route(.post, "/pengaturan/orang", .can(.managePeople), PeoplePages.create, "adds a person"),
    Route(.get, "/pengaturan/orang/:person", .can(.managePeople), PeoplePages.show, "a person and his positions"),
    Route(
      .post, "/pengaturan/orang/:person/jabatan", .freshly(.can(.managePeople)), PeoplePages.appoint, "gives a position"
    ),
    Route(
      .post, "/pengaturan/orang/:person/jabatan/:appointment/akhiri", .freshly(.can(.managePeople)),
      PeoplePages.endAppointment,
      "ends a position"),
    Route(
      .post, "/pengaturan/orang/:person/tautan", .freshly(.can(.managePeople)), PeoplePages.makeLink,
      "makes a one-time password link"),
    Route(
      .get, "/pengaturan/orang/:person/keluarkan", .can(.managePeople), PeoplePages.askToLeave,
      "asks before somebody leaves"),
    Route(
      .post, "/pengaturan/orang/:person/keluarkan", .freshly(.can(.managePeople)), PeoplePages.leave,
      "lets somebody leave"),
    Route(
      .post, "/pengaturan/orang/:person/kembalikan", .freshly(.can(.managePeople)), PeoplePages.readmit,
      "takes somebody back"),
  ]
}
