package org.upshift.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IP address, or all those that begin with the same bits: {@code 10.1.0.0/16}, {@code 2001:db8::/32}, {@code 192.0.2.7}. */
record Network(InetAddress address, int bits) {
    /** Only numbers: a name would be looked up. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    static Network parse(String text) {
        String[] parts = text.strip().split("/", 2);
        var address =
                address(parts[0]).orElseThrow(() -> new IllegalArgumentException(text + " is no address or network"));
        int all = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException(text + " has " + bits + " bits of " + all);
        }
        return new Network(address, bits);
    }

    /** What a number means; empty for a name or anything else. */
    static Optional<InetAddress> address(String text) {
        try {
            return NUMERIC.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    /** The network of so many bits in which an address lies. */
    static Network around(InetAddress address, int bits) {
        byte[] bytes = address.getAddress();
        for (int bit = bits; bit < bytes.length * Byte.SIZE; bit++) {
            bytes[bit / Byte.SIZE] &= (byte) ~(1 << (Byte.SIZE - 1 - bit % Byte.SIZE));
        }
        try {
            return new Network(InetAddress.getByAddress(bytes), bits);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean holds(InetAddress other) {
        return other.getAddress().length == address.getAddress().length
                && Arrays.equals(
                        around(other, bits).address.getAddress(),
                        around(address, bits).address.getAddress());
    }

    @Override
    public String toString() {
        return address.getHostAddress() + "/" + bits;
    }
}
