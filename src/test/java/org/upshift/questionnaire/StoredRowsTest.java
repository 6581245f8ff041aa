package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredRowsTest {

    @Test
    void readsArraysAsBothDatabasesWriteThem() {
        assertThat(StoredRows.choices("{4,NULL,-1,300}")).containsExactly((short) 4, null, (short) -1, (short) 300);
        assertThat(StoredRows.choices("[4, null, -1, 300]")).containsExactly((short) 4, null, (short) -1, (short) 300);
        assertThat(StoredRows.choices("{NULL}")).containsExactly((Short) null);
        assertThat(StoredRows.choices("[5]")).containsExactly((short) 5);
    }

    @Test
    void tellsNoAnswersFromNoArray() {
        assertThat(StoredRows.choices("{}")).isEmpty();
        assertThat(StoredRows.choices("[]")).isEmpty();
        assertThat(StoredRows.choices(null)).isNull();
    }
}
