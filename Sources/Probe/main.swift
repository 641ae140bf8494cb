import Glibc

// The libraries behind plain interfaces, for suites that others wrote.
let arguments = Array(CommandLine.arguments.dropFirst())

do {
  switch arguments.first {
  case "echo": try EchoProbe.run(Array(arguments.dropFirst()))
  case "mustache": MustacheProbe.run()
  default: throw ProbeError.usage("probe echo --listen HOST:PORT | probe mustache")
  }
} catch {
  let line = Array("probe: \(error)\n".utf8)
  write(STDERR_FILENO, line, line.count)
  exit(error is ProbeError ? 2 : 1)
}
