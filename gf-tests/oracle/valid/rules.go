package main

import (
	"strings"
	"time"

	"github.com/gogf/gf/v2/util/gvalid"
)

// texts are what every rule about a text is asked.
var texts = []any{
	"", " ", "a", "A", "abc", "ABC", "aBc", "abc1", "a_b-c", "a b", "1", "0", "-1", "+1", "007", "1.5", "1e3", ".5", "5.", "1,000", "1_000", "0x1F", "0x1p4", "inf", "-Infinity", "NaN", "1e999",
	"9223372036854775807", "9223372036854775808", "true", "TRUE", "Yes", "off", "t", "中文", "é", "日本語テキスト", "123456", "1234567", "[1,2]", "[1,2", `{"a":1}`, "{}", "[]", "null", `"x"`, " 1 ", "1\n", "a\nb", "user@example.com",
	"2018-02-09", "20180209", "password", "Passw0rd", "Passw0rd!", 1, 0, -5, 1.5, 0.1, 1e21, true, false, []any{}, []any{1, "a"}, map[string]any{}, map[string]any{"a": 1},
}

// asked is what single rules are asked besides.
var asked = map[string][]any{
	"email":       {"a@b", "a@b.c", "a.b-c_d@e-f.g.h", "a@b.c.", "@b.c", "a@.c", "a+b@c.d", "a@b..c", "ä@b.c", "a@b.c\n"},
	"url":         {"http://a", "http://ab", "https://a.test/x?y=1#z", "ftp://a.b", "file:///tmp/x", "gopher://a.b", "see http://a.test now", "http://", "http://a b", "HTTP://a.test", "http://a.test/中文", "http://a.", "http:/a.test"},
	"domain":      {"a.b", "example.com", "a-b.example.com", "-a.b", "a.b.", "a..b", "a", "a.1", "1.a", "localhost", strings.Repeat("a", 63) + ".b", strings.Repeat("a", 64) + ".b", "中文.com"},
	"ip":          addresses,
	"ipv4":        addresses,
	"ipv6":        addresses,
	"mac":         {"00:11:22:aa:BB:ff", "00-11-22-aa-BB-ff", "00:11-22:aa-BB:ff", "00:11:22:aa:BB", "00:11:22:aa:BB:gg", "001122aabbff"},
	"phone":       phones,
	"phone-loose": phones,
	"telephone":   {"0755-1234567", "0755-12345678", "010-12345678", "01012345678", "12345678", "1234567", "123456", "07551-1234567", "0755 1234567", "123456789", "1234567890123"},
	"qq":          {"10000", "1000", "012345", "123456789012", "12345a"},
	"postcode":    {"518000", "51800", "5180000", "51800a", "５１８０００"},
	"resident-id": {"110101199003070038", "11010119900307003X", "110101199003070011", "440307199001011233", "44030719900101123x", " 11010519491231002X ", "11010519491231002x", "11010519491231002X", "110105194912310021", "010105194912310021", "110105491231002", "11010519491331002X", "1101051949123100２X"},
	"bank-card":   {"6222020000000000000", "4111111111111111", "4111111111111112", "79927398713", "79927398710", "0", "18", "4111-1111", "abc", "中"},
	"passport":    {"goframe", "gofra", "Go_Frame1", "1goframe", "g" + strings.Repeat("a", 17), "g" + strings.Repeat("a", 18), "go-frame"},
	"password":    secrets,
	"password2":   secrets,
	"password3":   secrets,
	"date":        {"2010-11-01", "2010.11.01", "2010/11/01", "2010_11_01", "201011-01", "2010-13-41", "2010-1-1", "on 2010-11-01 at noon", "20101101123", "2010 11 01", "2010--11-01", time.Date(2010, 11, 1, 0, 0, 0, 0, time.UTC)},
	"datetime":    {"2010-11-01 12:00:00", "2010-11-01 24:00:00", "2010-02-30 12:00:00", "2010-11-01", "2010/11/01 12:00:00", "2010-11-01T12:00:00", "2010-11-01 12:00", "2010-11-01 1:00:00", "2010-11-01 12:00:00 ", time.Date(2010, 11, 1, 0, 0, 0, 0, time.UTC)},
	"json":        {"1.0", `[{"a":1}]`, "'x'", "{a:1}", "tru", `{"a":}`, `{"a":1} x`, "  {}  ", `"\u4e2d"`},
	"array":       {" [1] ", "[", "]", `["a"]`, `[{"a":1}]`, "[a]"},
	"boolean":     {"yes", "NO", "On", "2", "y", "n", " true"},
}

