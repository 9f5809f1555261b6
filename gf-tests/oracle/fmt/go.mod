module gf4j.io/oracle/fmt

go 1.23
