import Glibc

// The libraries behind plain interfaces, for suites that others wrote.
let arguments = Array(CommandLine.arguments.dropFirst())

do {
  switch arguments.first {
  case "echo": try EchoProbe.run(Array(arguments.dropFirst()))
  case "parse" where arguments.count == 1: Lines.answer(ParseProbe.answer)
  case "mustache" where arguments.count == 1: Lines.answer(MustacheProbe.answer)
  case "stats" where arguments.count == 1: Lines.answer(StatsProbe.answer)
  case "fuzz": try FuzzProbe.run(Array(arguments.dropFirst()))
  default: throw ProbeError.usage("probe echo --listen HOST:PORT | parse | mustache | stats | fuzz KIND --count N")
  }
} catch {
  let line = Array("probe: \(error)\n".utf8)
  write(STDERR_FILENO, line, line.count)
  exit((error as? ProbeError)?.exitCode ?? 1)
}
