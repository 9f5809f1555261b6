package main

import (
	"time"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/os/gtime"
	"github.com/gogf/gf/v2/util/gtag"
)

type EmptyRes struct{}

type ScalarsReq struct {
	g.Meta  `path:"/scalars" method:"get"`
	Text    string  `json:"text"`
	Flag    bool    `json:"flag"`
	Small   int8    `json:"small"`
	Short   int16   `json:"shorter"`
	Number  int     `json:"number"`
	Long    int64   `json:"longer"`
	Single  float32 `json:"single"`
	Decimal float64 `json:"decimal"`
	Bytes   []byte  `json:"bytes"`
}

type ScalarsRes struct {
	Text    string  `json:"text"`
	Flag    bool    `json:"flag"`
	Long    int64   `json:"longer"`
	Decimal float64 `json:"decimal"`
	Bytes   []byte  `json:"bytes"`
}

type ScalarsBodyReq struct {
	g.Meta `path:"/scalars" method:"post"`
	Text   string `json:"text"`
	Flag   bool   `json:"flag"`
	Long   int64  `json:"longer"`
	Bytes  []byte `json:"bytes"`
}

type DefaultsReq struct {
	g.Meta  `path:"/defaults" method:"get"`
	Text    string   `json:"text" d:"a" eg:"b"`
	Flag    bool     `json:"flag" d:"true" eg:"false"`
	Number  int      `json:"number" d:"7" eg:"x9"`
	Decimal float64  `json:"decimal" d:"1.5" eg:"2.50"`
	List    []string `json:"list" d:"a,b" eg:"c,d"`
	Numbers []int    `json:"numbers" d:"[1,2]" eg:"[3,4]"`
	Item    Item     `json:"item" d:"{}" eg:"{\"name\":\"x\"}"`
}

type DefaultsBodyReq struct {
	g.Meta  `path:"/defaults" method:"post"`
	Text    string   `json:"text" d:"" eg:"b"`
	Flag    bool     `json:"flag" d:"off" eg:"1"`
	Number  int      `json:"number" d:"0" eg:"-3"`
	Decimal float64  `json:"decimal" d:"1e3" eg:"x"`
	List    []string `json:"list" d:"a,b" eg:"c,d"`
	Item    Item     `json:"item" d:"{}" eg:"{\"name\":\"x\"}"`
}

type WordsReq struct {
	g.Meta `path:"/words" method:"post" summary:"a \"quoted\" <b> & line" dc:"on the\nnext line"`
	Text   string `json:"text" dc:"a \"quoted\" <b> & line"`
	Item   Item   `json:"item" dc:"the thing"`
	Items  []Item `json:"items" dc:"the things"`
}

type TimesReq struct {
	g.Meta `path:"/times" method:"post"`
	At     time.Time     `json:"at"`
	Local  *gtime.Time   `json:"local"`
	Span   time.Duration `json:"span"`
}

type AnyReq struct {
	g.Meta `path:"/any" method:"post"`
	Any    any            `json:"any"`
	List   []any          `json:"list"`
	Map    map[string]any `json:"map"`
}

type Kind string

const (
	KindA Kind = "A"
	KindB Kind = "B"
)

type EnumsReq struct {
	g.Meta `path:"/enums" method:"get"`
	Kind   Kind   `json:"kind" d:"A"`
	Kinds  []Kind `json:"kinds"`
}

type EnumsRes struct {
	Kind  Kind            `json:"kind" dc:"which one"`
	Kinds []Kind          `json:"kinds"`
	ByKey map[string]Kind `json:"byKey"`
}

func init() {
	if err := gtag.SetGlobalEnums(`{"main.Kind":["A","B"]}`); err != nil {
		panic(err)
	}
	routes[ScalarsReq, ScalarsRes]("scalars")
	routes[ScalarsBodyReq, EmptyRes]("scalars-body")
	routes[DefaultsReq, EmptyRes]("defaults")
	routes[DefaultsBodyReq, EmptyRes]("defaults-body")
	routes[WordsReq, EmptyRes]("words")
	routes[TimesReq, EmptyRes]("times")
	routes[AnyReq, EmptyRes]("any")
	routes[EnumsReq, EnumsRes]("enums")
}
