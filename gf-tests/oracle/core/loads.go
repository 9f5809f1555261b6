package main

import (
	"encoding/json"
	"fmt"

	"github.com/gogf/gf/v2/encoding/gjson"
	"github.com/gogf/gf/v2/encoding/gxml"
)

func init() {
	tables["json/loads.tsv"] = func(t *table) {
		for _, text := range append(documents, broken...) {
			var value any
			whole := "fine"
			if err := json.Unmarshal([]byte(text), &value); err != nil {
				whole = err.Error()
			}
			decoded := ""
			if value, err := gjson.Decode(text); err != nil {
				decoded = "error " + err.Error()
			} else {
				decoded = gjson.MustEncodeString(value)
			}
			t.row(text, whole, decoded, loaded(gjson.LoadJson([]byte(text))), byLook(text))
		}
	}
	tables["json/xml.tsv"] = func(t *table) {
		for _, text := range append(patternDocuments, toXml...) {
			j := gjson.New(text)
			t.row("to", text, asXml(j), asXml(j, "root"), asXml(j, ""))
		}
		for _, text := range fromXml {
			j, err := gjson.LoadXml([]byte(text))
			if err != nil {
				t.row("from", text, "error")
			} else {
				t.row("from", text, j.MustToJsonString())
			}
		}
	}
}

func loaded(j *gjson.Json, err error) string {
	if err != nil {
		return "error " + err.Error()
	}
	return j.MustToJsonString()
}

// byLook leaves out what is neither JSON nor XML.
func byLook(text string) string {
	j, err := gjson.LoadContent([]byte(text))
	if err != nil && err.Error() == "unable auto check the data format type" {
		return "error"
	}
	if _, wrong := gxml.Decode([]byte(text)); wrong != nil && !json.Valid([]byte(text)) && text != "" {
		return "?"
	}
	return loaded(j, err)
}

func asXml(j *gjson.Json, root ...string) string {
	text, err := j.ToXmlString(root...)
	if err != nil {
		return fmt.Sprint("error ", err)
	}
	return text
}

// broken are texts that are not in order, each in its own way.
var broken = []string{
	"{", "[", "{ ", `{"`, `{"a`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1 "b"`, `{"a" 1}`, `{"a":1;}`, `{1:2}`, `{,}`, "{'a':1}", "[1;2]", "[1}", `{"a":1]`, "}", "]", ":", ",", "t", "tru", "truE", "trux", "f", "fals ", "nulL", "n u",
	"-a", "-", "1.a", "1.", "1.5.5", "1e", "1ex", "1e+", "1e+x", "00", "-01", "1a", "1 a", `"a" b`, "[] []", "{}x", "nullx", `"\`, `"\q"`, `"\u`, `"\u1`, `"\u12g4"`, "\"\n\"", "\"\x01\"", "\"a\x00\"", "\x00", "\x7f", "\\", "\u4e16", "{\u4e16:1}", "\"\u4e16\" \u00e9", "\U0001f600", "\u00a0", "\u0085",
	"[1,2,,3]", `[{"a":[{"b":}]}]`, `{"a":{"b":[1,2,{"c":tru}]}}`, "\n\t{\n", "\"", `"a\"`, "<", "<>", "<a>", "<a></a>", "<a>1</a>", " <a>1</a>\n", "<a>1</a>x", "x<a>1</a>", "<a\n>1</a>", "<a>1</a\n>", "<a>\n<b>1</b>\n<b>2</b></a>", "\ufeff<a>1</a>", "<a><b>1</a>", "<a/><b/>", `<a k="v">1</a>`, "plain text", "\ufeff", "\ufeff{", "\"text\"", " \"text\"",
}

var toXml = []string{
	`{"b":1,"a":{"d":true,"c":"x"}}`, `{"a":1.5}`, `{"a":[1,2]}`, `{"a":[{"b":1},{"b":2}]}`, `{"a":[{"b":1},2]}`, `{"n":null,"t":"","l":[],"m":{}}`, `{"a":{"-b":2,"-a":1,"#text":"x"}}`, `{"a":{"-a":1}}`, `{"a":{"#text":"x","b":1}}`,
	`{"a":{"#text":""}}`, `{"a":{"-":1}}`, `{"a":1000000.5}`, `{"a":{"-b":1e300,"#text":1e-9}}`, `{"a":{"#text":null}}`, `{"a":{"#text":null,"b":1}}`, `{"a":{"#text":[1,"x"]}}`, `{"a":{"#text":{"k":true}}}`, `{"a":{"-b":null}}`, `{"a":{"-b":[1]}}`, `{"a":{"-b":{}}}`, `{"a":{"-b":true,"-c":"x"}}`, `{"-a":1}`, `{"-a":1,"b":2}`, `{"#text":"x"}`, `{"a":"<&>\"'"}`, `{"a":{"-k":"<\""}}`, `{"a":[[1,2],[3]]}`, `{"a":[null,1]}`, `{"a":{"b":{"c":{"d":1}}}}`, `{"a b":1}`, `{"":1}`, `{"a":{"":1}}`, `{"1":2}`, `{"a":12345678901234567890}`, `{"a":1e3}`, `{"a":-0.5}`, `{"a":"\n"}`, `{"a":" x "}`,
	`[1,2]`, `[{"a":1}]`, `["a","b"]`, `[]`, `1`, `true`, `"text"`, `{"doc":{"a":1}}`, `{"a":[]}`, `{"a":{}}`, `{"a":null}`, `{"a":""}`, `{"a":[{"-k":1,"#text":"x"},{"-k":2}]}`,
}

var fromXml = []string{
	"<a>1</a>", "<doc><a>1</a><b>x</b></doc>", "<doc><a>1</a><a>2</a></doc>", `<doc k="v">x</doc>`, `<doc k="v"><a>1</a>x</doc>`, "<doc/>", "<doc></doc>", "<doc> </doc>", `<?xml version="1.0" encoding="UTF-8"?><doc><a>1</a></doc>`, "<doc><![CDATA[<b>]]></doc>", "<doc>&lt;&amp;&#65;</doc>",
	"<x:doc xmlns:x=\"u\"><x:a>1</x:a></x:doc>", "<doc><!-- c --><a>1</a></doc>", "", " ", "text", "<doc>", "<a>1</b>", "<a>1</a><b>2</b>", "{}", "<doc>\u4e16</doc>", "\ufeff<doc>1</doc>",
}
