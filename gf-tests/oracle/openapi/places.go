package main

import (
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/net/goai"
)

type PlacesReq struct {
	g.Meta `path:"/places/{id}/{Name}" method:"put"`
	Id     int    `json:"id" v:"required"`
	Name   string `json:"name" v:"required"`
	Page   int    `json:"page" in:"query" v:"min:1"`
	Token  string `json:"token" in:"header" v:"required"`
	Crumb  string `json:"crumb" in:"cookie"`
	Text   string `json:"text" v:"required"`
	Rest   string `json:"rest"`
}

type PlacesGetReq struct {
	g.Meta `path:"/places/{id}" method:"get"`
	Id     int    `json:"id"`
	Token  string `json:"token" in:"header"`
	Text   string `json:"text" v:"required"`
}

type AllInPathReq struct {
	g.Meta `path:"/all/{id}" method:"post"`
	Id     int `json:"id"`
}

type WrongPlaceReq struct {
	g.Meta `path:"/wrong" method:"post"`
	Id     int `json:"id" in:"body"`
}

type NamesReq struct {
	g.Meta `path:"/names" method:"post"`
	One    string `p:"p-one" json:"j-one"`
	Two    string `c:"c-two" p:"p-two"`
	Three  string `json:"three,omitempty"`
	Four   string `json:"-"`
	Five   string `json:",omitempty"`
	six    string
	Seven  string
}

type NamesGetReq struct {
	g.Meta `path:"/names/{p-one}" method:"get"`
	One    string `p:"p-one" json:"j-one"`
	Two    string `c:"c-two" p:"p-two"`
	Three  string `json:"three,omitempty"`
	Four   string `json:"-"`
}

type RulesReq struct {
	g.Meta  `path:"/rules" method:"post"`
	Text    string   `json:"text" v:"required|length:2,5|min:3"`
	Longest string   `json:"longest" v:"max-length:5"`
	Least   string   `json:"least" v:"min-length:2#too short"`
	Number  int      `json:"number" v:"alias@required|between:1,9#need|out"`
	Least2  int64    `json:"least2" v:"min:-2|max:8"`
	Ratio   float64  `json:"ratio" v:"between:0.5,1.5"`
	Word    string   `json:"word" v:"in:a, b ,c"`
	Digit   int      `json:"digit" v:"in:1,2"`
	Figure  string   `json:"figure" v:"in:1,2"`
	If      string   `json:"if" v:"required-if:word,a"`
	List    []string `json:"list" v:"required|max-length:3"`
	Mail    string   `json:"mail" v:"email|max:4"`
}

type RulesGetReq struct {
	g.Meta  `path:"/rules" method:"get"`
	Text    string  `json:"text" v:"required|length:2,5"`
	Number  int     `json:"number" v:"required|between:1,9"`
	Word    string  `json:"word" v:"in:a,b"`
	Ratio   float64 `json:"ratio" v:"in:1.5,2"`
	Marked  string  `json:"marked" required:"true"`
	Another string  `json:"another" valid:"required#say it"`
}

type UploadReq struct {
	g.Meta `path:"/upload" method:"post" mime:"multipart/form-data"`
	File   *ghttp.UploadFile `json:"file" type:"file" v:"required" dc:"a file"`
	Plain  *ghttp.UploadFile `json:"plain"`
	Files  ghttp.UploadFiles `json:"files" type:"file"`
	Note   string            `json:"note"`
}

type FieldTagsReq struct {
	g.Meta  `path:"/field-tags" method:"post"`
	Day     string  `json:"day" format:"date" x-sort:"1" deprecated:"true"`
	Pattern string  `json:"pattern" pattern:"^a" title:"T" nullable:"true"`
	Number  int     `json:"number" type:"string" min:"3" minimum:"4" multipleOf:"2"`
	Ratio   float64 `json:"ratio" readOnly:"true" maxLength:"3"`
}

type FieldTagsGetReq struct {
	g.Meta `path:"/field-tags" method:"get"`
	Day    string   `json:"day" format:"date" x-sort:"1" deprecated:"true"`
	List   []string `json:"list" style:"form" explode:"true"`
	Empty  string   `json:"empty" allowEmptyValue:"true" summary:"s"`
}

func init() {
	routes[PlacesReq, EmptyRes]("places")
	routes[PlacesGetReq, EmptyRes]("places-get")
	routes[AllInPathReq, EmptyRes]("places-path-only")
	routes[WrongPlaceReq, EmptyRes]("error-place")
	routes[NamesReq, EmptyRes]("names")
	routes[NamesGetReq, EmptyRes]("names-get")
	routes[RulesReq, EmptyRes]("rules")
	routes[RulesGetReq, EmptyRes]("rules-get")
	routes[UploadReq, EmptyRes]("upload")
	routes[FieldTagsReq, EmptyRes]("field-tags")
	routes[FieldTagsGetReq, EmptyRes]("field-tags-get")
	add("places-given", func(oai *document) error {
		return oai.Add(goai.AddInput{Path: "/given/{id}/{text}", Method: "patch", Object: handles[PlacesGetReq, EmptyRes](nil)})
	})
	add("places-colon", func(oai *document) error {
		return oai.Add(goai.AddInput{Path: "/given/:id/*text", Method: "GET", Object: handles[PlacesGetReq, EmptyRes](nil)})
	})
	add("places-prefix", func(oai *document) error {
		return oai.Add(goai.AddInput{Prefix: "/api/", Object: handles[PlacesGetReq, EmptyRes](nil)})
	})
}
