package main

import (
	"strings"

	"github.com/gogf/gf/v2/util/gvalid"
)

func recordTags(t *table) {
	for _, tag := range []string{
		"required", "name@required", "name@required|length:2,5#one|two", " name @ required # one ", "required#one", "name@", "@required", "", "#", "a b@required", "user-id@required", "name@regex:a@b#c", "regex:a@b", "required#one#two", "name@required#", "名@required", "a@b@c", "required\n#x", "name@in:a,b#x|y|z",
	} {
		field, rule, msg := gvalid.ParseTagValue(tag)
		t.row(tag, field, rule, msg)
	}
}

var mapData = map[string]any{"name": "ann", "age": 7, "empty": "", "zero": 0, "list": []any{1, "x"}, "mail": "x", "Pass_Word": "a", "password2": "b"}

var mapRules = [][]string{
	{"name@required", "age@min:18"}, {"age@min:18", "mail@email", "name@length:5,6"}, {"none@required", "empty@required", "zero@required"}, {"none@min:1", "empty@min:1", "zero@min:1"}, {"none@email#own", "mail@email#own {value}", "age@required|min:18|max:5#a|b|c"},
	{"mail@email|integer|length:2,3"}, {"mail@bail|email|integer"}, {"list@foreach|integer", "name@integer"}, {"password2@same:password", "name@integer#  own  "}, {"NAME@required"}, {"required", "age@min:18"}, {"name@nosuch", "age@min:18"}, {"empty@nosuch"}, {"name@in:ANN|ci", "mail@ci|in:X"}, {},
}

func recordMaps(t *table) {
	for _, rules := range mapRules {
		for _, options := range []string{"", "bail", "ci", "foreach", "bail foreach"} {
			mapped(t, languages[:1], options, rules, nil)
		}
		mapped(t, languages[1:], "", rules, nil)
	}
	for _, messages := range []map[string]any{
		{"age": "one|two|three"}, {"age": map[string]any{"min": "at least {min}"}}, {"mail": map[string]any{"email": "no mail"}, "none": "x"}, {"Age": "x"},
	} {
		mapped(t, languages, "", []string{"age@min:18|integer|max:5#own", "mail@email"}, messages)
	}
}

func mapped(t *table, languages []string, options string, rules []string, messages map[string]any) {
	for _, language := range languages {
		v := with(options).Data(mapData).Rules(rules)
		if messages != nil {
			v = v.Messages(messages)
		}
		texts := []any{}
		for _, rule := range rules {
			texts = append(texts, rule)
		}
		t.row(language, options, describe(mapData), describe(texts), describeMap(messages), failures(v.Run(in(language))))
	}
}

func with(options string) *gvalid.Validator {
	v := gvalid.New()
	for _, option := range strings.Fields(options) {
		switch option {
		case "bail":
			v = v.Bail()
		case "foreach":
			v = v.Foreach()
		case "ci":
			v = v.Ci()
		}
	}
	return v
}
