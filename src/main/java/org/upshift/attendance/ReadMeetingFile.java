package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.upshift.people.PersonNames;
import org.upshift.timetable.SessionView;

/** Reads the attendance file of a meeting platform and matches it with a register. Nothing is stored. */
@ApplicationScoped
public class ReadMeetingFile {
    private final Registers registers;
    private final PersonNames names;

    ReadMeetingFile(Registers registers, PersonNames names) {
        this.registers = registers;
        this.names = names;
    }

    public MeetingAttendance read(SessionView session, byte[] file) {
        var stays = PlatformFile.read(file, session);
        var register = registers.of(session);
        var addresses = names
                .people(register.stream().map(RegisterRow::personId).toList())
                .stream()
                .collect(Collectors.toMap(PersonNames.PersonName::id, PersonNames.PersonName::email));
        return MeetingAttendance.of(session, stays, register, addresses);
    }
}
