module oracle/url

go 1.24
