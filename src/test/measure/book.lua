-- One seat booked after the other, each by somebody else who is signed in, in a hundred sessions in turn. FROM comes from the environment
local next_person = tonumber(os.getenv("FROM"))
local csrf = "AAAAAAAAAAAAAAAAAAAAAA"
local padding = string.rep("a", 39)

function request()
    next_person = next_person + 1
    local number = tostring(next_person)
    local session = string.format("00000000-0000-0000-0004-%012d", next_person % 100 + 1)
    return wrk.format("POST", "/cohorts/00000000-0000-0000-0002-000000000001/my-sessions/" .. session .. "/booking", {
        ["Cookie"] = "upshift-csrf=" .. csrf .. "; upshift-sign-in=rush" .. padding:sub(#number + 1) .. number,
        ["Content-Type"] = "application/x-www-form-urlencoded",
    }, "csrf-token=" .. csrf)
end

function done(summary, latency)
    local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
    print(string.format("BOOKED %d %d %.0f %.2f %.2f", summary.requests - summary.errors.status, failed,
        (summary.requests - summary.errors.status) / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
