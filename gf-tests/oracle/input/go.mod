module gf4j/oracle/input

go 1.24

require github.com/gogf/gf/v2 v2.10.2

require (
	github.com/clbanning/mxj/v2 v2.7.0 // indirect
	go.opentelemetry.io/otel v1.38.0 // indirect
	go.opentelemetry.io/otel/trace v1.38.0 // indirect
	golang.org/x/text v0.25.0 // indirect
)
