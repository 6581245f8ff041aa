package org.upshift.privacy.web;

import io.quarkus.qute.TemplateExtension;

@TemplateExtension(namespace = "retention")
public final class RetentionLinks {
    private RetentionLinks() {}

    public static String list() {
        return "/team/retention";
    }

    static String edit(String rule) {
        return "/team/retention/rules/" + rule;
    }

    static String overdue(String rule) {
        return "/team/retention/rules/" + rule + "/overdue";
    }

    static String dryRun() {
        return "/team/retention/dry-run";
    }

    static String run() {
        return "/team/retention/run";
    }

    static String destructions() {
        return "/team/retention/destructions";
    }

    static String erasures() {
        return "/team/retention/erasures";
    }

    static String ledger() {
        return "/team/retention/erasures/ledger.txt";
    }
}
