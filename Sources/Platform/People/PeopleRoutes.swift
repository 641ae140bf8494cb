import HTTP

/// Signing in and out, one's own account, and the administration of persons (row P1).
enum PeopleRoutes {
  static let all: [Route] = signingIn + people

  private static let signingIn: [Route] = [
    Route(.get, "/masuk", .everyone, SignInPages.show, "the form to sign in"),
    Route(.post, "/masuk", .everyone, SignInPages.signIn, "signs in"),
    Route(.post, "/keluar", .everyone, SignInPages.signOut, "signs out"),
    Route(.post, "/keluar-semua", .staff, SignInPages.signOutEverywhere, "signs out on every device"),
    Route(.get, "/sandi/:token", .everyone, PasswordPages.show, "the form behind a one-time link"),
    Route(.post, "/sandi/:token", .everyone, PasswordPages.set, "sets a password by a one-time link"),
    Route(.get, "/akun", .staff, AccountPages.show, "one's own account and sessions"),
    Route(.post, "/akun", .staff, AccountPages.changePassword, "changes one's own password"),
  ]

  private static let people: [Route] = [
    Route(.get, "/pengaturan/orang", .can(.managePeople), PeoplePages.index, "lists persons"),
    Route(.get, "/pengaturan/orang/baru", .can(.managePeople), PeoplePages.new, "the form for a new person"),
    Route(.post, "/pengaturan/orang", .can(.managePeople), PeoplePages.create, "adds a person"),
    Route(.get, "/pengaturan/orang/:person", .can(.managePeople), PeoplePages.show, "a person and his positions"),
    Route(.post, "/pengaturan/orang/:person/jabatan", .can(.managePeople), PeoplePages.appoint, "gives a position"),
    Route(
      .post, "/pengaturan/orang/:person/jabatan/:appointment/akhiri", .can(.managePeople), PeoplePages.endAppointment,
      "ends a position"),
    Route(
      .post, "/pengaturan/orang/:person/tautan", .can(.managePeople), PeoplePages.makeLink,
      "makes a one-time password link"),
    Route(
      .get, "/pengaturan/orang/:person/keluarkan", .can(.managePeople), PeoplePages.askToLeave,
      "asks before somebody leaves"),
    Route(.post, "/pengaturan/orang/:person/keluarkan", .can(.managePeople), PeoplePages.leave, "lets somebody leave"),
    Route(
      .post, "/pengaturan/orang/:person/kembalikan", .can(.managePeople), PeoplePages.readmit, "takes somebody back"),
  ]
}
