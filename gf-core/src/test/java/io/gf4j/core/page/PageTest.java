package io.gf4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.testing.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PageTest {
    /** Recorded by gf-tests/oracle/core. */
    @Test
    void pagesLookAsInGo() {
        List<List<String>> rows = Table.rows("/page/pages.tsv");
        assertThat(rows).hasSizeGreaterThan(40);
        for (List<String> row : rows) {
            assertThat(texts(changed(page(row), row.get(3))))
                    .as("%s", row)
                    .isEqualTo(List.of(row.get(5).split("\n", -1)));
        }
    }

    private static Page page(List<String> row) {
        return Page.of(
                Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), row.get(4));
    }

    private static Page changed(Page page, String change) {
        return switch (change) {
            case "ajax" -> page.ajaxActionName("load");
            case "bar4" -> page.pageBarNum(4);
            case "bar5" -> page.pageBarNum(5);
            case "styles" ->
                page.linkStyle("l")
                        .spanStyle("s")
                        .selectStyle("c")
                        .nextPageTag("<n>")
                        .firstPageTag("<f>");
            default -> page;
        };
    }

    private static List<String> texts(Page page) {
        return List.of(
                page.pageBar(),
                page.selectBar(),
                page.nextPage(),
                page.prevPage(),
                page.firstPage(),
                page.lastPage(),
                page.getUrl(7),
                page.getLink(3, "a<b>", "\"t\""),
                page.getContent(1),
                page.getContent(2),
                page.getContent(3),
                page.getContent(4),
                page.getContent(5),
                page.nextPage(),
                Integer.toString(page.totalPage()),
                Integer.toString(page.currentPage()));
    }

    @Test
    void aPageWithoutItemsIsNone() {
        assertThat(Page.of(5, 0, 1, "").totalPage()).isZero();
    }

    @Test
    void whateverPageAClientAsksForABarIsShort() {
        Page page = Page.of(300, 10, Integer.MAX_VALUE, "{.page}");

        assertThat(page.pageBar())
                .isEqualTo(Page.of(300, 10, 1_000_000, "{.page}").pageBar());
        assertThat(page.currentPage(Integer.MIN_VALUE).pageBar()).hasSizeLessThan(1000);
    }
}
