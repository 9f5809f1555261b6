package io.gf4j.tests.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/parity.tsv says of every name of ghttp what has become of it, and the code agrees. */
final class ParityLedgerTest {
    /** The names of GoFrame v2.10.2: a row that is dropped is a promise that is dropped. */
    private static final int GO_NAMES = 1216;

    private static Ledger ledger;
    private static LedgerCheck check;

    @BeforeAll
    static void read() throws IOException {
        ledger = Ledger.ofProject();
        check = new LedgerCheck(JavaApi.ofProject(), ledger.rows());
    }

    @Test
    void rowsAreTrue() {
        assertThat(check.lies()).isEmpty();
    }

    @Test
    void rowsAreWellFormed() {
        assertThat(check.malformed()).isEmpty();
    }

    @Test
    void publicMembersHaveARow() {
        assertThat(check.missing())
                .as("public members that no row of %s names; what only Java has says why", Ledger.NAME)
                .isEmpty();
    }

    @Test
    void allNamesOfGoAreThere() {
        assertThat(ledger.goRows()).hasSize(GO_NAMES);
    }

    @Test
    void whatIsLeftToDoOnlyShrinks() {
        int left = ledger.count(State.TODO);
        assertThat(left)
                .as("rows that are todo: %s promises %d at most in its first line", Ledger.NAME, ledger.todo())
                .isLessThanOrEqualTo(ledger.todo());
        assertThat(left)
                .as("fewer are left: write \"# todo: %d\" into the first line of %s", left, Ledger.NAME)
                .isEqualTo(ledger.todo());
    }
}
