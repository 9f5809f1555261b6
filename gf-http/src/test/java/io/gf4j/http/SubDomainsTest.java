package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SubDomainsTest {
    @Test
    void everyPairIsJudgedAsGstrDoes() {
        List<List<String>> rows = RecordedTable.rows("/domains.tsv");
        assertThat(rows).hasSizeGreaterThan(600);
        assertThat(rows)
                .allSatisfy(row -> assertThat(SubDomains.holds(row.get(0), row.get(1)))
                        .as("%s holds %s", row.get(0), row.get(1))
                        .isEqualTo(Boolean.parseBoolean(row.get(2))));
    }

    @Test
    void anOriginIsJudgedByItsHost() {
        List<String> domains = List.of("a.org", "*.b.org");
        assertThat(SubDomains.anyHolds(domains, "https://a.org")).isTrue();
        assertThat(SubDomains.anyHolds(domains, "http://x.a.org:8080")).isTrue();
        assertThat(SubDomains.anyHolds(domains, "http://x.b.org")).isTrue();
        assertThat(SubDomains.anyHolds(domains, "http://a.org.evil.com")).isFalse();
        assertThat(SubDomains.anyHolds(domains, "null")).isFalse();
        assertThat(SubDomains.anyHolds(domains, "http://[broken")).isFalse();
    }
}
