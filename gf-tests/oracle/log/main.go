// Records the lines that glog writes, and how gtime and time write dates. Run it in this folder:
//
//	go run . ../../../gf-core/src/test/resources/log
package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/fatih/color"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/gtrace"
	"github.com/gogf/gf/v2/os/glog"
	"github.com/gogf/gf/v2/os/gtime"
)

const traceID = "4bf92f3577b34da6a3ce929d0e0e4736"

var plain = context.Background()

func traced() context.Context {
	ctx, err := gtrace.WithTraceID(plain, traceID)
	if err != nil {
		panic(err)
	}
	return context.WithValue(context.WithValue(ctx, "user", "john"), "id", 7)
}

// calls are named as in the Java test.
var calls = []struct {
	name string
	log  func(l *glog.Logger)
}{
	{"print", func(l *glog.Logger) { l.Print(plain, "a", 1) }},
	{"printf", func(l *glog.Logger) { l.Printf(plain, "%05d|%q", 42, "x") }},
	{"debug", func(l *glog.Logger) { l.Debug(plain, "text") }},
	{"info", func(l *glog.Logger) { l.Info(plain, "text") }},
	{"notice", func(l *glog.Logger) { l.Notice(plain, "text") }},
	{"warning", func(l *glog.Logger) { l.Warning(plain, "text") }},
	{"error", func(l *glog.Logger) { l.SetStack(false); l.Error(plain, "text") }},
	{"critical", func(l *glog.Logger) { l.SetStack(false); l.Critical(plain, "text") }},
	{"panic", func(l *glog.Logger) { l.SetStack(false); try(func() { l.Panic(plain, "text", 1) }) }},
	{"stack", func(l *glog.Logger) { l.Errorf(plain, "text %d", 1) }},
	{"values", func(l *glog.Logger) {
		l.Info(plain, "a", 1, nil, true, errors.New("failed"), g.Map{"k": 1}, []int{1, 2}, 1.5, "", "z")
	}},
	{"line ends", func(l *glog.Logger) { l.Info(plain, "a\n", "\nb\n", "c") }},
	{"nothing", func(l *glog.Logger) { l.Info(plain) }},
	{"empty", func(l *glog.Logger) { l.Info(plain, "") }},
	{"nil ctx", func(l *glog.Logger) { l.Info(nil, "text") }},
	{"trace", func(l *glog.Logger) { l.Info(traced(), "text") }},
	{"ctx keys", func(l *glog.Logger) { l.SetCtxKeys("user", "none", "id"); l.Info(traced(), "text") }},
	{"ctx keys without trace", func(l *glog.Logger) { l.SetCtxKeys("user"); l.Info(context.WithValue(plain, "user", "j"), "text") }},
	{"prefix", func(l *glog.Logger) { l.SetPrefix("[app]"); l.Info(traced(), "text") }},
	{"no header", func(l *glog.Logger) { l.SetPrefix("[app]"); l.SetHeaderPrint(false); l.Info(traced(), "text") }},
	{"header for one", func(l *glog.Logger) { l.Header(false).Info(plain, "text"); l.Info(plain, "text") }},
	{"no level", func(l *glog.Logger) { l.SetLevelPrint(false); l.Info(plain, "text") }},
	{"no time", func(l *glog.Logger) { l.SetTimeFormat(""); l.SetFlags(0); l.Info(plain, "text") }},
	{"level mask", func(l *glog.Logger) { l.SetLevel(glog.LEVEL_INFO); all(l) }},
	{"level warn", func(l *glog.Logger) { _ = l.SetLevelStr("WARN"); all(l) }},
	{"level notice", func(l *glog.Logger) { _ = l.SetLevelStr("notice"); all(l) }},
	{"level prod", func(l *glog.Logger) { _ = l.SetLevelStr("prod"); all(l) }},
	{"level critical", func(l *glog.Logger) { _ = l.SetLevelStr("critical"); all(l) }},
	{"level unknown", func(l *glog.Logger) { l.Print(plain, l.SetLevelStr("loud")) }},
	{"json", func(l *glog.Logger) { l.SetHandlers(glog.HandlerJson); l.Info(plain, "a<b", 1) }},
	{"json of all", func(l *glog.Logger) {
		l.SetHandlers(glog.HandlerJson)
		l.SetStack(false)
		l.SetPrefix("[app]")
		l.SetCtxKeys("user")
		l.Error(traced(), "text")
	}},
	{"json of nothing", func(l *glog.Logger) { l.SetHandlers(glog.HandlerJson); l.Print(plain) }},
	{"handlers", func(l *glog.Logger) {
		l.SetHandlers(
			func(ctx context.Context, in *glog.HandlerInput) { in.Content = "first"; in.Next(ctx) },
			func(ctx context.Context, in *glog.HandlerInput) { in.Content += "+" + in.LevelFormat; in.Next(ctx) })
		l.Info(plain, "text")
	}},
	{"handler that stops", func(l *glog.Logger) {
		l.SetHandlers(func(ctx context.Context, in *glog.HandlerInput) {})
		l.Info(plain, "text")
	}},
	{"map", func(l *glog.Logger) {
		_ = l.SetConfigWithMap(g.Map{"LEVEL": "info", "level-print": false, "Prefix": "[app]", "ctx_keys": g.Slice{"user"}, "stStatus": 0})
		l.Debug(traced(), "text")
		l.Error(traced(), "text")
	}},
	{"map with prefixes", func(l *glog.Logger) {
		_ = l.SetConfigWithMap(g.Map{"levelPrefixes": g.Map{"32": "information"}})
		l.Info(plain, "text")
	}},
	{"map with one prefix", func(l *glog.Logger) {
		_ = l.SetConfigWithMap(g.Map{"levelPrefixes": g.Map{"32": "information"}})
		l.Debug(plain, "text")
	}},
	{"flags short", func(l *glog.Logger) { l.SetFlags(glog.F_FILE_SHORT); l.Info(plain, "text") }},
	{"flags long", func(l *glog.Logger) { l.SetFlags(glog.F_FILE_LONG); l.SetPrefix("[app]"); l.Info(traced(), "text") }},
	{"flags both", func(l *glog.Logger) { l.SetFlags(glog.F_FILE_LONG | glog.F_FILE_SHORT); l.Info(plain, "text") }},
	{"flags function", func(l *glog.Logger) {
		l.SetFlags(glog.F_CALLER_FN | glog.F_FILE_SHORT)
		l.Info(plain, "text")
		l.SetHeaderPrint(false)
		l.Info(plain, "text")
	}},
	{"flags json", func(l *glog.Logger) {
		l.SetFlags(glog.F_CALLER_FN | glog.F_FILE_SHORT)
		l.SetHandlers(glog.HandlerJson)
		l.Info(plain, "text")
	}},
	{"flags date", func(l *glog.Logger) { l.SetTimeFormat(""); l.SetFlags(glog.F_TIME_DATE); l.Info(plain, "text") }},
	{"flags time", func(l *glog.Logger) {
		l.SetTimeFormat("")
		l.SetFlags(glog.F_TIME_DATE | glog.F_TIME_TIME)
		l.Info(plain, "text")
	}},
	{"flags milliseconds", func(l *glog.Logger) { l.SetTimeFormat(""); l.Info(plain, "text") }},
	{"flags map", func(l *glog.Logger) { _ = l.SetConfigWithMap(g.Map{"flags": 4}); l.Info(plain, "text") }},
	{"colors", func(l *glog.Logger) { colored(l, func() { all(l) }) }},
	{"colors off", func(l *glog.Logger) { l.SetWriterColorEnable(true); l.Info(plain, "text") }},
	{"colors map", func(l *glog.Logger) {
		_ = l.SetConfigWithMap(g.Map{"writerColorEnable": true, "stdoutColorDisabled": true})
		colored(l, func() { l.SetLevelPrint(false); l.Info(plain, "text"); l.SetLevelPrint(true); l.Info(plain, "text") })
	}},
	{"colors json", func(l *glog.Logger) { l.SetHandlers(glog.HandlerJson); colored(l, func() { l.Info(plain, "text") }) }},
	{"clone", func(l *glog.Logger) {
		c := l.Clone()
		c.SetPrefix("[clone]")
		l.Info(plain, "text")
		c.Info(plain, "text")
	}},
}

