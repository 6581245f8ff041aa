function done(summary, latency)
    print(string.format("LATENCY %.2f %.2f %.2f %.0f %d", latency:percentile(50) / 1000, latency:percentile(95) / 1000,
        latency:percentile(99) / 1000, summary.requests / (summary.duration / 1e6), summary.errors.status))
end
