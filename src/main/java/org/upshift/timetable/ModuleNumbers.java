package org.upshift.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Modules are numbered by date; webinars and parallel groups have the number of their module, events have 0. */
final class ModuleNumbers {
    private ModuleNumbers() {}

    /** @param byDate all sessions of a cohort, by date */
    static Map<UUID, Integer> of(List<ModuleRules.Slot> byDate) {
        Map<UUID, Integer> modules = new HashMap<>();
        for (var slot : byDate) {
            if (slot.kind() == SessionKind.MODULE && !slot.isGroup()) {
                modules.put(slot.id(), modules.size() + 1);
            }
        }
        Map<UUID, Integer> numbers = new HashMap<>();
        for (var slot : byDate) {
            UUID module = slot.module() == null ? slot.id() : slot.module();
            numbers.put(slot.id(), modules.getOrDefault(module, 0));
        }
        return numbers;
    }
}
