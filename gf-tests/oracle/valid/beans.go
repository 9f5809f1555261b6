package main

import (
	"strings"

	"github.com/gogf/gf/v2/util/gvalid"
)

// The structs are twins of the records and classes in the test.

type Account struct {
	Name  string `json:"name" v:"required|length:3,10"`
	Pass  string `json:"pass" p:"password1" v:"required|length:6,30#password, please|too short"`
	Pass2 string `json:"pass2" p:"password2" v:"required|same:password1#once more|not the same"`
	Age   int    `json:"age" v:"age@between:18,99"`
	Mail  string `json:"mail" v:"email"`
	Plain string `json:"plain"`
}

type Line struct {
	Sku   string `json:"sku" v:"required#the sku, please"`
	Count int    `json:"count" v:"min:1"`
}

type Order struct {
	Id    int              `json:"id" v:"required"`
	First *Line            `json:"first"`
	Lines []*Line          `json:"lines" v:"required"`
	Named map[string]*Line `json:"named"`
	Free  *Line            `json:"free" nv:"true"`
	Tags  []string         `json:"tags" v:"foreach|in:a,b"`
	Bag   map[string]any   `json:"bag" v:"required"`
}

type Outer struct {
	Label string `json:"label" v:"required"`
	Inner Line   `json:"inner"`
}

type Tree struct {
	Value string  `json:"value" v:"required"`
	Nodes []*Tree `json:"nodes"`
}

type Page[T any] struct {
	Size  int `json:"size" v:"max:10"`
	Items []T `json:"items"`
}

type Book struct {
	Page *Page[*Line] `json:"page"`
}

type assocCase struct {
	name  string
	fresh func() any
	data  []map[string]any
}

type m = map[string]any
type l = []any

var assocCases = []assocCase{
	{"account", func() any { return &Account{} }, []m{
		{}, {"name": "ann"}, {"name": "ann", "password1": "123456", "password2": "123456"}, {"name": "ann", "pass": "123456", "pass2": "123456"}, {"NAME": "ann", "Password1": "123456", "password_2": "12345"}, {"name": "a", "password1": "1", "password2": "2", "age": 5, "mail": "x"},
		{"name": "ann", "password1": "123456", "password2": "123456", "age": "x", "mail": ""}, {"name": "ann", "password1": "123456", "password2": "123456", "age": 0}, {"name": nil, "password1": 123456, "password2": 123456.0},
	}},
	{"order", func() any { return &Order{} }, []m{
		{}, {"id": 1, "lines": l{}, "bag": m{"a": 1}}, {"id": 0, "lines": l{m{"sku": "s", "count": 1}}, "bag": m{"a": 1}}, {"id": 1, "lines": l{m{"sku": "s", "count": 1}, m{"count": 0}, m{}}, "bag": m{"a": 1}}, {"id": 1, "lines": "[]", "bag": "{}"},
		{"id": 1, "lines": `[{"sku":"s","count":1}]`, "bag": `{"a":1}`}, {"id": 1, "lines": `[{"sku":"s","count":0}]`, "bag": m{}}, {"id": 1, "lines": l{m{"sku": "s", "count": 1}}, "bag": m{"a": 1}, "first": m{}}, {"id": 1, "lines": l{m{"sku": "s", "count": 1}}, "bag": m{"a": 1}, "first": m{"count": 0}},
		{"id": 1, "lines": l{m{"sku": "s", "count": 1}}, "bag": m{"a": 1}, "free": m{"count": 0}}, {"id": 1, "lines": l{m{"sku": "s", "count": 1}}, "bag": m{"a": 1}, "named": m{"x": m{"sku": "", "count": 1}}}, {"id": 1, "lines": l{m{"sku": "s", "count": 1}}, "bag": m{"a": 1}, "tags": l{"a", "c", "d"}},
		{"id": 1, "lines": l{m{"sku": "s", "count": 1}}, "bag": m{"a": 1}, "tags": `["a","b"]`}, {"lines": l{m{"count": 0}}, "first": m{}},
		{"id": 1, "bag": m{"a": 1}, "lines": m{"sku": "s", "count": 1}}, {"id": 1, "bag": m{"a": 1}, "lines": `{"sku":"s","count":1}`}, {"id": 1, "bag": m{"a": 1}, "lines": m{"count": 0}}, {"id": 1, "bag": m{"a": 1}, "lines": "x"}, {"id": 1, "bag": m{"a": 1}, "lines": 5},
	}},
	{"outer", func() any { return &Outer{} }, []m{
		{}, {"label": "x"}, {"label": "x", "inner": m{}}, {"label": "x", "inner": m{"sku": "s", "count": 0}}, {"label": "x", "inner": nil}, {"inner": m{"sku": "s"}},
	}},
	{"tree", func() any { return &Tree{} }, []m{
		{}, {"value": "a", "nodes": l{m{"value": "b"}, m{"value": ""}}}, {"value": "a", "nodes": l{m{"value": "b", "nodes": l{m{"value": "c"}, m{"nodes": l{}}}}}},
	}},
	{"book", func() any { return &Book{} }, []m{
		{}, {"page": m{"size": 11}}, {"page": m{"size": 10, "items": l{m{"sku": "s", "count": 1}, m{"count": 1}}}},
	}},
}

func recordBeans(t *table) {
	for _, c := range assocCases {
		for _, data := range c.data {
			for _, language := range languages {
				for _, options := range []string{"", "bail"} {
					t.row(language, options, c.name, describe(data), describe(nil), describe(nil), failures(with(options).Data(c.fresh()).Assoc(data).Run(in(language))))
				}
			}
		}
	}
	data := m{"name": "a", "password1": "123456", "password2": "2", "age": 5, "mail": "x"}
	for _, rules := range [][]string{{"name@integer"}, {"password1@length:10,20#own"}, {"Pass@length:10,20#own"}, {"mail@integer|email#a|b", "plain@required"}, {"none@required"}} {
		for _, messages := range []any{nil, m{"name": "own name|own length"}, m{"age": m{"between": "own age"}}, m{"password2": m{"same": "own same"}}} {
			texts := l{}
			for _, rule := range rules {
				// Java's members begin with small letters.
				texts = append(texts, strings.Replace(rule, "Pass@", "pass@", 1))
			}
			v := gvalid.New().Data(&Account{}).Assoc(data).Rules(rules)
			if messages != nil {
				v = v.Messages(messages)
			}
			t.row("en", "", "account", describe(data), describe(texts), describe(messages), failures(v.Run(in("en"))))
		}
	}
	for _, a := range []*Account{{}, {Name: "a", Pass: "b", Pass2: "c", Age: 5, Mail: "x"}, {Name: "ann", Pass: "123456", Pass2: "123456", Age: 20}} {
		fields := m{"name": a.Name, "pass": a.Pass, "pass2": a.Pass2, "age": a.Age, "mail": a.Mail, "plain": a.Plain}
		for _, options := range []string{"", "bail"} {
			t.row("en", options, "account itself", describe(fields), describe(nil), describe(nil), failures(with(options).Data(a).Run(in("en"))))
		}
	}
}
