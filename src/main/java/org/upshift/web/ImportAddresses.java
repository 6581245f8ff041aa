package org.upshift.web;

import java.util.UUID;

/** Where the steps of bringing a file are, below the list of what was brought: its columns, a preview, storing it, letting it go, undoing it. */
public record ImportAddresses(String list) {

    public String columns(UUID id) {
        return list + "/" + id;
    }

    public String preview(UUID id) {
        return columns(id) + "/preview";
    }

    public String store(UUID id) {
        return columns(id) + "/storing";
    }

    public String letGo(UUID id) {
        return columns(id) + "/removal";
    }

    public String undo(UUID id) {
        return columns(id) + "/undoing";
    }
}
