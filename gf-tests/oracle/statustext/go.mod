module oracle/statustext

go 1.24
