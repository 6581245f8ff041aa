package org.upshift.access;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One kept connection on which requests go out in bundles before their answers are read: some thousand of them a second. */
final class Wire implements AutoCloseable {
    private static final int BUNDLE = 16;
    private static final int PATIENCE = 30_000;

    private final int port;
    private final String from;
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this(port, null);
    }

    /** @param from the address of this machine from which to connect, such as 127.0.0.7, or null */
    Wire(int port, String from) {
        this.port = port;
        this.from = from;
    }

    /** The answers in the order of what was asked, over several connections at a time: for what changes nothing, or one connection. */
    static List<Answer> ask(int port, List<Ask> asks, int connections) {
        int each = Math.max(1, (asks.size() + connections - 1) / connections);
        var parts = new ArrayList<List<Ask>>();
        for (int from = 0; from < asks.size(); from += each) {
            parts.add(asks.subList(from, Math.min(from + each, asks.size())));
        }
        return parts.parallelStream()
                .map(part -> {
                    try (var wire = new Wire(port)) {
                        return wire.ask(part);
                    }
                })
                .flatMap(List::stream)
                .toList();
    }

    Answer ask(Ask ask) {
        return ask(List.of(ask)).get(0);
    }

    List<Answer> ask(List<Ask> asks) {
        var answers = new ArrayList<Answer>();
        try {
            while (answers.size() < asks.size()) {
                int end = Math.min(answers.size() + BUNDLE, asks.size());
                exchange(asks.subList(answers.size(), end), answers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Answer " + answers.size() + " of " + asks.size(), e);
        }
        return answers;
    }

    private void exchange(List<Ask> bundle, List<Answer> answers) throws IOException {
        connect();
        var out = new ByteArrayOutputStream();
        for (var ask : bundle) {
            out.writeBytes(ask.bytes());
        }
        socket.getOutputStream().write(out.toByteArray());
        for (var ask : bundle) {
            var answer = read(ask.method().equals("HEAD"));
            answers.add(answer);
            if (answer.header("connection").equalsIgnoreCase("close")) {
                close();
                return;
            }
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket();
            if (from != null) {
                socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            }
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
    }

    private Answer read(boolean head) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, List<String>> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(parts[1].strip());
        }
        var answer = new Answer(status, headers, new byte[0]);
        return head || status == 204 || status == 304 ? answer : new Answer(status, headers, body(answer));
    }

    private byte[] body(Answer head) throws IOException {
        var body = new ByteArrayOutputStream();
        if (head.header("transfer-encoding").equals("chunked")) {
            for (int size = chunk(); size > 0; size = chunk()) {
                body.writeBytes(in.readNBytes(size));
                line();
            }
            line();
        } else if (!head.header("content-length").isEmpty()) {
            body.writeBytes(in.readNBytes(Integer.parseInt(head.header("content-length"))));
        }
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";")[0], 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The service closed the connection");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
