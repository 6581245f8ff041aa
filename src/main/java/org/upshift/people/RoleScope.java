package org.upshift.people;

import java.util.UUID;

/** Something that a role can be held for: {@code path} leads to its page. */
public record RoleScope(UUID id, String name, String path) {}
