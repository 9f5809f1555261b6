package main

import (
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/goai"
)

type Item struct {
	Name  string `json:"name" dc:"its name" v:"required"`
	Count int    `json:"count"`
}

type Node struct {
	Name     string  `json:"name"`
	Parent   *Node   `json:"parent"`
	Children []*Node `json:"children"`
}

type Left struct {
	Right *Right `json:"right"`
}

type Right struct {
	Left  Left            `json:"left"`
	Lefts map[string]Left `json:"lefts"`
}

type Base struct {
	Id    int    `json:"id" dc:"from the base"`
	Owner string `json:"owner"`
}

type Page[T any] struct {
	Items []T `json:"items"`
	First T   `json:"first"`
	Total int `json:"total"`
}

type ListsReq struct {
	g.Meta `path:"/lists" method:"post"`
	Texts  []string  `json:"texts"`
	Deep   [][]int   `json:"deep"`
	Items  []Item    `json:"items"`
	Pages  [][]Item  `json:"pages"`
	Longs  []float64 `json:"longs"`
}

type ListsQueryReq struct {
	g.Meta `path:"/lists" method:"get"`
	Texts  []string `json:"texts" v:"required"`
	Kinds  []string `json:"kinds" v:"in:a,b"`
	Items  []Item   `json:"items"`
}

type MapsReq struct {
	g.Meta  `path:"/maps" method:"post"`
	Texts   map[string]string         `json:"texts"`
	Numbers map[int]int               `json:"numbers"`
	Items   map[string]Item           `json:"items"`
	Lists   map[string][]Item         `json:"lists"`
	Deep    map[string]map[string]int `json:"deep"`
}

type NestedReq struct {
	g.Meta `path:"/nested" method:"get"`
	Item   Item  `json:"item" dc:"the item" v:"required"`
	Other  *Item `json:"other"`
}

type NestedRes struct {
	Item  Item    `json:"item" dc:"the item"`
	Other *Item   `json:"other"`
	Inner Wrapper `json:"inner"`
}

type Wrapper struct {
	g.Meta `dc:"wraps an item" example:"{}"`
	Item   Item `json:"item"`
}

type RecursiveReq struct {
	g.Meta `path:"/recursive" method:"post"`
	Node   Node `json:"node"`
	Left   Left `json:"left"`
}

type EmbeddedReq struct {
	g.Meta `path:"/embedded/{id}" method:"put"`
	Base
	Text string `json:"text"`
}

type EmbeddedRes struct {
	Base
	Done bool `json:"done"`
}

type GenericReq struct {
	g.Meta `path:"/generic" method:"post"`
	Items  Page[Item]   `json:"items"`
	Texts  Page[string] `json:"texts"`
}

type GenericRes = Page[Item]

type ItemsReq struct {
	g.Meta `path:"/items" method:"get"`
}

type Items []Item

type ItemsRes struct {
	List Items `json:"list"`
}

func init() {
	routes[ListsReq, EmptyRes]("lists")
	routes[ListsQueryReq, EmptyRes]("lists-query")
	routes[MapsReq, EmptyRes]("maps")
	routes[NestedReq, NestedRes]("nested")
	routes[RecursiveReq, Node]("recursive")
	routes[EmbeddedReq, EmbeddedRes]("embedded")
	routes[GenericReq, GenericRes]("generic")
	routes[ItemsReq, []Item]("result-list")
	routes[ItemsReq, []string]("result-texts")
	routes[ItemsReq, map[string]Item]("result-map")
	routes[ItemsReq, string]("result-text")
	routes[ItemsReq, int]("result-number")
	add("schemas", func(oai *document) error {
		if err := oai.Add(goai.AddInput{Object: Node{}}); err != nil {
			return err
		}
		return oai.Add(goai.AddInput{Object: new(Left)})
	})
}
