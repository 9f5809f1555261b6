module gf4j/oracle/core

go 1.24

require github.com/gogf/gf/v2 v2.10.2
