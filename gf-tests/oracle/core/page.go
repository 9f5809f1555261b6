package main

import (
	"strconv"
	"strings"

	"github.com/gogf/gf/v2/util/gpage"
)

func init() {
	tables["page/pages.tsv"] = func(t *table) {
		for _, size := range [][2]int{{0, 10}, {1, 10}, {31, 10}, {119, 10}, {7, 3}, {50, -10}} {
			for _, current := range []int{0, 1, 3, 6, 12, 99, -1} {
				for _, change := range []string{"", "ajax", "bar4", "bar5", "styles"} {
					if change != "" && (size[0] != 119 || current != 6) {
						continue
					}
					template := "/{.page}?<&\"'>{.page}"
					p := gpage.New(size[0], size[1], current, template)
					switch change {
					case "ajax":
						p.AjaxActionName = "load"
					case "bar4":
						p.PageBarNum = 4
					case "bar5":
						p.PageBarNum = 5
					case "styles":
						p.LinkStyle, p.SpanStyle, p.SelectStyle, p.NextPageTag, p.FirstPageTag = "l", "s", "c", "<n>", "<f>"
					}
					texts := []string{p.PageBar(), p.SelectBar(), p.NextPage(), p.PrevPage(), p.FirstPage(), p.LastPage(), p.GetUrl(7), p.GetLink(3, "a<b>", "\"t\""),
						p.GetContent(1), p.GetContent(2), p.GetContent(3), p.GetContent(4), p.GetContent(5), p.NextPage(), strconv.Itoa(p.TotalPage), strconv.Itoa(p.CurrentPage)}
					t.row(strconv.Itoa(size[0]), strconv.Itoa(size[1]), strconv.Itoa(current), change, template, strings.Join(texts, "\n"))
				}
			}
		}
	}
}
