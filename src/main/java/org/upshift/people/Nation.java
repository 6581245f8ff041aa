package org.upshift.people;

import org.upshift.kernel.HolidayRegion;

/** Where an organisation is: its bank holidays are those of its nation. */
public enum Nation {
    ENGLAND,
    WALES,
    SCOTLAND,
    NORTHERN_IRELAND;

    public HolidayRegion holidays() {
        return switch (this) {
            case ENGLAND, WALES -> HolidayRegion.ENGLAND_AND_WALES;
            case SCOTLAND -> HolidayRegion.SCOTLAND;
            case NORTHERN_IRELAND -> HolidayRegion.NORTHERN_IRELAND;
        };
    }

    public String words() {
        return switch (this) {
            case ENGLAND -> "England";
            case WALES -> "Wales";
            case SCOTLAND -> "Scotland";
            case NORTHERN_IRELAND -> "Northern Ireland";
        };
    }
}
