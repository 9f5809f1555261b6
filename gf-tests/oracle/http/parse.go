package main

import (
	"context"
	encoding "encoding/json"

	"github.com/gogf/gf/v2/encoding/gjson"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/util/gtag"
)

// parsing is a handler that parses into a T and writes it as JSON, or the error.
func parsing[T any](parse func(r *ghttp.Request, pointer any) error) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		var value T
		if err := parse(r, &value); err != nil {
			r.Response.Write("error ", err)
			return
		}
		r.Response.WriteJson(value)
	}
}

func parse(r *ghttp.Request, pointer any) error { return r.Parse(pointer) }

type account struct {
	Id   int
	Name string
}

type signUp struct {
	Name  string `p:"username" v:"required|length:6,30#name, please|{min} to {max} letters"`
	Pass  string `p:"password1" v:"required|length:6,30#password, please|too short"`
	Pass2 string `p:"password2" v:"required|length:6,30|same:password1#once more, please|too short|not the same"`
}

type plainRules struct {
	Id    int     `v:"required|min:1"`
	Name  string  `v:"required-with:id|length:2,5"`
	Mail  string  `v:"email"`
	Kind  string  `v:"in:a,b"`
	Score float64 `v:"between:1,10"`
	Site  string  `v:"url"`
	Code  string  `v:"regex:^[a-z]+$"`
}

// Listing is exported, as only exported structs are filled where they are embedded.
type Listing struct {
	Kind string
	Cate uint
	Page int
	Size int
}

type listingReq struct {
	Listing
	Cate uint `p:"category"`
	Page int  `d:"1" v:"min:0#page"`
	Size int  `d:"10" v:"max:50#at most 50"`
}

type item struct {
	Name   string `p:"name" v:"required#the item's name, please"`
	Sn     string `p:"sn" v:"required#the item's number, please"`
	Amount int    `p:"amount" v:"min:1"`
}

type order struct {
	Id    int     `json:"id"`
	Items []*item `p:"items" v:"required#items, please"`
}

type defaulted struct {
	Name  string  `d:"ann"`
	Score float32 `d:"60"`
	Vip   bool    `d:"true"`
	Nick  string  `p:"nickname" d:"nick"`
	Empty string  `d:""`
	Other string  `default:"other"`
	None  string
}

type mixed struct {
	Map   map[string]any
	Ints  []int
	Ptr   *int
	Text  *string
	Raw   encoding.RawMessage
	Doc   *gjson.Json
	Names map[string][]string
	Deep  [][]account
}

type color string

type colorful struct {
	Color color `v:"required|enums"`
}

