package main

import (
	"context"
	"reflect"
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/os/gfile"
	"github.com/gogf/gf/v2/util/gconv"
)

// serverKeys are all keys of ghttp.ServerConfig with what the file sets them to; sizes are read as SetConfigWithMap does.
func serverKeys(file string) (rows []string) {
	value, err := open(file).Get(context.Background(), "server")
	if err != nil {
		panic(err)
	}
	m := gconv.Map(value)
	for _, key := range []string{"maxHeaderBytes", "clientMaxBodySize", "formParsingMemory"} {
		m[key] = gfile.StrToSize(gconv.String(m[key]))
	}
	config, err := ghttp.ConfigFromMap(m)
	if err != nil {
		panic(err)
	}
	object := reflect.ValueOf(config)
	for i := 0; i < object.NumField(); i++ {
		name := strings.Split(object.Type().Field(i).Tag.Get("json"), ",")[0]
		switch object.Field(i).Kind() {
		case reflect.Pointer, reflect.Func, reflect.Interface:
			rows = append(rows, name+"\tset by code")
		default:
			rows = append(rows, name+"\t"+text(object.Field(i).Interface()))
		}
	}
	return rows
}
