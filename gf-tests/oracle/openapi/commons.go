package main

import (
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/goai"
)

type Envelope struct {
	Code    int    `json:"code" dc:"0 is good"`
	Message string `json:"message"`
	Data    any    `json:"data" dc:"what was asked for"`
}

type DeepEnvelope struct {
	Code     int  `json:"code"`
	Response Deep `json:"response"`
}

type Deep struct {
	Data any `json:"data"`
	More int `json:"more"`
}

type RequestEnvelope struct {
	Token string `json:"token" v:"required"`
	Data  any    `json:"data"`
}

type AskReq struct {
	g.Meta `path:"/ask/{id}" method:"post" summary:"asks"`
	Id     int    `json:"id" v:"required"`
	Text   string `json:"text" v:"required"`
}

type AskGetReq struct {
	g.Meta `path:"/ask" method:"get"`
	Text   string `json:"text"`
}

type AskRes struct {
	g.Meta `dc:"the result"`
	Id     int `json:"id" v:"required"`
}

func envelope(c *goai.Config) {
	c.CommonResponse = Envelope{}
	c.CommonResponseDataField = "Data"
}

func init() {
	under[AskReq, AskRes]("common-response", envelope)
	under[AskGetReq, AskRes]("common-response-merged", func(c *goai.Config) { c.CommonResponse = Envelope{} })
	under[AskGetReq, AskRes]("common-response-deep", func(c *goai.Config) {
		c.CommonResponse = DeepEnvelope{}
		c.CommonResponseDataField = "Response.Data"
	})
	under[AskGetReq, MimeRes]("common-response-mime", envelope)
	under[AskGetReq, EnhancedRes]("common-response-enhanced", envelope)
	under[AskGetReq, GoneEnhancedRes]("common-response-enhanced-empty", envelope)
	under[AskGetReq, []Item]("common-response-list", envelope)
	under[AskReq, AskRes]("common-request", func(c *goai.Config) {
		c.CommonRequest = RequestEnvelope{}
		c.CommonRequestDataField = "Data"
	})
	under[AskReq, AskRes]("common-request-merged", func(c *goai.Config) { c.CommonRequest = RequestEnvelope{} })
	under[AskGetReq, AskRes]("common-request-get", func(c *goai.Config) {
		c.CommonRequest = RequestEnvelope{}
		c.CommonRequestDataField = "Data"
	})
	under[AskReq, AskRes]("content-types", func(c *goai.Config) {
		c.ReadContentTypes = []string{"application/json", "application/xml"}
		c.WriteContentTypes = []string{"text/plain"}
	})
	under[NestedReq, NestedRes]("short-names", func(c *goai.Config) { c.IgnorePkgPath = true })
	add("common-response-twice", func(oai *document) error {
		envelope(&oai.Config)
		if err := route[AskReq, AskRes](oai); err != nil {
			return err
		}
		return route[AskGetReq, AskRes](oai)
	})
	add("common-described", func(oai *document) error {
		oai.Info = goai.Info{Title: "API", Description: "d", TermsOfService: "t", Version: "1",
			Contact: &goai.Contact{Name: "n", URL: "https://example.com", Email: "n@example.com"}, License: &goai.License{Name: "MIT"}}
		oai.Servers = &goai.Servers{{URL: "https://example.com", Description: "real"}, {URL: "/"}}
		oai.Tags = &goai.Tags{{Name: "A", Description: "first"}, {Name: "B"}}
		oai.ExternalDocs = &goai.ExternalDocs{URL: "https://example.com/docs", Description: "more"}
		oai.Security = &goai.SecurityRequirements{{"key": {}}}
		oai.Components.SecuritySchemes = goai.SecuritySchemes{
			"key": {Value: &goai.SecurityScheme{Type: "apiKey", In: "header", Name: "X-Key", Description: "a key"}},
			"jwt": {Value: &goai.SecurityScheme{Type: "http", Scheme: "bearer", BearerFormat: "JWT"}},
		}
		return route[SecureReq, EmptyRes](oai)
	})
}
