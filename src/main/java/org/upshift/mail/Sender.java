package org.upshift.mail;

import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Who letters are from, by configuration: the name, which may be empty, and the address alone. */
@Singleton
public class Sender {
    private final InternetAddress from;

    Sender(MailSettings settings) {
        try {
            from = new InternetAddress(settings.from());
        } catch (AddressException unusable) {
            throw new IllegalStateException("upshift.mail.from is no address: " + settings.from(), unusable);
        }
    }

    public String name() {
        return from.getPersonal() == null ? "" : from.getPersonal();
    }

    public String address() {
        return from.getAddress();
    }
}
