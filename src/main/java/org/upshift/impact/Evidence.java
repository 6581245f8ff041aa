package org.upshift.impact;

import java.util.List;

/**
 * How much the report can bear, by the Nesta Standards of Evidence: level 1 describes, level 2 shows a change among those who took part,
 * level 3 needs a comparison group. Upshift asks only participants, so it never says more than level 2.
 *
 * <p>Source: R. Puttick, J. Ludlow (2013), Standards of Evidence: an approach that balances the need for evidence with innovation, Nesta.
 *
 * @param level 0 while there is nothing to show
 */
public record Evidence(int level, String meaning) {

    static Evidence of(List<ItemReport> items) {
        if (items.stream().anyMatch(ItemReport::changed)) {
            return new Evidence(
                    2,
                    "There is a change among those who took part. Whether the programme caused it would need a comparison group.");
        }
        if (items.stream().anyMatch(item -> item.afterOnly() || item.beforeOnly())) {
            return new Evidence(
                    1,
                    "The report describes what those who took part think at one time. A change would need two waves.");
        }
        return new Evidence(0, "There is no figure to show yet.");
    }
}