func all(l *glog.Logger) {
	l.SetStack(false)
	l.Print(plain, "print")
	l.Debug(plain, "debug")
	l.Info(plain, "info")
	l.Notice(plain, "notice")
	l.Warning(plain, "warning")
	l.Error(plain, "error")
	l.Critical(plain, "critical")
	try(func() { l.Panic(plain, "panic") })
}

// colored does as on a terminal.
func colored(l *glog.Logger, f func()) {
	l.SetWriterColorEnable(true)
	color.NoColor = false
	defer func() { color.NoColor = true }()
	f()
}

func try(f func()) {
	defer func() { _ = recover() }()
	f()
}

var (
	timePattern  = regexp.MustCompile(`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[-+]\d\d:\d\d)`)
	datePattern  = regexp.MustCompile(`\d{4}-\d\d-\d\d`)
	clockPattern = regexp.MustCompile(`\d\d:\d\d:\d\d`)
	millisecond  = regexp.MustCompile(`({clock})\.\d{3}`)
	longPattern  = regexp.MustCompile(`/\S*/main\.go:\d+:`)
	shortPattern = regexp.MustCompile(`main\.go:\d+:`)
	callPattern  = regexp.MustCompile(`main\.[a-z]\w*(\.func\d+)+`)
	stackPattern = regexp.MustCompile(`(?s)1\.  main\..*\n\n`)
	escape       = strings.NewReplacer("\\", "\\\\", "\t", "\\t", "\n", "\\n", "\r", "\\r", "\x1b", "{esc}")
	moment       = time.Date(2026, 3, 5, 14, 7, 9, 45_678_912, time.FixedZone("X", 2*3600))
)

