package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/gogf/gf/v2/container/gvar"
	"github.com/gogf/gf/v2/encoding/gjson"
	"github.com/gogf/gf/v2/os/gtime"
	"github.com/gogf/gf/v2/util/gconv"
)

// all has a field of each type that a bean may have; the Java tests know it as Targets.All.
type all struct {
	Int      int32              `json:"int"`
	Long     int64              `json:"long"`
	Short    int16              `json:"short"`
	Byte     int8               `json:"byte"`
	Float    float32            `json:"float"`
	Double   float64            `json:"double"`
	Bool     bool               `json:"bool"`
	Boxed    *int64             `json:"boxed"`
	Text     string             `json:"text"`
	Raw      []byte             `json:"raw"`
	Time     time.Time          `json:"time"`
	Local    *gtime.Time        `json:"local"`
	Duration time.Duration      `json:"duration"`
	Any      any                `json:"any"`
	Ints     []int32            `json:"ints"`
	Longs    []int64            `json:"longs"`
	Doubles  []float64          `json:"doubles"`
	Texts    []string           `json:"texts"`
	Bools    []bool             `json:"bools"`
	Anys     []any              `json:"anys"`
	Map      map[string]any     `json:"map"`
	TextMap  map[string]string  `json:"textMap"`
	LongMap  map[string]int64   `json:"longMap"`
	Maps     []map[string]any   `json:"maps"`
	Pointer  *address           `json:"pointer"`
	Many     []address          `json:"many"`
	Named    map[string]address `json:"named"`
}

func newAll() *all {
	return &all{Int: 7, Long: 7, Short: 7, Byte: 7, Float: 7, Double: 7, Text: "d", Duration: 7}
}

func init() {
	fields := reflect.TypeFor[all]()
	tables["conv/members.tsv"] = func(t *table) {
		for _, v := range list() {
			input := describe(v)
			if skipped(v, input) {
				continue
			}
			cells := []string{input}
			for i := range fields.NumField() {
				target := newAll()
				name := fields.Field(i).Tag.Get("json")
				err := gconv.Scan(map[string]any{name: plain(v)}, target)
				cell := member(reflect.ValueOf(target).Elem().Field(i), err, input)
				if unlike(name, v, input) {
					cell = "?"
				}
				cells = append(cells, cell)
			}
			t.row(cells...)
		}
	}
	tables["conv/json_members.tsv"] = func(t *table) {
		for _, text := range literals {
			cells := []string{text}
			for i := range fields.NumField() {
				target := newAll()
				name := fields.Field(i).Tag.Get("json")
				err := gconv.Scan(`{"`+name+`":`+text+`}`, target)
				cell := member(reflect.ValueOf(target).Elem().Field(i), err, text)
				if name == "local" && text != "null" && text[0] != '"' {
					cell = "?" // gtime takes anything.
				}
				cells = append(cells, cell)
			}
			t.row(cells...)
		}
	}
	tables["conv/scans.tsv"] = func(t *table) {
		for _, c := range scans {
			mapping := map[string]string{}
			check(json.Unmarshal([]byte(c.mapping), &mapping))
			var target any
			switch c.target {
			case "account":
				target = &account{Level: 3}
			case "accounts":
				target = &[]account{}
			case "longs":
				target = &[]int64{}
			case "texts":
				target = &[]string{}
			case "long":
				target = new(int64)
			case "text":
				target = new(string)
			case "longMap":
				target = &map[string]int64{}
			case "accountMap":
				target = &map[string]account{}
			case "longMaps":
				target = &[]map[string]int64{}
			}
			input := describe(c.value)
			err := gconv.Scan(plain(c.value), target, mapping)
			result := reflect.ValueOf(target).Elem()
			if result.Kind() == reflect.Slice && result.IsNil() {
				result.Set(reflect.MakeSlice(result.Type(), 0, 0)) // An empty list in Java.
			}
			t.row(c.target, input, c.mapping, member(result, err, ""))
		}
	}
}

func skipped(v any, input string) bool {
	if strings.Contains(input, `"kind"`) {
		return true // An enum is its name in Java, a number in Go.
	}
	if v == (time.Time{}) || v == bean("emptyUser") {
		return true // Java has null in the place of a zero time, and an enum has no zero.
	}
	return strings.Contains(input, `"var"`) // Go asks a Var inside of a value for numbers, Java looks into it.
}

