package org.upshift.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What stands behind an item besides its newest version.
 *
 * @param earlier positions of the earlier versions whose answers count as answers to this item
 * @param ids of these versions
 * @param absentFrom kinds of waves that were there and did not ask it
 * @param changes how other versions are worded
 */
record Wordings(List<Integer> earlier, Set<UUID> ids, Set<WaveKind> absentFrom, List<WordingChange> changes) {

    static final Wordings ONE = new Wordings(List.of(), Set.of(), Set.of(), List.of());
}
