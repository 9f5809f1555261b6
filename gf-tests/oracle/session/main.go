// A ghttp node that keeps its sessions in Redis, to share them with a Java node.
//
//	go run . REDIS-PORT keys|hash PREFIX    prints its port, and runs until its standard input ends
package main

import (
	"fmt"
	"io"
	"os"
	"time"

	_ "github.com/gogf/gf/contrib/nosql/redis/v2"
	"github.com/gogf/gf/v2/database/gredis"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/os/gsession"
)

func main() {
	redis, err := gredis.New(&gredis.Config{Address: "127.0.0.1:" + os.Args[1]})
	if err != nil {
		panic(err)
	}
	s := g.Server("node")
	s.SetAddr("127.0.0.1:0")
	s.SetDumpRouterMap(false)
	s.SetSessionMaxAge(time.Hour)
	if os.Args[2] == "hash" {
		s.SetSessionStorage(gsession.NewStorageRedisHashTable(redis, os.Args[3]))
	} else {
		s.SetSessionStorage(gsession.NewStorageRedis(redis, os.Args[3]))
	}
	s.BindHandler("/values", func(r *ghttp.Request) {
		r.Session.MustSetMap(g.Map{
			"text": "\u4e16 <&>", "int": 1, "long": int64(9007199254740993), "float": 1.5, "true": true, "false": false, "list": []int{1, 2},
			"map": g.Map{"b": nil, "a": "x"}, "empty": "", "bytes": []byte("raw"), "duration": time.Second,
		})
		r.Response.Write("set")
	})
	s.BindHandler("/set/{key}/{value}", func(r *ghttp.Request) {
		r.Session.MustSet(r.GetRouter("key").String(), r.GetRouter("value").String())
		r.Response.Write("set")
	})
	s.BindHandler("/get/{key}", func(r *ghttp.Request) { r.Response.Write(r.Session.MustGet(r.GetRouter("key").String())) })
	s.BindHandler("/new-id", func(r *ghttp.Request) { r.Response.Write(r.Session.MustRegenerateId(true)) })
	if err = s.Start(); err != nil {
		panic(err)
	}
	fmt.Println("port", s.GetListenedPort())
	_, _ = io.Copy(io.Discard, os.Stdin)
	_ = s.Shutdown()
}
