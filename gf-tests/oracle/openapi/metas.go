package main

import (
	"context"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/goai"
)

type MetaReq struct {
	g.Meta `path:"/meta" method:"post" tags:"A,B" sm:"does it" des:"at length" deprecated:"true" operationId:"doIt" x-group:"g" ed:"https://example.com|more"`
	Text   string `json:"text"`
}

type MetaRes struct {
	g.Meta `dc:"the answer" status:"201" x-res:"r" example:"{\"id\":1}"`
	Id     int `json:"id"`
}

type MimeReq struct {
	g.Meta `path:"/mime" method:"post" mime:"application/json, application/xml" required:"true"`
	Text   string `json:"text"`
	Id     int    `json:"id" in:"query"`
}

type MimeRes struct {
	g.Meta `mime:"text/html" type:"string" example:"<html>"`
}

type ConsumesReq struct {
	g.Meta `path:"/consumes" method:"post" consumes:"application/xml"`
	Text   string `json:"text"`
}

type SecureReq struct {
	g.Meta `path:"/secure" method:"get" security:"key, jwt"`
}

type BadStatusRes struct {
	g.Meta `status:"99"`
}

type ForbiddenRes struct {
	g.Meta `dc:"not for you"`
	Reason string `json:"reason"`
}

type GoneRes struct {
	g.Meta `dc:"not any more"`
}

type EnhancedReq struct {
	g.Meta `path:"/enhanced" method:"get"`
}

type EnhancedRes struct {
	Id int `json:"id"`
}

func (EnhancedRes) EnhanceResponseStatus() map[int]goai.EnhancedStatusType {
	return map[int]goai.EnhancedStatusType{
		403: {Response: ForbiddenRes{}, Examples: []any{g.Map{"reason": "a"}, "b"}},
		200: {Response: GoneRes{}},
	}
}

type GoneEnhancedRes struct{}

func (GoneEnhancedRes) EnhanceResponseStatus() map[int]goai.EnhancedStatusType {
	return map[int]goai.EnhancedStatusType{410: {Response: GoneRes{}, Examples: g.Map{"one": 1, "two": g.Map{"a": nil}}}}
}

type ExamplesReq struct {
	g.Meta `path:"/examples" method:"get"`
}

type ExamplesRes struct {
	g.Meta `resEg:"examples.json"`
	Id     int `json:"id"`
}

type NoPathReq struct {
	g.Meta `method:"get"`
}

type NoMethodReq struct {
	g.Meta `path:"/x"`
}

type BadMethodReq struct {
	g.Meta `path:"/x" method:"nothing"`
}

type SameGetReq struct {
	g.Meta `path:"/same" method:"get" summary:"reads"`
	Id     int `json:"id"`
}

type SamePostReq struct {
	g.Meta `path:"/same" method:"post" summary:"writes" tags:"T"`
	Id     int `json:"id"`
}

func init() {
	routes[MetaReq, MetaRes]("meta")
	routes[MimeReq, MimeRes]("mime")
	routes[ConsumesReq, EmptyRes]("consumes")
	routes[SecureReq, EmptyRes]("secure")
	routes[SameGetReq, BadStatusRes]("error-status")
	routes[EnhancedReq, EnhancedRes]("enhanced")
	routes[EnhancedReq, GoneEnhancedRes]("enhanced-examples")
	routes[ExamplesReq, ExamplesRes]("examples")
	routes[NoPathReq, EmptyRes]("error-path")
	routes[NoMethodReq, EmptyRes]("error-method-none")
	routes[BadMethodReq, EmptyRes]("error-method")
	add("error-function", func(oai *document) error {
		return oai.Add(goai.AddInput{Path: "/x", Method: "GET", Object: func(ctx context.Context) error { return nil }})
	})
	add("error-object", func(oai *document) error { return oai.Add(goai.AddInput{Object: "text"}) })
	add("same-path", func(oai *document) error {
		if err := route[SameGetReq, EmptyRes](oai); err != nil {
			return err
		}
		return route[SamePostReq, EmptyRes](oai)
	})
	add("methods", func(oai *document) error {
		for _, method := range []string{"get", "PUT", "Post", "DELETE", "CONNECT", "HEAD", "OPTIONS", "PATCH", "TRACE"} {
			err := oai.Add(goai.AddInput{Path: "/m/" + method, Method: method, Object: handles[SamePostReq, EmptyRes](nil)})
			if err != nil {
				return err
			}
		}
		return nil
	})
}
