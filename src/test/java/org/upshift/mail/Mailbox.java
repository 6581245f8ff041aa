package org.upshift.mail;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.microprofile.config.ConfigProvider;
import org.upshift.kernel.WorkThatIsDue;

/**
 * The mail of one address on the tests' mail server: {@code Mailbox.of("ana@example.org").take("Sign in").link("/sign-in")}.
 * Taking a mail waits for it and removes it; use an address of its own for each test, or {@link #clear()}.
 */
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
public final class Mailbox {
    static final String IMAP_PORT = "upshift.test.imap-port";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int LOOKS_BEFORE_ASKING = 20;

    private final String address;
    private final int port;

    private Mailbox(String address, int port) {
        this.address = address;
        this.port = port;
    }

    public static Mailbox of(String address) {
        return new Mailbox(address, ConfigProvider.getConfig().getValue(IMAP_PORT, Integer.class));
    }

    static Mailbox of(String address, int imapPort) {
        return new Mailbox(address, imapPort);
    }

    /** Waits for a mail and takes the oldest. */
    public ReceivedMail take() {
        return take("");
    }

    /** Waits for a mail with this in its subject and takes the oldest. */
    public ReceivedMail take(String inSubject) {
        Instant end = Instant.now().plus(PATIENCE);
        for (int looks = 1; true; looks++) {
            ReceivedMail taken = takeIfThere(inSubject);
            if (taken != null) {
                return taken;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("No mail to " + address + " with \"" + inSubject + "\" in its subject, only "
                        + all().stream().map(ReceivedMail::subject).toList());
            }
            if (looks % LOOKS_BEFORE_ASKING == 0) {
                WorkThatIsDue.lookForIt();
            }
            pause(50);
        }
    }

    private ReceivedMail takeIfThere(String inSubject) {
        return inFolder(messages -> {
            for (MimeMessage message : messages) {
                if (message.getSubject().contains(inSubject)) {
                    ReceivedMail mail = read(message);
                    message.setFlag(Flags.Flag.DELETED, true);
                    return mail;
                }
            }
            return null;
        });
    }

    /** What is there now, oldest first; nothing is taken. */
    public List<ReceivedMail> all() {
        return inFolder(messages -> {
            List<ReceivedMail> mails = new ArrayList<>();
            for (MimeMessage message : messages) {
                mails.add(read(message));
            }
            return mails;
        });
    }

    /** Waits a little, and fails if a mail comes. */
    public void staysEmpty() {
        pause(700);
        if (!all().isEmpty()) {
            throw new AssertionError("Unexpected mail to " + address + ": " + all());
        }
    }

    public void clear() {
        inFolder(messages -> {
            for (MimeMessage message : messages) {
                message.setFlag(Flags.Flag.DELETED, true);
            }
            return null;
        });
    }

    private ReceivedMail read(MimeMessage message) throws MessagingException, IOException {
        List<String> headers = new ArrayList<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.add(header.getName() + ": " + header.getValue());
        }
        var source = new ByteArrayOutputStream();
        message.writeTo(source);
        return new ReceivedMail(
                message.getMessageID(),
                message.getFrom()[0].toString(),
                message.getRecipients(Message.RecipientType.TO)[0].toString(),
                message.getSubject(),
                MimeTree.plainText(message).replace("\r\n", "\n"),
                headers,
                source.toString(StandardCharsets.ISO_8859_1));
    }

    private interface Visit<T> {
        T messages(List<MimeMessage> messages) throws MessagingException, IOException;
    }

    /** All messages are fetched at once: one by one, each would cost several round trips of 40 ms. */
    private <T> T inFolder(Visit<T> visit) {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("localhost", port, address, address);
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                Message[] messages = folder.getMessages();
                FetchProfile whole = new FetchProfile();
                whole.add(IMAPFolder.FetchProfileItem.MESSAGE);
                folder.fetch(messages, whole);
                return visit.messages(
                        Arrays.stream(messages).map(MimeMessage.class::cast).toList());
            }
        } catch (AuthenticationFailedException nobodyHasWritten) {
            return noMail(visit);
        } catch (MessagingException | IOException e) {
            throw new AssertionError("Cannot read the mail of " + address, e);
        }
    }

    private static <T> T noMail(Visit<T> visit) {
        try {
            return visit.messages(List.of());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