func main() {
	dir := os.Args[1]
	lines, dates, layouts := []string{}, []string{}, []string{}
	for _, call := range calls {
		var out bytes.Buffer
		l := glog.NewWithWriter(&out)
		l.SetStdoutPrint(false)
		call.log(l)
		text := timePattern.ReplaceAllString(out.String(), "{time}")
		text = datePattern.ReplaceAllString(text, "{date}")
		text = clockPattern.ReplaceAllString(text, "{clock}")
		text = millisecond.ReplaceAllString(text, "$1.{ms}")
		text = stackPattern.ReplaceAllString(text, "{stack}\n\n")
		text = longPattern.ReplaceAllString(text, "{long}:")
		text = shortPattern.ReplaceAllString(text, "{short}:")
		text = callPattern.ReplaceAllString(text, "{function}")
		lines = append(lines, call.name+"\t"+escape.Replace(text))
	}
	for _, format := range []string{"Y-m-d", "Ymd", "y_n_j", "YmdHis", "H.i.s u", "D l M F", "g h G A", "O P", "Y\\Ym", "é-Y-x"} {
		dates = append(dates, escape.Replace(format)+"\t"+gtime.New(moment).Format(format))
	}
	for _, layout := range []string{
		"2006-01-02T15:04:05.000Z07:00", "2006-01-02 15:04:05", "2006/1/2 3:4:5 PM", "06-Jan-02 Monday", "Mon January 02 15:04:05,000000 -0700",
		"15h04 -07:00 Z0700", "05.00 02", "at 15", "-07 x", "2006.01.02",
	} {
		layouts = append(layouts, layout+"\t"+moment.Format(layout))
	}
	write(filepath.Join(dir, "lines.tsv"), lines)
	write(filepath.Join(dir, "dates.tsv"), dates)
	write(filepath.Join(dir, "layouts.tsv"), layouts)
}

func write(path string, rows []string) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		panic(err)
	}
	if err := os.WriteFile(path, []byte(strings.Join(rows, "\n")+"\n"), 0o644); err != nil {
		panic(err)
	}
}
