-- One complete submission after the other, each by somebody else: 12 answers and 2 in words. WAVE, FROM and TOKENS come from the environment
local wave = os.getenv("WAVE")
local next_person = tonumber(os.getenv("FROM"))
local tokens = {}
for line in io.lines(os.getenv("TOKENS")) do tokens[#tokens + 1] = line:match(",(.-),") end
local words = '{"text":"Taking time to think with others, and to try things out at work before the next module","mayBeQuoted":true}'
local answers = {}
for n = 1, 12 do answers[n] = '"i' .. n .. '":' .. (n % 5 + 1) end
local body = '{"choices":{' .. table.concat(answers, ",") .. '},"words":{"w1":' .. words .. ',"w2":' .. words .. "}}"

function request()
    next_person = next_person + 1
    return wrk.format("POST", "/api/waves/" .. wave .. "/responses", {
        ["Authorization"] = "Bearer " .. tokens[next_person],
        ["Content-Type"] = "application/json",
        ["Idempotency-Key"] = "measured-" .. string.format("%010d", next_person),
    }, body)
end

function done(summary, latency)
    local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
    print(string.format("SUBMITTED %d %d %.0f %.2f %.2f", summary.requests - summary.errors.status, failed,
        (summary.requests - summary.errors.status) / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
