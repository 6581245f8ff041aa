package org.upshift.people.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

@TemplateExtension(namespace = "account")
public final class AccountLinks {
    private AccountLinks() {}

    public static String signIn() {
        return "/sign-in";
    }

    public static String signInThenTo(String path) {
        return "/sign-in?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    static String signInCode() {
        return "/sign-in/code";
    }

    static String signInCodeAgain() {
        return "/sign-in/code/again";
    }

    static String signInConfirm() {
        return "/sign-in/confirm";
    }

    static String signInLink(String secret) {
        return "/sign-in/link/" + secret;
    }

    static String signOut() {
        return "/sign-out";
    }

    public static String details() {
        return "/account/details";
    }

    public static String detailsThenTo(String path) {
        return "/account/details?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    static String keptForm() {
        return "/account/kept-form";
    }

    static String keptFormThenTo(String path) {
        return "/account/kept-form?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    static String discardKeptForm() {
        return "/account/kept-form/discard";
    }

    static String timeLeft() {
        return "/account/time-left";
    }

    public static String tokens() {
        return "/account/tokens";
    }

    static String revocation(UUID token) {
        return "/account/tokens/" + token + "/revocation";
    }

    static String everyToken() {
        return "/access-tokens";
    }

    static String endOfToken(UUID token) {
        return "/access-tokens/" + token + "/end";
    }

    static String provider(String name) {
        return "/sign-in/provider/" + name;
    }

    public static String providerAccounts() {
        return "/account/provider-accounts";
    }

    static String removalOfAccount(UUID account) {
        return "/account/provider-accounts/" + account + "/removal";
    }
}