func init() {
	add("parse/plain", "Parse takes query, form and JSON alike.",
		handler("/x", parsing[*account](parse)), get("/x?id=1&name=ann"), post("/x", formType, "id=1&name=ann"), post("/x", jsonType, `{"id":1,"name":"ann"}`),
		post("/x?id=2", jsonType, `{"id":1}`), post("/x", "text/xml", "<doc><id>1</id><name>ann</name></doc>"), get("/x"), body("GET", "/x", jsonType, `{"id":1}`), get("/x?ID=1&NAME=ann"),
		post("/x", jsonType, `{"id":"text"}`), post("/x", jsonType, `{"id":null,"name":1.5}`))
	add("parse/query", "ParseQuery takes only the query.",
		handler("/x", parsing[*account](func(r *ghttp.Request, p any) error { return r.ParseQuery(p) })), get("/x"), get("/x?id=1&name=ann"), post("/x", formType, "id=1"), post("/x?id=2", formType, "id=1"))
	add("parse/form", "ParseForm takes only the form; the body can still be read.",
		handler("/x", func(r *ghttp.Request) {
			var a *account
			err := r.ParseForm(&a)
			r.Response.Write(err, a, len(r.GetBody()))
		}), get("/x"), get("/x?id=1"), post("/x", formType, "id=1&name=ann"), post("/x", jsonType, `{"id":1}`), body("GET", "/x", formType, "id=1"))
	add("parse/target", "What is no pointer cannot be parsed into.",
		handler("/x", func(r *ghttp.Request) {
			var a account
			r.Response.Write(r.Parse(a) != nil, " ", r.Parse(&a) == nil, " ", a)
		}), get("/x?id=1"))
	add("parse/defaults", "The tag d fills what is missing, not what is empty.",
		handler("/x", parsing[*defaulted](parse)), get("/x"), post("/x", jsonType, `{"name":"bob"}`), post("/x", jsonType, `{"name":"","score":0,"vip":false}`), get("/x?name=&score="), get("/x?name"),
		post("/x", formType, "nickname=n&other=o&none=n"))
	add("parse/own-messages", "The first rule that fails speaks, in the words of its tag.",
		handler("/x", parsing[*signUp](parse)), get("/x"), get("/x?username=annabel&password1=123456&password2=123"), get("/x?username=ann&password1=123456&password2=123456"),
		get("/x?username=annabel&password1=123456&password2=654321"), get("/x?username=annabel&password1=123456&password2=123456"), get("/x?name=annabel&password1=123456&password2=123456"))
	add("parse/messages", "The words of rules that have none of their own.",
		handler("/x", parsing[*plainRules](parse)), get("/x"), get("/x?id=0"), get("/x?id=1"), get("/x?id=1&name=a"), get("/x?id=1&name=ann&mail=x"), get("/x?id=1&name=ann&mail=a@b.test&kind=c"),
		get("/x?id=1&name=ann&score=11"), get("/x?id=1&name=ann&score=5&site=x"), get("/x?id=1&name=ann&score=5&code=A"), get("/x?id=1&name=ann&score=5&kind=a&code=a&site=http://a.test&mail=a@b.test"))
	add("parse/all-messages", "Every failure of a struct, in the order of its fields.",
		handler("/x", func(r *ghttp.Request) {
			var s *signUp
			_ = r.GetStruct(&s)
			r.Response.Write(g.Validator().Data(s).Run(r.Context()))
		}), get("/x?username=a&password1=b&password2=c"))
	add("parse/embedded", "A field hides the embedded one of its name, unless that has the same alias.",
		handler("/x", parsing[*listingReq](parse)), get("/x"), get("/x?category=1&page=2&size=10&kind=k"), get("/x?cate=1"), get("/x?size=51"), get("/x?page=-1"))
	add("parse/items", "Rules of a list's items hold for each.",
		handler("/x", parsing[*order](parse)), post("/x", jsonType, `{"id":1,"items":[{"amount":1}]}`), post("/x", jsonType, `{"items":[{"name":"n","amount":1}]}`),
		post("/x", jsonType, `{"items":[{"name":"n","sn":"s","amount":1},{"name":"n","sn":"s","amount":0}]}`), post("/x", jsonType, `{"items":[{"name":"n","sn":"s","amount":1}]}`), post("/x", jsonType, `{"items":[]}`), post("/x", jsonType, `{}`),
		post("/x", formType, "items[0][name]=n&items[0][sn]=s&items[0][amount]=2"))
	add("parse/list", "A body that is a list goes into a list.",
		handler("/x", parsing[[]*account](parse)), post("/x", jsonType, `[{"id":1,"name":"ann"},{"id":2}]`), post("/x", jsonType, `[]`), post("/x", jsonType, `{"id":1}`))
	add("parse/rules-in-list", "The rules of a list's items, where the body is the list.",
		handler("/x", parsing[[]*signUp](parse)), post("/x", jsonType, `[{"username":"annabel","password1":"123456","password2":"123456"},{"username":"bob"}]`))
	add("parse/mixed", "Maps, lists, pointers, raw JSON in fields.",
		handler("/x", parsing[*mixed](parse)), post("/x", jsonType, `{"map":{"id":1,"list":[1]},"ints":[1,"2"],"ptr":3,"text":"t"}`), post("/x", jsonType, `{"raw":[{"a":1},{"b":"2"}],"doc":{"a":1}}`),
		post("/x", jsonType, `{"names":{"key":["a","b"]},"deep":[[{"id":1}],[]]}`), post("/x", jsonType, `{"raw":{"a":1},"ints":"[1,2]"}`), get("/x?ints[]=1&ints[]=2&map[a]=1&ptr=5"), get("/x?ints=7"), post("/x", jsonType, `{}`))
	add("parse/names", "Names are matched whatever their case, dashes, underscores.",
		handler("/x", parsing[*struct {
			ContainerPort int
			UserID        int
			JSONText      string
		}](parse)), get("/x?container_port=1"), get("/x?containerPort=1"), get("/x?container-port=1"), get("/x?CONTAINERPORT=1"), get("/x?container port=1"), get("/x?user_id=1&json_text=a"), get("/x?UserID=1&jsonText=a"), get("/x?user.id=1"))
	add("parse/enums", "The rule enums asks the values that are registered for the type.",
		func(s *ghttp.Server) {
			if err := gtag.SetGlobalEnums(`{"main.color":["red","blue"]}`); err != nil {
				panic(err)
			}
			handler("/x", parsing[*colorful](parse))(s)
		}, get("/x"), get("/x?color=green"), get("/x?color=red"))
	add("parse/again", "Parsing again and again parses what is set then.",
		handler("/x", func(r *ghttp.Request) {
			for i := range 5 {
				var v struct {
					Limit int   `p:"per_page" d:"10"`
					Page  int   `p:"page" d:"1"`
					Kinds []int `p:"kinds"`
				}
				r.SetParamMap(g.Map{"kinds[]": 0, "word": "", "per_page": 6 + i})
				_ = r.Parse(&v)
				r.Response.Write(v.Page, v.Limit, v.Kinds, " ")
			}
		}), get("/x"))
	add("parse/handler-error", "What Parse refuses has a code.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			s.BindHandler("/x", func(r *ghttp.Request) {
				var v *signUp
				if err := r.Parse(&v); err != nil {
					r.SetError(err)
				}
			})
			s.BindHandler("/ctx", func(ctx context.Context, req *signUp) (*answerRes, error) { return &answerRes{req.Name, 1}, nil })
		}, gets("/x", "/x?username=annabel&password1=123456&password2=123456", "/ctx", "/ctx?username=annabel&password1=123456&password2=123456")...)
}
