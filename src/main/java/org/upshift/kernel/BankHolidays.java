package org.upshift.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bank holidays of the nations of the United Kingdom, by the rules of the Banking and Financial Dealings Act 1971 and the days
 * that were proclaimed (https://www.gov.uk/bank-holidays). What is proclaimed in future has to be added to {@link #PROCLAIMED}.
 */
public final class BankHolidays {
    private static final List<HolidayRegion> ALL = List.of(HolidayRegion.values());

    /** Days that were added once: year, day, nations. */
    private static final List<Proclaimed> PROCLAIMED = List.of(
            new Proclaimed(LocalDate.of(2022, 6, 3), ALL), // Platinum Jubilee
            new Proclaimed(LocalDate.of(2022, 9, 19), ALL), // State funeral of Queen Elizabeth II
            new Proclaimed(LocalDate.of(2023, 5, 8), ALL), // Coronation of King Charles III
            new Proclaimed(LocalDate.of(2026, 6, 15), List.of(HolidayRegion.SCOTLAND))); // Football World Cup

    /** Days that were moved once, in all nations: from, to. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8), // 75 years after VE Day
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2)); // Platinum Jubilee

    private static final Map<String, NavigableSet<LocalDate>> COMPUTED = new ConcurrentHashMap<>();

    private BankHolidays() {}

    private record Proclaimed(LocalDate day, List<HolidayRegion> nations) {}

    public static boolean isOne(LocalDate day, HolidayRegion nation) {
        return in(day.getYear(), nation).contains(day);
    }

    /** All of a year, in order. */
    public static NavigableSet<LocalDate> in(int year, HolidayRegion nation) {
        return COMPUTED.computeIfAbsent(nation + " " + year, key -> compute(year, nation));
    }

    private static NavigableSet<LocalDate> compute(int year, HolidayRegion nation) {
        var days = new TreeSet<LocalDate>();
        var easter = easterSunday(year);
        days.add(easter.minusDays(2));
        if (nation != HolidayRegion.SCOTLAND) {
            days.add(easter.plusDays(1));
        }
        movable(year, nation).forEach(day -> days.add(MOVED.getOrDefault(day, day)));
        substituted(year, fixed(nation), days);
        PROCLAIMED.stream()
                .filter(one -> one.day().getYear() == year && one.nations().contains(nation))
                .forEach(one -> days.add(one.day()));
        return days;
    }

    private static List<LocalDate> movable(int year, HolidayRegion nation) {
        var may = LocalDate.of(year, Month.MAY, 1);
        var august = LocalDate.of(year, Month.AUGUST, 1);
        return List.of(
                may.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                may.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                nation == HolidayRegion.SCOTLAND
                        ? august.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                        : august.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    }

    private static List<MonthDay> fixed(HolidayRegion nation) {
        var days = new ArrayList<>(Arrays.asList(
                MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.DECEMBER, 25), MonthDay.of(Month.DECEMBER, 26)));
        switch (nation) {
            case ENGLAND_AND_WALES -> {}
            case SCOTLAND -> {
                days.add(MonthDay.of(Month.JANUARY, 2));
                days.add(MonthDay.of(Month.NOVEMBER, 30));
            }
            case NORTHERN_IRELAND -> {
                days.add(MonthDay.of(Month.MARCH, 17));
                days.add(MonthDay.of(Month.JULY, 12));
            }
        }
        return days;
    }

    /** A fixed day at a weekend is given on the next weekday that is none already. */
    private static void substituted(int year, List<MonthDay> fixed, NavigableSet<LocalDate> days) {
        var atWeekends = new ArrayList<LocalDate>();
        for (var day : fixed.stream().sorted().map(day -> day.atYear(year)).toList()) {
            if (isWeekend(day)) {
                atWeekends.add(day);
            } else {
                days.add(day);
            }
        }
        for (var day : atWeekends) {
            var instead = day.plusDays(1);
            while (isWeekend(instead) || days.contains(instead)) {
                instead = instead.plusDays(1);
            }
            days.add(instead);
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
