module oracle/sniff

go 1.24
