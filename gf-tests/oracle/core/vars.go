package main

import (
	"encoding/base64"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/gogf/gf/v2/container/gvar"
	"github.com/gogf/gf/v2/encoding/gjson"
	"github.com/gogf/gf/v2/util/gconv"
)

func init() {
	// Times without a zone are local, and local is UTC in this table.
	time.Local = time.UTC
	tables["conv/vars.tsv"] = func(t *table) {
		for _, v := range list() {
			input := describe(v)
			if strings.Contains(input, `"kind"`) || v == bean("emptyUser") {
				continue // An enum is its name in Java, a number in Go.
			}
			if inner, ok := v.(*gvar.Var); ok && inner.IsNil() {
				continue // A Var of an empty Var is empty in Java.
			}
			x := gvar.New(plain(v))
			t.row(input, fmt.Sprint(x.IsNil()), fmt.Sprint(x.IsEmpty()), fmt.Sprint(x.Bool()), whole(x.Int64(), input),
				gconv.String(x.Float64()), gconv.String(x.Float32()),
				binary(v, x), encode(x.Strings()), whole(x.Int64s(), input), encode(x.Interfaces()), encode(x.Map()),
				encode(x.MapStrStr()), encode(x.Maps()), timestamp(x), whole(int64(x.Duration()), input))
		}
	}
	tables["conv/times.tsv"] = func(t *table) {
		for _, text := range times {
			t.row(text, "", moment(gvar.New(text).Time()))
		}
		for _, pair := range formatted {
			t.row(pair[0], pair[1], moment(gvar.New(pair[0]).Time(pair[1])))
		}
	}
	tables["conv/durations.tsv"] = func(t *table) {
		for _, text := range durations {
			t.row(text, strconv.FormatInt(int64(gvar.New(text).Duration()), 10))
		}
	}
}

var times = []string{
	"2017-12-14 04:51:34 +0805 LMT", "2006-01-02T15:04:05Z", "2014-01-17T01:19:15+08:00", "2018-02-09T20:46:17.897Z", "2018-02-09 20:46:17.897", "2018-02-09 20:46:17", "2018/10/31 - 16:38:46",
	"2018-02-09", "2018.02.09", "2018.2.9", "2018-2-9 1:2:3", "2018-02-09 20", "2018-02-09 20:46", "2018-02-09T20:46:17-03:30", "2018-02-09T20:46:17+0800", "2018-02-09T20:46:17 +08", "2018-02-09T20:46:17 08:00",
	"2018-02-09 24:00:00", "2018-02-09 20:60:00", "2018-02-30", "2018-13-40", "2018-00-10", "2018-01-00", "01-Nov-2018 11:50:28", "01/Nov/2018 11:50:28", "01.Nov.2018 11:50:28", "01.Nov.2018:11:50:28", "1/sept/2018",
	"1/november/2018", "1/foo/2018", "11:50:28", "11:50:28.897", "24:50:28", "on 2018-02-09 at noon", "2018-02-09T20:46:17.123456789Z", "2018-02-09T20:46:17.1234567891Z", "0", "1", "999999999", "1000000000", "1000000001", "1518209177", "1518209177897",
	"1518209177897123", "1518209177897123456", "-1", "1518209177.5", "x", "", "2018-02-09 20:46:17 UTC", "20180209", "2018-02-09T20:46:17+25:00", "2018-02-09T20:46:17+18:00", "2018-02-09Z",
}

var formatted = [][2]string{
	{"2018-02-09", "Y-m-d"}, {"09/02/2018", "d/m/Y"}, {"2018-02-09 20:46:17", "Y-m-d H:i:s"}, {"2018-02-09 20:46", "Y-m-d H:i"}, {"20180209", "Ymd"}, {"9.2.2018", "j.n.Y"}, {"Feb 9, 2018", "M j, Y"},
	{"February 09 2018", "F d Y"}, {"2018-02-09T20:46:17+08:00", "c"}, {"2018-02-09 20:46:17 +0800", "Y-m-d H:i:s O"}, {"2018-02-09 20:46:17 -03:30", "Y-m-d H:i:s P"}, {"2018-02-09 08:46 PM", "Y-m-d h:i A"},
	{"2018-02-09 8:46 pm", "Y-m-d g:i a"}, {"20:46", "H:i"}, {"2018", "Y"}, {"2018-02-09", "d/m/Y"}, {"x", "Y"}, {"", "Y"}, {"2018Y02", "Y\\Ym"}, {"18-02-09", "y-m-d"}, {"69-02-09", "y-m-d"}, {"68-02-09", "y-m-d"}, {"2018-2-9", "Y-m-d"}, {"2018-02-09 20:46:17.123", "Y-m-d H:i:s.u"},
	{"2018-02-30", "Y-m-d"}, {"2018-02-09 7:46:17", "Y-m-d G:i:s"},
}

var durations = []string{
	"", "0", "1", "-5", "1.9", "1s", "1.5s", ".5s", "5.s", "1h2m3s4ms5us6ns", "1µs", "1μs", "-1h", "+1h", "1d", "2D", "1d1h", "-1d", "1.5d", "1d-1h", "d", "1", "1x", "1s1", "s", "1 s", "1hour", "1e3s", "9223372036s", "9223372037s", "106751d", "106752d", "99999999999999999999s", "1h1h", "0.1ns", "0.0000001s", "1.0000000001s", "0s", "-",
}

func encode(v any) string {
	if maps, ok := v.([]map[string]any); ok {
		for i := range maps {
			if maps[i] == nil {
				maps[i] = map[string]any{} // An empty map in Java.
			}
		}
	}
	s, err := gjson.EncodeString(v)
	if err != nil {
		return "error"
	}
	switch s {
	case "null":
		switch v.(type) {
		case map[string]any, map[string]string:
			return "{}"
		}
		return "[]"
	default:
		return s
	}
}

func moment(t time.Time) string {
	if t.IsZero() {
		return "null"
	}
	return t.Format("2006-01-02T15:04:05.999999999Z07:00")
}

// whole leaves out what Go leaves to the processor: a float too large for an integer.
func whole(v any, input string) string {
	const smallest = "-9223372036854775808"
	if s := encode(v); !strings.Contains(s, smallest) || strings.Contains(input, smallest) {
		return s
	}
	return "?"
}

// binary leaves out what Go prints with addresses, and lists of which it gives up one item.
func binary(v any, x *gvar.Var) string {
	if _, ok := v.(bean); ok || v == (time.Time{}) {
		return "?"
	}
	if b := x.Bytes(); (b != nil || x.IsNil()) && whole(x.Int64s(), "") != "?" {
		return base64.StdEncoding.EncodeToString(b)
	}
	return "?"
}

// timestamp leaves out numbers that overflow on their way to nanoseconds, and years that Java does not have. The zero
// time is a time in Java, as there is null for none.
func timestamp(x *gvar.Var) string {
	if t, ok := x.Val().(time.Time); ok && t.IsZero() {
		return "?"
	}
	scaled := x.Float64()
	for scaled > 1e9 && scaled < 1e18 {
		scaled *= 10
	}
	if t := x.Time(); scaled <= math.MaxInt64 && t.Year() < 1e9 {
		return moment(t)
	}
	return "?"
}
