package io.gf4j.core.page;

/**
 * Links to the pages of a list, as HTML (Go: {@code gpage.Page}; deprecated there, as pages are made by templates).
 * Texts and addresses of links are escaped; names of styles and the text of a link that leads nowhere are not. Not for
 * use by several threads at once.
 */
public final class Page {
    /** The parameter that holds the number of a page. Go: DefaultPageName. */
    public static final String DEFAULT_PAGE_NAME = "page";

    /** Stands for the number in {@link #urlTemplate()}. Go: DefaultPagePlaceHolder. */
    public static final String DEFAULT_PAGE_PLACE_HOLDER = "{.page}";

    private int totalSize;
    private int totalPage;
    private int currentPage;
    private String urlTemplate;
    private String linkStyle = "GPageLink";
    private String spanStyle = "GPageSpan";
    private String selectStyle = "GPageSelect";
    private String nextPageTag = ">";
    private String prevPageTag = "<";
    private String firstPageTag = "|<";
    private String lastPageTag = ">|";
    private String prevBarTag = "<<";
    private String nextBarTag = ">>";
    private int pageBarNum = 10;
    private String ajaxActionName = "";

    private Page(int totalSize, int totalPage, int currentPage, String urlTemplate) {
        this.totalSize = totalSize;
        this.totalPage = totalPage;
        this.currentPage = currentPage;
        this.urlTemplate = urlTemplate;
    }

    /**
     * The pages of a list. Go: gpage.New.
     *
     * @param totalSize number of all items
     * @param pageSize number of items on a page; with 0 there are no pages
     * @param currentPage the page that is shown, from 1; 0 is the first, too
     * @param urlTemplate the address of a page, {@code /list?page={.page}}
     */
    public static Page of(int totalSize, int pageSize, int currentPage, String urlTemplate) {
        int pages = pageSize == 0 ? 0 : (int) Math.ceil((double) totalSize / pageSize);
        return new Page(totalSize, pages, currentPage == 0 ? 1 : currentPage, urlTemplate);
    }

    /**
     * Links with Chinese texts, which stay set. 1: before, number, next; 2: first, before, number, next, last, and a
     * selection; 3: as 4, then the numbers; 4: first, before, a bar, next, last; nothing for other modes. Go:
     * GetContent.
     */
    public String getContent(int mode) {
        return new PageHtml(this).content(mode);
    }

    /** Links to the pages around the current one. Go: PageBar, deprecated there. */
    public String pageBar() {
        return new PageHtml(this).bar();
    }

    /** The link to the next page, or its text. Go: NextPage, deprecated there. */
    public String nextPage() {
        return new PageHtml(this).next();
    }

    /** The link to the page before, or its text. Go: PrevPage, deprecated there. */
    public String prevPage() {
        return new PageHtml(this).previous();
    }

    /** The link to the first page, or its text. Go: FirstPage, deprecated there. */
    public String firstPage() {
        return new PageHtml(this).first();
    }

    /** The link to the last page, or its text. Go: LastPage, deprecated there. */
    public String lastPage() {
        return new PageHtml(this).last();
    }

    /** A {@code select} element with all pages. Go: SelectBar, deprecated there. */
    public String selectBar() {
        return new PageHtml(this).select();
    }

    /** The address of a page, escaped for HTML. Go: GetUrl, deprecated there. */
    public String getUrl(int page) {
        return new PageHtml(this).url(page);
    }

    /** A link to a page. Go: GetLink, deprecated there. */
    public String getLink(int page, String text, String title) {
        return new PageHtml(this).link(page, text, title);
    }

    /** The number of items. Go: TotalSize. */
    public int totalSize() {
        return totalSize;
    }

    /** Sets {@link #totalSize()}. */
    public Page totalSize(int value) {
        totalSize = value;
        return this;
    }

    /** The number of pages. Go: TotalPage. */
    public int totalPage() {
        return totalPage;
    }

    /** Sets {@link #totalPage()}. */
    public Page totalPage(int value) {
        totalPage = value;
        return this;
    }

    /** The page that is shown, from 1. Go: CurrentPage. */
    public int currentPage() {
        return currentPage;
    }

    /** Sets {@link #currentPage()}. */
    public Page currentPage(int value) {
        currentPage = value;
        return this;
    }

    /** The address of a page, with {@link #DEFAULT_PAGE_PLACE_HOLDER} for its number. Go: UrlTemplate. */
    public String urlTemplate() {
        return urlTemplate;
    }

    /** Sets {@link #urlTemplate()}. */
    public Page urlTemplate(String value) {
        urlTemplate = value;
        return this;
    }

    /** The CSS class of links. Go: LinkStyle. */
    public String linkStyle() {
        return linkStyle;
    }

    /** Sets {@link #linkStyle()}. */
    public Page linkStyle(String value) {
        linkStyle = value;
        return this;
    }

    /** The CSS class of what stands where a link leads nowhere. Go: SpanStyle. */
    public String spanStyle() {
        return spanStyle;
    }

    /** Sets {@link #spanStyle()}. */
    public Page spanStyle(String value) {
        spanStyle = value;
        return this;
    }

    /** The name of the {@code select} element. Go: SelectStyle. */
    public String selectStyle() {
        return selectStyle;
    }

    /** Sets {@link #selectStyle()}. */
    public Page selectStyle(String value) {
        selectStyle = value;
        return this;
    }

    /** The text of the link to the next page. Go: NextPageTag. */
    public String nextPageTag() {
        return nextPageTag;
    }

    /** Sets {@link #nextPageTag()}. */
    public Page nextPageTag(String value) {
        nextPageTag = value;
        return this;
    }

    /** The text of the link to the page before. Go: PrevPageTag. */
    public String prevPageTag() {
        return prevPageTag;
    }

    /** Sets {@link #prevPageTag()}. */
    public Page prevPageTag(String value) {
        prevPageTag = value;
        return this;
    }

    /** The text of the link to the first page. Go: FirstPageTag. */
    public String firstPageTag() {
        return firstPageTag;
    }

    /** Sets {@link #firstPageTag()}. */
    public Page firstPageTag(String value) {
        firstPageTag = value;
        return this;
    }

    /** The text of the link to the last page. Go: LastPageTag. */
    public String lastPageTag() {
        return lastPageTag;
    }

    /** Sets {@link #lastPageTag()}. */
    public Page lastPageTag(String value) {
        lastPageTag = value;
        return this;
    }

    /** A text of the application's own; no member uses it. Go: PrevBarTag. */
    public String prevBarTag() {
        return prevBarTag;
    }

    /** Sets {@link #prevBarTag()}. */
    public Page prevBarTag(String value) {
        prevBarTag = value;
        return this;
    }

    /** A text of the application's own; no member uses it. Go: NextBarTag. */
    public String nextBarTag() {
        return nextBarTag;
    }

    /** Sets {@link #nextBarTag()}. */
    public Page nextBarTag(String value) {
        nextBarTag = value;
        return this;
    }

    /** How many pages a bar has links to. Go: PageBarNum. */
    public int pageBarNum() {
        return pageBarNum;
    }

    /** Sets {@link #pageBarNum()}. */
    public Page pageBarNum(int value) {
        pageBarNum = value;
        return this;
    }

    /** The JavaScript function that links call with the address; empty for plain links. Go: AjaxActionName. */
    public String ajaxActionName() {
        return ajaxActionName;
    }

    /** Sets {@link #ajaxActionName()}. */
    public Page ajaxActionName(String value) {
        ajaxActionName = value;
        return this;
    }
}
