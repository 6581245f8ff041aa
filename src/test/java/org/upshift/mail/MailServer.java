package org.upshift.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real mail server in the test JVM, for every test: letters arrive by SMTP, a {@link Mailbox} fetches them by IMAP. */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    private final GreenMail server = server(0, 0);

    static GreenMail server(int smtpPort, int imapPort) {
        return new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, "localhost", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, "localhost", ServerSetup.PROTOCOL_IMAP)
        });
    }

    /** The first letter to somebody makes their account, and nothing else does: made twice at one moment, it would lose the letter. */
    static void start(GreenMail server) {
        server.start();
        var users = server.getUserManager();
        users.setMessageDeliveryHandler((letter, to) -> account(users, to.getEmail()));
    }

    private static synchronized GreenMailUser account(UserManager users, String address) throws UserException {
        var user = users.getUserByEmail(address);
        return user == null ? users.createUser(address, address, address) : user;
    }

    @Override
    public Map<String, String> start() {
        start(server);
        return Map.of(
                "upshift.mail.host",
                "localhost",
                "upshift.mail.port",
                String.valueOf(server.getSmtp().getPort()),
                Mailbox.IMAP_PORT,
                String.valueOf(server.getImap().getPort()));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
