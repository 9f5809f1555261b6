package main

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/gogf/gf/v2/container/gvar"
	"github.com/gogf/gf/v2/errors/gcode"
	"github.com/gogf/gf/v2/errors/gerror"
	"github.com/gogf/gf/v2/os/gtime"
)

type kind int

func (k kind) String() string { return [...]string{"RED", "GREEN"}[k] }

// MarshalText makes a kind its name in JSON, which is what a Java enum is.
func (k kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

type address struct {
	Street string  `json:"street"`
	Lat    float64 `json:"lat"`
}

type user struct {
	Name    string         `json:"name"`
	Age     int            `json:"age"`
	Zeta    string         `json:"zeta"`
	Alpha   bool           `json:"alpha"`
	Score   float32        `json:"score"`
	Tags    []string       `json:"tags"`
	Extra   map[string]any `json:"extra"`
	Address *address       `json:"address"`
	Renamed string         `json:"re_named"`
	Hidden  string         `json:"-"`
	Color   kind           `json:"color"`
	Raw     []byte         `json:"raw"`
}

type omitting struct {
	Text   string         `json:"text,omitempty"`
	Number int            `json:"number,omitempty"`
	Ratio  float64        `json:"ratio,omitempty"`
	Flag   bool           `json:"flag,omitempty"`
	List   []string       `json:"list,omitempty"`
	Map    map[string]any `json:"map,omitempty"`
	Boxed  *int           `json:"boxed,omitempty"`
	Child  *address       `json:"child,omitempty"`
	Last   string         `json:"last"`
}

var zero = 0

// beans are the structs that the Java tests know by these names.
var beans = map[string]any{
	"user": user{Name: "a<b", Age: 7, Zeta: "z", Alpha: true, Score: 0.1, Tags: []string{"x", "y"}, Extra: map[string]any{"k": 1.5, "b": nil},
		Address: &address{"Main St.", 1e21}, Renamed: "r", Hidden: "h", Color: 1, Raw: []byte("hi")},
	"emptyUser":     user{},
	"omittingEmpty": omitting{},
	"omittingFull":  omitting{"t", 1, 0.5, true, []string{"a"}, map[string]any{"a": 1}, &zero, &address{}, "l"},
	"address":       address{"S", 2},
	"nothing":       struct{}{},
}

type bean string

// list holds the values of all tables. A comment says where a line is about more than its type.
func list() []any {
	zone := time.FixedZone("", 8*3600+1800)
	instant := time.Unix(1700000000, 120000000).UTC()
	values := []any{
		nil, true, false, 0, 1, -1, 7, 42, 255, 256, 1<<31 - 1, -1 << 31, int64(1 << 31), int64(1<<53 + 1), int64(math.MaxInt64), int64(math.MinInt64), int64(5), int16(-3), int8(9),
		"", "a", "hello world", "é", "日本", "\U0001F600", "a<b>c&d", "\"\\/", "\x00\x01\b\f\n\r\t\x1f\x7f", "\u2028\u2029", "</script>", "'", "\u00a0\ufeff\uffff",
		// Text that conversions read.
		"0", "1", "-1", "+1", "1.9", "-1.9", " 1", "1 ", "1e3", "1E3", "1e", ".5", "5.", "0x1F", "0X1f", "-0x1F", "0x", "0xZZ", "0b11", "0o17", "010", "1_000", "1,000",
		"9223372036854775807", "9223372036854775808", "-9223372036854775808", "9999999999", "99999999999999999999", "1e400", "-1e400", "1e-400", "NaN", "nan", "Inf", "-inf", "+Inf", "infinity",
		"0x1p-2", "t", "T", "true", "TRUE", "True", "tRue", "f", "F", "false", "FALSE", "FaLse", "on", "ON", "off", "OFF", "Off", "yes", "no", "NO", "null", "nil", "--1", "+-1", "-", "+", "٣",
		"10s", "1h30m", "2d", "1.5h", "1d12h", "100ms", "-5s", "1us", "1µs", "10", "1.5", "xs",
		"{}", "[]", `{"a":1}`, `{"a":1.50,"b":"x","c":[1,2],"d":{"e":null}}`, `[1,2,3]`, `["a","b"]`, `["a",1,true,null]`, `[{"a":1},{"b":2}]`, `[1.5,"2",true]`, ` {"a":1}`, `{"a":1} `, `{"a"`, `[1,`, `"text"`, `{"b":1,"a":2}`,
		"2023-11-14 22:13:20", "2023-11-14", "2023/11/14 22:13:20", "2023-11-14T22:13:20Z", "2023-11-14T22:13:20.123Z", "2023-11-14T22:13:20+08:00", "22:13:20", "1700000000", "1700000000123", "not a time", "2023-13-01",
		0.0, math.Copysign(0, -1), 1.0, -1.0, 0.1, 1.5, -1.9, 1.9, 2.5, 100.0, 1e6, 1e7, 123456789.0, 1e15, 1e16, 1e20, 1e21, 1.5e21, 1e22, 1e100, 1.7976931348623157e308, 1e-5, 1e-6, 9.9e-7, 1e-7, 1.25e-10, 1e-100, 5e-324, 1e-323, 1.5e-323, 2.2250738585072014e-308,
		0.3, 1.0 / 3, 2.0 / 3, 123.456, 4.35, 9007199254740993.0, 2e23, 1e23, 8.41e21, 5e-7,
		float32(0), float32(0.1), float32(1.5), float32(16777216), float32(3.4028235e38), float32(1e-45), float32(1e21), float32(1e20), float32(1e-6), float32(1e-7), float32(-2.5), float32(1.0 / 3),
		json.Number("1.50"), json.Number("1e3"), json.Number("12345678901234567890"), json.Number("-0"), json.Number("1E+2"),
		[]byte("hi"), []byte{}, []byte{0, 1, 255}, []byte("[1,2]"), []byte("true"), []byte{1}, []byte{1, 2, 3, 4},
		[]any{}, []any{1, "a", nil, true, 1.5}, []any{[]any{1}, map[string]any{"a": 1}}, []any{1, 2, 300}, []any{"1", "2.9", "x"}, []any{"a<b"}, []any{1e21, 1e-7}, []any{int64(1), float32(0.1)},
		[]any{map[string]any{"a": 1}, map[string]any{"b": "x"}}, []any{[]byte("hi")}, []any{instant, time.Second}, []any{errors.New("x"), gerror.New("y")},
		[]int{1, 2, 3}, []int{}, []string{"a", "b"}, []string{}, []float64{1, 0.1, 1e21}, []float32{0.1, 1}, [][]int{{1}, {}}, []int(nil), []bool{true, false},
		map[string]any{}, map[string]any{"b": 1, "a": 2, "": 3, "Z": 4, "é": 5, "\U0001F600": 6, "\uffff": 7, "10": 8, "9": 9}, map[string]any{"a<b": "x&y"}, map[string]any{"a": nil, "b": []any{}, "c": map[string]any{}},
		map[string]any{"f": 1e21, "g": 0.1, "h": []byte("hi"), "t": instant, "d": time.Second, "e": errors.New("x"), "ge": gerror.New("y")}, map[string]any{"a": map[string]any{"c": 1, "b": map[string]any{"z": 1, "y": 2}}},
		map[int]any{10: "a", 9: "b", -1: "c"}, map[string]any(nil), map[string]any{"a": 1.0, "b": int64(2)},
		instant, time.Unix(1700000000, 0).UTC(), time.Unix(1700000000, 1).In(zone), time.Unix(1700000000, 999999999).In(time.FixedZone("", -5*3600)), time.Time{}, time.Date(1, 1, 1, 0, 0, 0, 1, time.UTC), time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC), time.Date(2024, 2, 29, 1, 2, 3, 500000000, zone),
		gtime.NewFromStr("2023-11-14 22:13:20"), gtime.NewFromStr("2024-01-02 03:04:05"),
		time.Duration(0), time.Duration(1), 1500 * time.Nanosecond, 1500 * time.Microsecond, 1500 * time.Millisecond, time.Second, 90 * time.Second, time.Hour, 36*time.Hour + 5*time.Millisecond, -time.Second, time.Duration(math.MinInt64),
		errors.New("boom"), errors.New(""), gerror.New("boom"), gerror.Wrap(errors.New("in"), "out"), gerror.NewCode(gcode.CodeNotFound), gerror.NewCode(gcode.CodeNotFound, "a<b"),
		kind(0), kind(1), []any{kind(1)}, map[string]any{"k": kind(0)}, gvar.New("x"), gvar.New(nil), gvar.New(1e21), []any{gvar.New(1)}, map[string]any{"v": gvar.New(map[string]any{"b": 1, "a": 2})}, gvar.New([]any{1}),
	}
	for _, name := range []string{"user", "emptyUser", "omittingEmpty", "omittingFull", "address", "nothing"} {
		values = append(values, bean(name))
	}
	return append(values, []any{bean("address")}, map[string]any{"u": bean("address")}, []any{math.NaN()}, math.NaN(), math.Inf(1), math.Inf(-1), map[string]any{"x": math.Inf(-1)})
}

