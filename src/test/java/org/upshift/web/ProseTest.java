package org.upshift.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.upshift.web.Prose.Block;
import org.upshift.web.Prose.Kind;

class ProseTest {
    @Test
    void emptyLinesSeparateHeadingsListsAndParagraphs() {
        assertThat(Prose.blocks("# Learning\r\n\r\nOne\ntwo\n \n\n- a\n- b"))
                .containsExactly(
                        new Block(Kind.HEADING, List.of("Learning")),
                        new Block(Kind.PARAGRAPH, List.of("One", "two")),
                        new Block(Kind.LIST, List.of("a", "b")));
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertThat(Prose.blocks(" \n ")).isEmpty();
    }
}
