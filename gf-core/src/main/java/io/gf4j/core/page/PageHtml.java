package io.gf4j.core.page;

import static io.gf4j.core.template.escape.HtmlEntities.escape;

/** What a {@link Page} looks like. */
final class PageHtml {
    private final Page page;

    PageHtml(Page page) {
        this.page = page;
    }

    String content(int mode) {
        return switch (mode) {
            case 1 -> {
                page.nextPageTag("\u4e0b\u4e00\u9875").prevPageTag("\u4e0a\u4e00\u9875");
                yield previous() + " <span class=\"current\">" + page.currentPage() + "</span> " + next();
            }
            case 2 -> {
                chinese().nextPageTag("\u4e0b\u4e00\u9875>>").prevPageTag("<<\u4e0a\u4e00\u9875");
                String current = "<span class=\"current\">[\u7b2c " + page.currentPage() + " \u9875]</span>";
                yield first() + previous() + current + next() + last() + "\u7b2c" + select() + "\u9875";
            }
            case 3 -> {
                String numbers = "<span>\u5f53\u524d\u9875 " + page.currentPage() + "/" + page.totalPage()
                        + "</span> <span>\u5171 " + page.totalSize() + " \u6761</span>";
                yield content(4) + numbers;
            }
            case 4 -> {
                chinese();
                yield first() + previous() + bar() + next() + last();
            }
            default -> "";
        };
    }

    private Page chinese() {
        return page.nextPageTag("\u4e0b\u4e00\u9875")
                .prevPageTag("\u4e0a\u4e00\u9875")
                .firstPageTag("\u9996\u9875")
                .lastPageTag("\u5c3e\u9875");
    }

    String next() {
        boolean leads = page.currentPage() < page.totalPage();
        return leads ? link(page.currentPage() + 1L, page.nextPageTag(), "") : span(page.nextPageTag());
    }

    String previous() {
        boolean leads = page.currentPage() > 1;
        return leads ? link(page.currentPage() - 1L, page.prevPageTag(), "") : span(page.prevPageTag());
    }

    String first() {
        return page.currentPage() == 1 ? span(page.firstPageTag()) : link(1, page.firstPageTag(), "");
    }

    String last() {
        boolean here = page.currentPage() == page.totalPage();
        return here ? span(page.lastPageTag()) : link(page.totalPage(), page.lastPageTag(), "");
    }

    String bar() {
        long shown = page.pageBarNum();
        long before = shown / 2;
        if (shown - before + page.currentPage() > page.totalPage()) {
            before = shown - page.totalPage() + page.currentPage();
        }
        long begin = Math.max(page.currentPage() - before + 1, 1);
        StringBuilder bar = new StringBuilder();
        for (long i = begin; i < begin + shown && i <= page.totalPage(); i++) {
            String number = Long.toString(i);
            bar.append(i == page.currentPage() ? span(number) : link(i, number, number));
        }
        return bar.toString();
    }

    String select() {
        StringBuilder bar = new StringBuilder("<select name=\"")
                .append(page.selectStyle())
                .append("\" onchange=\"window.location.href=this.value\">");
        for (int i = 1; i <= page.totalPage(); i++) {
            bar.append("<option value=\"").append(url(i)).append(i == page.currentPage() ? "\" selected>" : "\">");
            bar.append(i).append("</option>");
        }
        return bar.append("</select>").toString();
    }

    String url(long number) {
        return escape(page.urlTemplate().replace(Page.DEFAULT_PAGE_PLACE_HOLDER, Long.toString(number)));
    }

    String link(long number, String text, String title) {
        String call = page.ajaxActionName();
        String target = call.isEmpty() ? url(number) : "javascript:" + call + "('" + url(number) + "')";
        return "<a class=\"" + page.linkStyle() + "\" href=\"" + target + "\" title=\"" + escape(title) + "\">"
                + escape(text) + "</a>";
    }

    private String span(String text) {
        return "<span class=\"" + page.spanStyle() + "\">" + text + "</span>";
    }
}