var (
	addresses = []any{"127.0.0.1", "0.0.0.0", "255.255.255.255", "256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "::1", "::", "fe80::1", "FE80::A", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::8", "1::3::8", "::ffff:1.2.3.4", "::ffff:102:304", "0:0:0:0:0:ffff:1.2.3.4", "::1.2.3.4", "fe80::1%eth0", "12345::", "g::1", "[::1]"}
	phones    = []any{"13800138000", "14500138000", "14,00138000", "14600138000", "15400138000", "15x00138000", "16600138000", "17400138000", "17000138000", "17900138000", "18800138000", "19900138000", "12800138000", "1380013800", "138001380000", "+8613800138000"}
	secrets   = []any{"12345", "123456", "aaaaaa", "aA1aaa", "aA1!aa", "aA1 aa", "aA1中文字", "AAAAA1", "aaaaa1", "aA1aaaaaaaaaaaaaaa", "aA1aaaaaaaaaaaaaaaa", "pass word", "aA1_aa"}
)

// rules are those that are asked of all the texts.
var rules = []string{
	"required", "integer", "float", "boolean", "numeric", "alpha", "alpha-dash", "alpha-num", "lowercase", "uppercase", "array", "json", "date", "datetime", "email", "url", "domain", "ip", "ipv4", "ipv6", "mac",
	"phone", "phone-loose", "telephone", "qq", "postcode", "resident-id", "bank-card", "passport", "password", "password2", "password3",
	"length:2,5", "length:3", "length:x,3", "length: 1 , 3 ", "min-length:2", "min-length:x", "max-length:3", "max-length:-1", "size:3", "size:x", "between:1,10", "between:-1.5,x", "between:5", "min:1", "min:-0.5", "min:x", "min:1e3", "max:1", "max:100000000", "max:x",
	"in:a,b, abc ,1,", "in:", "ci|in:ABC,true", "not-in:a,b,1", "not-in:", "ci|not-in:abc", `regex:^[a-z]+$`, `regex:\d{3,5}|^a`, `regex:(?i)^ABC$`, `regex:[`, `regex:(a+)+$`, `not-regex:^[a-z]+$`, `not-regex:\d|a`, `not-regex:[`, `regex:^.:.$|1`,
	"date-format:Y-m-d", "date-format:Ymd", "bail", "ci", "foreach",
}

// compared are rules that look at other values, and what they are asked.
var compared = []string{
	"same:other", "ci|same:other", "different:other", "ci|different:other", "eq:other", "ci|eq:other", "not-eq:other", "ci|not-eq:other", "gt:other", "gte:other", "lt:other", "lte:other", "after:other", "after-equal:other", "before:other", "before-equal:other",
	"same:OTHER_", "same:none", "different:none", "gt:none", "lt:none", "after:none", "before:none",
}

var pairs = [][2]any{
	{"a", "a"}, {"a", "A"}, {"a", "b"}, {"1", 1}, {1, "1.0"}, {2, 1}, {1, 2}, {1.5, "1.5"}, {"x", 1}, {1, "x"}, {"NaN", 1}, {1, "NaN"}, {"inf", 1}, {"", ""}, {"", "a"}, {"1", ""}, {"1", nil}, {true, "true"},
	{"2010-11-01", "2010-11-02"}, {"2010-11-02", "2010-11-01"}, {"2010-11-01", "2010-11-01 00:00:00"}, {"2010-11-01 12:00:00", "2010-11-01"}, {"1288569600", "2010-11-01"}, {"x", "2010-11-01"}, {"2010-11-01", "x"},
	{"10", "9"}, {"-1", "-2"}, {"1e3", "1000"},
}

var requirements = []string{
	"required-if:id,1", "required-if:id,1,name,ann", "required-if:ID,1", "required-if:id", "required-if:id,2,name", "required-if-all:id,1,name,ann", "required-if-all:id,1,name,bob", "required-if-all:id", "ci|required-if:name,ANN", "ci|required-if-all:name,ANN,id,1", "required-unless:id,1", "required-unless:id,2", "required-unless:id,2,name,ann", "required-unless:id", "ci|required-unless:name,ANN",
	"required-with:id", "required-with:none", "required-with:none,id", "required-with:zero", "required-with-all:id,name", "required-with-all:id,none", "required-without:id", "required-without:none", "required-without:id,none", "required-without:zero", "required-without-all:id,none", "required-without-all:none,zero",
}

