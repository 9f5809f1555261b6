package main

func names() []string {
	texts := []string{"", "k=1", "k", "=v", "k=", "k=1&k=2", "k[]=1&k[]=2", "k[a]=1&k[b]=2", "k[a][b]=1&k[a][c]=2", "k[][a]=1&k[][b]=2&k[][a]=3",
		"k[][]=1", "k[a][]=1&k[a][]=2", "k[][a][b]=1&k[][a][c]=2", "k=1&k[]=2", "k=1&k[a]=2", "k[]=1&k[a]=2", "k[a]=1&k=2", "k[a]=1&k[]=2", "a.b=1&c d=2&e+f=3", "a.b[c.d]=1",
		"a[b=1", "a[b[c]=1", "a]b=1", "a[b]c=1", "a[b]c[d]=1", "[a]=1", " [a]=1", "  k=1", "%20k=1", "'k'=1", `"k"[a]=1`, "k['a']=1", "k[ a ]=1", "k%5Ba%5D=1", "k=%zz", "%zz=1", "k=%", "k=%4", "k=%41%e4%b8%96",
		"k=a+b%2Bc", "世[界]=1", "&&k=1&", "k==1", "k=1=2", "k[]=1;k[]=2", "k[0]=a&k[1]=b", "k[a][][b]=1&k[a][][b]=2", "k[a]=1&k[a][b]=2", "[]=1", "k[]", "k[=1", "k]=1", "k[[a]]=1", "k[a]]=1", "k[][a]=1&k[]=2&k[][a]=3"}
	return append(texts, mixed(1500, 9, "k", "a", "b", "[", "]", "[]", "[a]", "[b]", "=", "=1", "&", "&", ".", " ", "+", "%", "%5B", "%41", "'", "\"", "k=1&", "k[a]=")...)
}

func forms() []string {
	texts := []string{"", "k=1&k=2", "k", "=v", "k=%zz&a=1", "a;b=1&c=2", "k=%zz;", "k=%zz&;", "a=1&&b", "k[]=1&k[]=2", "k=a+b%2B"}
	return append(texts, mixed(600, 8, "k", "a", "=", "&", ";", "+", "%41", "%", "1", "k=1&")...)
}

func mediaTypes() []string {
	texts := []string{"", "a", "a/b", "A/B", " a/b ", "a/", "/b", "a/b c", "a/b/c", "a b", "form-data", "form-data;", "form-data; name=k", `form-data; name="k"`, `form-data; name="k"; filename="a.txt"`,
		`form-data; name="k; filename="x"`, `form-data; name="a\"b"`, `form-data; filename="C:\dev\a.txt"`, `form-data; filename="a\\b"`, "form-data; name=k; name=k", "form-data; name=k; name=l", "form-data; NAME=k",
		"form-data; filename*=utf-8''%e4%b8%96.txt", "form-data; filename*=UTF-8'en'a%20b", "form-data; filename*=latin1''%e4", "form-data; filename*=utf-8''%zz", "form-data; filename*=utf-8", "form-data; filename*0=a; filename*1=b",
		"form-data; filename*0*=utf-8''%41; filename*1=b; filename*2*=%42", "form-data; filename*1=b", "form-data; filename=a; filename*=utf-8''b", "form-data; name=", `form-data; name=""`, "form-data; =k", "form-data; name", "form-data ; name = k",
		"form-data;name=k;;", "form-data; name=世", `form-data; name="世"`, "multipart/form-data; boundary=b", `multipart/form-data; boundary="a b"`, "multipart/form-data; boundary=", "multipart/form-data; boundary=a=b", "multipart/form-data; boundary=a/b"}
	return append(texts, mixed(800, 9, "form-data", "a", "/", ";", "; ", "name", "=", "\"", "\\", "k", "*", "*0", "*1", "utf-8''", "%41", " ", "; name=k", "; filename=\"a\"", "'")...)
}

func documents() []string {
	texts := []string{"<doc><k>1</k></doc>", "<doc/>", "<doc></doc>", "<doc>text</doc>", "<doc a=\"1\"/>", "<doc a='1'>text</doc>", "<doc><k/><k/></doc>", "<doc><k>1</k><k>2</k><k>3</k></doc>", "<doc><a><b>1</b></a></doc>",
		"<doc>a<k>1</k>b</doc>", "<doc><k>1</k>b</doc>", "<doc>a<k>1</k></doc>", "<doc> <k> 1 </k> </doc>", "<doc>a<!-- c -->b</doc>", "<doc>a<![CDATA[b<c]]></doc>", "<doc><![CDATA[b]]></doc>", "<doc>&lt;&amp;&#65;&#x42;</doc>", "<doc>&nope;</doc>",
		"<!DOCTYPE doc [<!ENTITY e \"x\">]><doc>&e;</doc>", "<!DOCTYPE doc><doc>1</doc>", "<!DOCTYPE doc SYSTEM \"file:///etc/passwd\"><doc>1</doc>", "<n:doc xmlns:n=\"u\"><n:k n:a=\"1\">2</n:k></n:doc>", "<n:doc><n:k>2</n:k></n:doc>", "<doc xmlns=\"u\"><k>1</k></doc>",
		"<doc><k>1</doc>", "<doc>", "doc", "", "<doc></doc><more/>", "<doc/>text", "<doc><k></k></doc>", "<doc><k a=\"1\"></k></doc>", "<?xml version=\"1.0\"?><doc><k>1</k></doc>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><doc><k>世</k></doc>", "<?pi x?><doc><k>1</k></doc>",
		"<doc><k>1</k><k a=\"2\">3</k></doc>", "<doc a=\"1\"><a>2</a></doc>", "<doc><a-b>1</a-b></doc>", "<doc>\n\t<k>\r\n1\r\n</k>\n</doc>", "<doc a=1/>", "<doc><k>1</k><!-- c --></doc>", "<doc><k>世</k></doc>", "<doc>a&amp;b</doc>", "<doc><a>1</a>x<b>2</b>y</doc>"}
	return append(texts, mixed(400, 7, "<doc>", "</doc>", "<a>", "</a>", "<b>", "</b>", "<b/>", "1", " ", "<!-- c -->", "<![CDATA[x]]>", "<a>1</a>", "<b k=\"v\">2</b>", "&lt;")...)
}
