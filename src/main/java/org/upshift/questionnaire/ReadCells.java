package org.upshift.questionnaire;

import java.util.BitSet;
import org.upshift.kernel.RuleViolation;
import org.upshift.table.Cells;
import org.upshift.web.CountWords;

/** What the cells of a column say to its item. Each different cell is read once, however many lines have it. */
final class ReadCells {

    private final AskedItem item;
    private final Cells cells;
    private final String[] answers;
    private final RuleViolation[] wrong;
    private final BitSet read;

    ReadCells(AskedItem item, Cells cells) {
        this.item = item;
        this.cells = cells;
        this.answers = new String[cells.different().size()];
        this.wrong = new RuleViolation[answers.length];
        this.read = new BitSet(answers.length);
    }

    AskedItem item() {
        return item;
    }

    /** What was chosen or said in words; null where there is no answer, or a wrong one. */
    String answer(int line) {
        return answers[number(line)];
    }

    /** Why a cell is no answer, or null. */
    RuleViolation wrong(int line) {
        return wrong[number(line)];
    }

    private int number(int line) {
        int number = cells.number(line);
        if (!read.get(number)) {
            read.set(number);
            try {
                answers[number] = read(cells.get(line));
            } catch (RuleViolation violation) {
                wrong[number] = violation;
            }
        }
        return number;
    }

    private String read(String given) {
        if (item.kind().isCounted()) {
            return AnswerWords.read(item, given);
        }
        if (given.length() > Remark.MAX_LENGTH) {
            throw new RuleViolation(
                    "words-too-long", "Shorten this answer to " + CountWords.charactersOrFewer(Remark.MAX_LENGTH));
        }
        return given.isEmpty() ? null : given;
    }
}