func recordRules(t *table) {
	for _, rule := range rules {
		for _, value := range append(append([]any{}, texts...), asked[rule]...) {
			single(t, languages[:1], rule, value, nil, nil)
		}
	}
	for _, rule := range compared {
		for _, pair := range pairs {
			single(t, languages[:1], rule, pair[0], map[string]any{"other": pair[1]}, nil)
		}
	}
	for _, rule := range requirements {
		for _, value := range []any{"", "x", 0, false, []any{}, []any{1}, map[string]any{}} {
			single(t, languages[:1], rule, value, map[string]any{"id": 1, "name": "ann", "zero": 0, "empty": ""}, nil)
		}
	}
	for _, format := range [][2]string{
		{"Y-m-d", "2010-11-01"}, {"Y-m-d", "2010-11-1"}, {"Y-m-d", "2010-02-30"}, {"Y/m/d H:i", "2010/11/01 12:30"}, {"d.m.Y", "01.11.2010"}, {"j.n.Y", "1.11.2010"}, {"Y", "2010"}, {"Y", "201"}, {"H:i:s", "12:30:59"}, {"H:i:s", "25:00:00"}, {`Y\Y`, "2010Y"},
	} {
		single(t, languages[:1], "date-format:"+format[0], format[1], nil, nil)
	}
	recordWords(t)
}

// recordWords records the messages of all rules in both languages, and where messages come from.
func recordWords(t *table) {
	others := map[string]any{"id": 1, "name": "ann", "other": "2010-11-02", "less": 1}
	for _, failing := range [][2]any{
		{"required", ""}, {"required-if:id,1", ""}, {"required-if-all:id,1", ""}, {"required-unless:id,2", ""}, {"required-with:id", ""}, {"required-with-all:id,name", ""}, {"required-without:none", ""}, {"required-without-all:none", ""},
		{"length:2,5", "x"}, {"min-length:2", "x"}, {"max-length:1", "xx"}, {"size:2", "x"}, {"between:1,10", 11}, {"min:1", 0.5}, {"max:1", 1.5}, {"same:name", "x"}, {"eq:name", "x"}, {"different:name", "ann"}, {"not-eq:name", "ann"}, {"gt:less", 1}, {"gte:less", 0}, {"lt:less", 1}, {"lte:less", 2},
		{"after:other", "2010-11-01"}, {"after-equal:other", "2010-11-01"}, {"before:other", "2010-11-03"}, {"before-equal:other", "2010-11-03"}, {"date", "x"}, {"datetime", "x"}, {"date-format:Y-m", "x"}, {"in:a,b", "x"}, {"not-in:a,b", "a"}, {"integer", "x"}, {"float", "x"}, {"boolean", "x"},
		{"array", "x"}, {"json", "x"}, {"regex:^a", "x"}, {"not-regex:x", "x"}, {"alpha", "1"}, {"alpha-dash", "!"}, {"alpha-num", "!"}, {"lowercase", "X"}, {"uppercase", "x"}, {"numeric", "x"}, {"email", "x"}, {"url", "x"}, {"domain", "x"}, {"ip", "x"}, {"ipv4", "x"}, {"ipv6", "x"}, {"mac", "x"},
		{"phone", "x"}, {"phone-loose", "x"}, {"telephone", "x"}, {"qq", "x"}, {"postcode", "x"}, {"resident-id", "x"}, {"bank-card", "x"}, {"passport", "x"}, {"password", "x"}, {"password2", "x"}, {"password3", "x"},
		{"required|length:2,5|integer", "x"}, {"bail|length:2,5|integer", "x"}, {"length:2,5|bail|integer", "x"}, {"foreach|integer", []any{"1", "x", 2, "y"}}, {"foreach|integer|array", []any{"x"}}, {"bail|foreach|integer|min:5", []any{"x", "y"}}, {"foreach|min:2", "[1,2,3]"}, {"foreach|in:a,b", []any{}}, {"foreach|min:2", 1}, {"foreach|foreach|min:2", []any{1}},
		{"nosuch", "x"}, {"required|nosuch:1", "x"}, {"required |integer", "x"}, {" required|integer ", "x"}, {"required|", "x"}, {"", "x"}, {"max:6:7", "x"}, {"regex:a|b|integer", "c"}, {"regex:a|b:c|nosuch", "c"}, {"integer|regex:x|y", "z"}, {"not-regex:x|y", "y"},
	} {
		single(t, languages, failing[0].(string), failing[1], others, nil)
	}
	for _, own := range []any{
		"one", "one|two", "one||three", "|two", " one | two ", "{field}{value}{pattern}{min}{max}", "{attribute} : {value}  {pattern}   {none}", "no words  here", map[string]any{"length": "own {min} {value}"}, map[string]any{"integer": "own", "nosuch": "x"}, "gf.gvalid.rule.required",
	} {
		single(t, languages, "required|length:2,5|integer", "x", nil, own)
		single(t, languages, "bail|length:2,5|integer", "x  y  zzzz", nil, own)
	}
}

func single(t *table, languages []string, rule string, value any, others map[string]any, own any) {
	for _, language := range languages {
		v := gvalid.New().Data(value).Rules(rule)
		if others != nil {
			v = v.Assoc(others)
		}
		if own != nil {
			v = v.Messages(own)
		}
		t.row(language, rule, describe(value), describeMap(others), describe(own), messages(v.Run(in(language))))
	}
}
