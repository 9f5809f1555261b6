module oracle/cookies

go 1.24