// unlike says what Java does not have: a text or duration that cannot be null, addresses in printed structs, targets
// that are half filled when JSON text turns out to be of another type, keys that are found because an earlier search
// found nothing.
func unlike(name string, v any, input string) bool {
	switch name {
	case "int", "long", "short", "byte", "boxed", "duration", "ints", "longs", "raw", "time", "local":
		if unordered(plain(v), input) {
			return true
		}
	}
	switch name {
	case "text", "texts", "duration":
		b, isBytes := v.([]byte)
		return input == "null" && name != "texts" || isBytes && !utf8.Valid(b) || unprintable(input)
	case "time":
		return timestamp(gvar.New(v)) == "?"
	case "local":
		return timestamp(gvar.New(v)) == "?" || v == "22:13:20" // A gtime of the year 0 has no date.
	case "raw":
		_, isBean := v.(bean)
		return isBean || unprintable(input) || input == `{"error":""}`
	case "pointer", "many", "named", "bools":
		text, isText := v.(string)
		if b, ok := v.([]byte); ok {
			text, isText = string(b), true
		}
		into := map[string]any{"pointer": new(*address), "many": new([]address), "named": new(map[string]address), "bools": new([]bool)}[name]
		return isText && json.Valid([]byte(text)) && json.Unmarshal([]byte(text), into) != nil || strings.Contains(input, `"",`) || strings.Contains(input, `null,`)
	}
	return false
}

// unprintable says that JSON lacks a number in it, which Java prints in another way.
func unprintable(input string) bool {
	return strings.Contains(input, "[") && (strings.Contains(input, "NaN") || strings.Contains(input, "Inf"))
}

// unordered says that a number is too large for an integer, which Go leaves to the processor.
func unordered(v any, input string) bool {
	const smallest = "-9223372036854775808"
	x := gvar.New(v)
	text := fmt.Sprint(x.Int64(), x.Int64s(), x.Ints())
	return strings.Contains(text, smallest) && !strings.Contains(input, smallest)
}

// member leaves out what is up to the processor, and says null for Go's zero time.
func member(v reflect.Value, err error, input string) string {
	if err != nil {
		return "error"
	}
	if t, ok := v.Interface().(time.Time); ok && t.IsZero() {
		return "null"
	}
	if t, ok := v.Interface().(*gtime.Time); ok && t != nil && t.IsZero() {
		return "null"
	}
	if maps, ok := v.Interface().([]map[string]any); ok {
		for i := range maps {
			if maps[i] == nil {
				maps[i] = map[string]any{} // An empty map in Java.
			}
		}
	}
	b, err := gjson.Encode(v.Interface())
	if err != nil {
		return "?"
	}
	const smallest = "-9223372036854775808"
	if strings.Contains(string(b), smallest) && !strings.Contains(input, smallest) {
		return "?"
	}
	return string(b)
}

// literals are the values of JSON documents.
var literals = []string{
	"null", "true", "false", "0", "1", "-1", "1.5", "1e2", "127", "128", "-128", "-129", "32768", "2147483647", "2147483648", "9223372036854775807", "9223372036854775808", "1e400", "-0", "3.5e38",
	`""`, `"a"`, `"1"`, `"true"`, `"aGk="`, `"a<b"`, `"2023-11-14T22:13:20Z"`, `"2023-11-14T22:13:20.5+08:00"`, `"2023-11-14 22:13:20"`, `"1s"`,
	"[]", "[1,2]", "[1,null]", `["a","b"]`, "[true]", "[1.5]", "[[1]]", `[{"street":"s"}]`, `[null]`, `[{"lat":"x"}]`,
	"{}", `{"a":1}`, `{"a":"x"}`, `{"a":null}`, `{"street":"s","lat":1.5}`, `{"STREET":"s"}`, `{"Street":"s","x":1}`, `{"street":1}`, `{"a":{"street":"t"}}`, `{"a":[1]}`,
}

// account is the Java tests' Targets.Account.
type account struct {
	Id       int64          `json:"id"`
	UserName string         `json:"userName"`
	Email    string         `p:"mail" json:"email"`
	Phone    string         `c:"tel" p:"phone_no"`
	Level    int            `json:"level"`
	Address  *address       `json:"address"`
	Friends  []account      `json:"friends"`
	Extra    map[string]any `json:"extra"`
}

type scan struct {
	target, mapping string
	value           any
}

var scans = scanCases()

