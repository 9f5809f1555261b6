package main

type login struct {
	Uid      int    `json:"uid"`
	Hidden   string `json:"-"`
	Nickname string `json:"nickname,omitempty"`
	Password string `json:"password1"`
}

type detail struct {
	Code  int    `json:"code"`
	Body  string `json:"body,omitempty"`
	Error string `json:"error,omitempty"`
}

type report struct {
	Success bool           `json:"success"`
	Count   int            `json:"count,omitempty"`
	Data    any            `json:"data,omitempty"`
	List    []int          `json:"list,omitempty"`
	Map     map[string]int `json:"map,omitempty"`
	Detail  *detail        `json:"detail,omitempty"`
}

func init() {
	addRoutes("write/json-fields", "WriteJson leaves out the fields that say so, and renames them.",
		route{"/account", json(login{100, "secret", "", "123"})},
		route{"/nickname", json(&login{100, "secret", "jo", "123"})},
		route{"/empty", json(report{List: []int{}, Map: map[string]int{}})},
		route{"/full", json(&report{true, 1, 0, []int{0}, map[string]int{"": 0}, &detail{3, "\u6d4b\u8bd5", ""}})},
		route{"/zero", json(report{Detail: &detail{}})})
}
