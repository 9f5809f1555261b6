package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/gogf/gf/v2/errors/gcode"
	"github.com/gogf/gf/v2/errors/gerror"
)

func init() {
	tables["error/chains.tsv"] = recordErrors
}

// A chain is a list of steps: each makes an error or wraps the one before. Texts contain no comma and no semicolon.
var chains = []string{
	"nil", "plain,boom", "plain,", "new,boom", "new,", "new,100%d", "newf,boom", "newf,100%", "newf,n=%d,7", "newf,%s and %v,a,b",
	"newf,%s", "newf,%d,x", "newf,extra,1", "newCode,60", "newCode,60,boom", "newCode,60,a,b", "newCode,60,,", "newCode,-1", "newCode,-1,boom",
	"newCode,0", "newCode,1001", "newCode,1001,boom", "newCode,1001,", "newCodef,60,n=%d,7", "newCodef,60,", "newCodef,-1,n=%d,7",
	"nil;wrap,a", "nil;wrapCode,60,a", "nil;wrapf,a%d,1", "nil;wrapCodef,60,a%d,1",
	"plain,boom;wrap,a", "plain,boom;wrap,", "plain,;wrap,a", "plain,;wrap,", "plain,boom;wrapf,a%d,1", "plain,boom;wrapf,a",
	"plain,boom;wrapCode,60", "plain,boom;wrapCode,60,a", "plain,boom;wrapCode,60,a,b", "plain,boom;wrapCode,-1", "plain,boom;wrapCode,-1,a",
	"plain,boom;wrapCodef,60,a%d,1", "plain,boom;wrapCodef,60,", "plain,boom;wrap,a;wrap,b", "plain,boom;wrap,;wrap,", "plain,boom;wrap,a;wrap,;wrap,c",
	"new,boom;wrap,a", "new,boom;wrap,", "new,;wrap,a", "new,;wrap,", "new,boom;wrapCode,60", "new,boom;wrapCode,60,a", "new,boom;wrapCode,-1,a",
	"newCode,60;wrap,a", "newCode,60;wrap,", "newCode,60,boom;wrap,a", "newCode,60,boom;wrap,", "newCode,60,boom;wrap,a;wrap,b", "newCode,60,boom;wrapf,a%s,1",
	"newCode,60;wrapCode,61", "newCode,60,boom;wrapCode,61", "newCode,60;wrapCode,61,a", "newCode,60,boom;wrapCode,61,a;wrapCode,62,b",
	"newCode,60,boom;wrapCode,-1,a", "newCode,60,boom;wrapCode,-1", "newCode,60;wrapCode,-1", "newCode,60;wrapCode,-1;wrap,a",
	"plain,boom;wrapCode,60,a;wrap,b", "plain,boom;wrapCode,60;wrap,", "plain,boom;wrap,a;wrapCode,60", "plain,boom;wrap,a;wrapCode,60;wrap,b",
	"newf,n=%d,7;wrapf,a%d,1", "newf,n=%d,7;wrapCodef,60,%v %v,a,b", "newCodef,60,n=%d,7;wrap,a", "newCode,1001;wrap,a", "newCode,1001,boom;wrapCode,60;wrap,x",
	"option,,60", "option,boom,60", "option,boom,-1", "option,,-1", "plain,boom;optionOver,a,60", "plain,boom;optionOver,,60", "newCode,61,boom;optionOver,a,-1",
}

func recordErrors(t *table) {
	for _, chain := range chains {
		var levels []error
		var err error
		for _, step := range strings.Split(chain, ";") {
			err = apply(err, strings.Split(step, ","))
			levels = append(levels, err)
		}
		t.row(chain, message(err), fmt.Sprint(gerror.Code(err)), message(gerror.Cause(err)), message(gerror.Current(err)), message(gerror.Unwrap(err)),
			texts(err), fmt.Sprint(gerror.HasCode(err, gcode.CodeOperationFailed), gerror.Is(err, levels[0]), gerror.HasCode(err, gcode.CodeNil)),
			fmt.Sprint(gerror.Equal(err, gerror.New("boom")), gerror.Equal(err, gerror.NewCode(gcode.CodeOperationFailed, "boom")), gerror.Equal(err, errors.New("boom"))),
			headings(err), formats(err))
	}
}

func apply(err error, step []string) error {
	rest := step[1:]
	switch step[0] {
	case "nil":
		return nil
	case "plain":
		return errors.New(rest[0])
	case "new":
		return gerror.New(rest[0])
	case "newf":
		return gerror.Newf(rest[0], arguments(rest[1:])...)
	case "newCode":
		return gerror.NewCode(code(rest[0]), rest[1:]...)
	case "newCodef":
		return gerror.NewCodef(code(rest[0]), rest[1], arguments(rest[2:])...)
	case "wrap":
		return gerror.Wrap(err, rest[0])
	case "wrapf":
		return gerror.Wrapf(err, rest[0], arguments(rest[1:])...)
	case "wrapCode":
		return gerror.WrapCode(code(rest[0]), err, rest[1:]...)
	case "wrapCodef":
		return gerror.WrapCodef(code(rest[0]), err, rest[1], arguments(rest[2:])...)
	case "option", "optionOver":
		return gerror.NewWithOption(gerror.Option{Error: err, Text: rest[0], Code: code(rest[1])})
	}
	panic(step[0])
}

// arguments are numbers where they look like one.
func arguments(texts []string) (args []any) {
	for _, text := range texts {
		if n, err := strconv.Atoi(text); err == nil {
			args = append(args, n)
		} else {
			args = append(args, text)
		}
	}
	return args
}

func code(number string) gcode.Code {
	switch number {
	case "-1":
		return gcode.CodeNil
	case "0":
		return gcode.CodeOK
	case "60":
		return gcode.CodeOperationFailed
	case "61":
		return gcode.CodeNotAuthorized
	case "62":
		return gcode.CodeSecurityReason
	}
	return gcode.New(1001, "", "detail")
}

func message(err error) string {
	if err == nil {
		return "<nil>"
	}
	return err.Error()
}

func texts(err error) string {
	if e, ok := err.(*gerror.Error); ok {
		return fmt.Sprintf("%s|%d|%s", e.Text(), len(e.Args()), e.TextWithArgs())
	}
	return ""
}

// headings are the numbered lines of the stack text, without the frames.
func headings(err error) string {
	e, ok := err.(*gerror.Error)
	if !ok {
		return ""
	}
	var lines []string
	for _, line := range strings.Split(e.Stack(), "\n") {
		if line != "" && !strings.HasPrefix(line, "   ") {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

func formats(err error) string {
	if _, ok := err.(*gerror.Error); !ok {
		return ""
	}
	return fmt.Sprintf("%s|%v|%-s|%-v|%d|%20s|%q", err, err, err, err, err, err, err)
}
