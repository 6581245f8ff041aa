package org.upshift.people;

import java.util.LinkedHashMap;
import java.util.Map;

/** A browser in plain words, such as "Firefox on Windows", as far as it says so itself. */
public final class Device {
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // Browsers also name those that they descend from, so the order counts
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser/", "Samsung Internet");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "an iPhone");
        SYSTEMS.put("iPad", "an iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Mac OS X", "a Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private Device() {}

    /** @param userAgent the header of that name, or null */
    public static String inWords(String userAgent) {
        String browser = first(BROWSERS, userAgent, "A browser");
        String system = first(SYSTEMS, userAgent, "");
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    private static String first(Map<String, String> words, String userAgent, String otherwise) {
        return words.entrySet().stream()
                .filter(entry -> userAgent != null && userAgent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