func scanCases() (cases []scan) {
	type m = map[string]any
	add := func(target string, values ...any) {
		for _, v := range values {
			cases = append(cases, scan{target, "{}", v})
		}
	}
	add("account", nil, m{}, m{"id": 1}, m{"ID": 2}, m{"Id": "3"}, m{"i-d": 4}, m{"userName": "a"}, m{"user_name": "a"}, m{"USER-NAME": "a"}, m{"user name": "a"}, m{"UserName": "a"}, m{"username": "a"}, m{"user.name": "a"}, m{"user__name_": "a"},
		m{"mail": "a"}, m{"email": "a"}, m{"Email": "a"}, m{"e_mail": "a"}, m{"mail": "a", "email": "b"}, m{"mail": nil, "email": "b"}, m{"MAIL": "a"}, m{"tel": "a"}, m{"phone_no": "a"}, m{"phone": "a"}, m{"Phone": "a"}, m{"tel": "a", "phone": "b"}, m{"TEL": "a"},
		m{"level": nil}, m{"level": "x"}, m{"level": ""}, m{"LEVEL": nil}, m{"level": "9"}, m{"unknown": 1}, m{"id": 1, "userName": "n", "mail": "m", "tel": "t", "level": 5},
		m{"address": m{"street": "s", "lat": "1.5"}}, m{"address": m{"Street": "s"}}, m{"address": m{}}, m{"address": nil}, m{"address": `{"street":"s","lat":1}`}, m{"address": `{"street":1}`}, m{"address": bean("address")}, m{"address": []any{"street", "s"}},
		m{"friends": []any{m{"id": 1}, m{"id": "2", "friends": []any{m{"id": 3}}}}}, m{"friends": m{"id": 1}}, m{"friends": []any{}}, m{"friends": nil}, m{"friends": `[{"id":1},{"id":2}]`}, m{"friends": []any{nil}}, m{"friends": []any{`{"id":4}`}},
		m{"extra": m{"a": 1}}, m{"extra": `{"a":1}`}, m{"extra": nil}, m{"extra": m{}}, `{"id":1}`, `{"ID":1}`, `{"id":"1"}`, `{"mail":"a"}`, `{"email":"a"}`, `{"Email":"a"}`, `{"user_name":"a"}`, `{"username":"a"}`, `{"tel":"a","Phone":"b"}`, `{"level":null}`, `null`, `[]`, `1`, `"x"`, "", "abc", `{"a"`, []byte(`{"id":6}`), []byte("abc"),
		[]any{"id", 1, "level", 2}, []any{}, []any{"id"}, []any{m{"id": 1}}, 1, true, 1.5, bean("user"), bean("address"), bean("nothing"), m{"id": int64(1), "address": m{"street": "a", "lat": 1}, "friends": []any{m{"userName": "b"}}})
	add("accounts", nil, []any{}, []any{m{"id": 1}, m{"id": 2}}, m{"id": 1}, `[{"id":1}]`, `{"id":1}`, `[]`, `null`, "abc", "", []any{bean("user")}, []any{`{"id":1}`}, []any{"abc"}, []any{1})
	add("longs", nil, []any{1, "2", 3.9, true, "x", nil}, `[1,2]`, `[1,"2"]`, "", []any{}, []int{1, 2}, []string{"1", "b"})
	add("texts", nil, []any{1, "b", nil, m{"a": 1}}, `["a","b"]`, `["a",1]`, "", []any{}, []int{1, 2}, []string{"x"})
	add("long", nil, 1, "2", "x", 1.9, true, "0x1F", []any{1}, m{"a": 1}, "")
	add("text", nil, 1, "2", 1.9, true, []any{1}, m{"a": 1}, "", bean("address"), []byte("hi"))
	add("longMap", nil, m{"a": 1, "b": "2"}, m{"a": "x"}, m{}, `{"a":1}`, `{"a":"1"}`, "abc", "", []any{"a", 1}, bean("address"), map[int]any{10: 1, 9: 2, -1: 3})
	add("accountMap", m{"a": m{"id": 1}, "b": m{"id": "2"}}, m{"a": "abc"}, m{"a": `{"id":1}`}, `{"a":{"id":1}}`, m{"a": nil}, m{})
	add("longMaps", nil, []any{m{"a": 1}, m{"b": "2"}}, `[{"a":1}]`, "abc", []any{}, []any{bean("address")}, m{"a": 1})
	for _, c := range []scan{
		{"account", `{"x":"Id"}`, m{"x": 1}}, {"account", `{"x":"id"}`, m{"x": 1}}, {"account", `{"x":"id"}`, m{"x": 1, "id": 2}}, {"account", `{"x":"mail"}`, m{"x": "a"}}, {"account", `{"x":"Email"}`, m{"x": "a"}}, {"account", `{"x":"nope"}`, m{"x": 1, "id": 2}},
		{"account", `{"x":"Level"}`, m{"x": 4, "userName": "n"}}, {"account", `{"x":"Level"}`, m{"y": 4}}, {"account", `{"s":"Street"}`, m{"address": m{"s": "a"}}}, {"accounts", `{"x":"Id"}`, []any{m{"x": 1}, m{"x": 2}}}, {"account", `{"x":"Id"}`, m{"x": nil, "level": 1}}, {"account", `{"id":"Level"}`, m{"id": 8}},
	} {
		cases = append(cases, c)
	}
	return cases
}
