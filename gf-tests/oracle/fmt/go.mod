module oracle/fmt

go 1.23
