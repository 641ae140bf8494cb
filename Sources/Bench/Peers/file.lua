-- Sends one prepared draft after the other. Environment: W_PATH, W_BODY, W_DRAFT (how their tokens begin), W_COOKIE.
local path, body, draft, cookie = os.getenv("W_PATH"), os.getenv("W_BODY"), os.getenv("W_DRAFT"), os.getenv("W_COOKIE")
local n = 0
function request()
  n = n + 1
  local headers = {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Cookie"] = string.format("tanggap_konsep=%s%06d; %s", draft, n, cookie),
  }
  return wrk.format("POST", path, headers, body)
end
function done(s, l, r)
  io.write(string.format(
    '\nJSON {"requests":%d,"us":%d,"bytes":%d,"e_connect":%d,"e_read":%d,"e_write":%d,"e_status":%d,"e_timeout":%d,"p50":%.3f,"p90":%.3f,"p99":%.3f,"max":%.3f}\n',
    s.requests, s.duration, s.bytes, s.errors.connect, s.errors.read, s.errors.write, s.errors.status, s.errors.timeout,
    l:percentile(50) / 1000, l:percentile(90) / 1000, l:percentile(99) / 1000, l.max / 1000))
end
