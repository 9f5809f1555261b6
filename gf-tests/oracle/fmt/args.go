package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"
)

var (
	nan = math.NaN()
	inf = math.Inf(1)
)

// arg is a value and how the table writes it: kind:text, nested values in
// brackets with commas, map entries as key=value.
type arg struct {
	text  string
	value any
}

type Person struct {
	name string
	age  int
}

type Team struct {
	lead Person
	size int
}

type Stringer struct{ name string }

func (s Stringer) String() string { return s.name }

type Color int

func (c Color) String() string { return [...]string{"RED", "GREEN"}[c] }

type Panics struct{ text string }

func (p Panics) String() string { panic(p.text) }

func Nil() arg              { return arg{"nil", nil} }
func Int(v int) arg         { return arg{fmt.Sprint("int:", v), v} }
func Int64(v int64) arg     { return arg{fmt.Sprint("int64:", v), v} }
func Int16(v int16) arg     { return arg{fmt.Sprint("int16:", v), v} }
func Int8(v int8) arg       { return arg{fmt.Sprint("int8:", v), v} }
func Rune(v rune) arg       { return arg{fmt.Sprint("rune:", v), v} }
func Bool(v bool) arg       { return arg{fmt.Sprint("bool:", v), v} }
func String(v string) arg   { return arg{"string:" + strconv.Quote(v), v} }
func Bytes(v string) arg    { return arg{"bytes:" + hex.EncodeToString([]byte(v)), []byte(v)} }
func Error(v string) arg    { return arg{"error:" + strconv.Quote(v), errors.New(v)} }
func Named(v string) arg    { return arg{"stringer:" + strconv.Quote(v), Stringer{v}} }
func Panicker(v string) arg { return arg{"panics:" + strconv.Quote(v), Panics{v}} }
func ColorOf(v int) arg     { return arg{fmt.Sprint("color:", v), Color(v)} }
func Duration(v int64) arg  { return arg{fmt.Sprint("duration:", v), time.Duration(v)} }

func Big(v string) arg {
	n, ok := new(big.Int).SetString(v, 10)
	if !ok {
		panic(v)
	}
	return arg{"big:" + v, n}
}

func Float64(v float64) arg { return arg{"float64:" + javaFloat(v, 64), v} }
func Float32(v float32) arg { return arg{"float32:" + javaFloat(float64(v), 32), v} }

func javaFloat(v float64, size int) string {
	return strings.Replace(strings.TrimPrefix(strconv.FormatFloat(v, 'g', -1, size), "+"), "Inf", "Infinity", 1)
}

func Ints(v ...int) arg {
	return arg{"ints:[" + strings.Trim(strings.ReplaceAll(fmt.Sprint(v), " ", ","), "[]") + "]", append([]int{}, v...)}
}

func Strings(v ...string) arg {
	quoted := make([]string, len(v))
	for i, s := range v {
		quoted[i] = strconv.Quote(s)
	}
	return arg{"strings:[" + strings.Join(quoted, ",") + "]", append([]string{}, v...)}
}

func List(items ...arg) arg {
	texts, values := []string{}, []any{}
	for _, item := range items {
		texts, values = append(texts, item.text), append(values, item.value)
	}
	return arg{"list:[" + strings.Join(texts, ",") + "]", values}
}

// Map takes keys and values in turn; only with string keys it is the usual
// map[string]any.
func Map(items ...arg) arg {
	texts, byString, byAny := []string{}, map[string]any{}, map[any]any{}
	for i := 0; i < len(items); i += 2 {
		key, value := items[i], items[i+1]
		texts = append(texts, key.text+"="+value.text)
		byAny[key.value] = value.value
		if s, ok := key.value.(string); ok {
			byString[s] = value.value
		}
	}
	text := "map:{" + strings.Join(texts, ",") + "}"
	if len(byString) == len(byAny) {
		return arg{text, byString}
	}
	return arg{text, byAny}
}

func PersonOf(name string, age int) arg {
	return arg{fmt.Sprintf("person:{%q,%d}", name, age), Person{name, age}}
}

func TeamOf(lead arg, size int) arg {
	return arg{fmt.Sprintf("team:{%s,%d}", lead.text, size), Team{lead.value.(Person), size}}
}