// plain replaces names of beans by the beans.
func plain(v any) any {
	switch v := v.(type) {
	case bean:
		return beans[string(v)]
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = plain(v[key])
		}
	}
	return v
}

// describe writes a value with its type, for the Java tests to build the same.
func describe(v any) string {
	text := func(b any) string { s, err := json.Marshal(b); check(err); return string(s) }
	tag := func(name, value string) string { return text(map[string]string{name: value}) }
	join := func(name string, length int, item func(int) string) string {
		out := `{"` + name + `":[`
		for i := range length {
			if i > 0 {
				out += ","
			}
			out += item(i)
		}
		return out + "]}"
	}
	switch v := v.(type) {
	case nil, bool, string:
		return text(v)
	case bean:
		return tag("bean", string(v))
	case int:
		return tag("int", strconv.Itoa(v))
	case int64:
		return tag("long", strconv.FormatInt(v, 10))
	case int16:
		return tag("short", fmt.Sprint(v))
	case int8:
		return tag("byte", fmt.Sprint(v))
	case float64:
		return tag("double", strconv.FormatFloat(v, 'g', -1, 64))
	case float32:
		return tag("float", strconv.FormatFloat(float64(v), 'g', -1, 32))
	case json.Number:
		return tag("number", v.String())
	case []byte:
		return tag("bytes", base64.StdEncoding.EncodeToString(v))
	case kind:
		return tag("kind", v.String())
	case time.Time:
		return tag("time", v.Format("2006-01-02T15:04:05.999999999-07:00"))
	case *gtime.Time:
		return tag("local", v.Format("Y-m-d\\TH:i:s"))
	case time.Duration:
		return tag("duration", strconv.FormatInt(int64(v), 10))
	case *gerror.Error:
		if v.Unwrap() != nil {
			return join("wrapped", 2, func(i int) string { return text([]string{v.Unwrap().Error(), v.Text()}[i]) })
		}
		return join("coded", 2, func(i int) string { return text([]string{strconv.Itoa(v.Code().Code()), v.Text()}[i]) })
	case error:
		return tag("error", v.Error())
	case *gvar.Var:
		return join("var", 1, func(int) string { return describe(v.Val()) })
	case []any:
		return join("list", len(v), func(i int) string { return describe(v[i]) })
	case []int:
		if v == nil {
			return "null"
		}
		return join("ints", len(v), func(i int) string { return describe(v[i]) })
	case []string:
		return join("texts", len(v), func(i int) string { return describe(v[i]) })
	case []float64:
		return join("doubles", len(v), func(i int) string { return describe(v[i]) })
	case []float32:
		return join("floats", len(v), func(i int) string { return describe(v[i]) })
	case []bool:
		return join("booleans", len(v), func(i int) string { return describe(v[i]) })
	case [][]int:
		return join("arrays", len(v), func(i int) string { return describe(v[i]) })
	case map[string]any:
		if v == nil {
			return "null"
		}
		keys := sorted(v)
		return join("map", 2*len(keys), func(i int) string {
			if i%2 == 0 {
				return describe(keys[i/2])
			}
			return describe(v[keys[i/2]])
		})
	case map[int]any:
		return join("map", 2*len(v), func(i int) string {
			key := []int{10, 9, -1}[i/2]
			if i%2 == 0 {
				return describe(key)
			}
			return describe(v[key])
		})
	}
	panic(fmt.Sprintf("%T", v))
}
