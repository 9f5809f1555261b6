// Go's net/http alone.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"time"
)

type hello struct {
	Message string `json:"message"`
}

func main() {
	http.HandleFunc("/plaintext", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "Hello, World!") })
	http.HandleFunc("/json", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		text, _ := json.Marshal(hello{"Hello, World!"})
		w.Write(text)
	})
	http.HandleFunc("/user/{id}", func(w http.ResponseWriter, r *http.Request) {
		id, _ := strconv.ParseInt(r.PathValue("id"), 10, 64)
		fmt.Fprintf(w, "user %d", id)
	})
	http.HandleFunc("/flush/{n}", func(w http.ResponseWriter, r *http.Request) { stream(w, r, 0) })
	http.HandleFunc("/stream/{n}", func(w http.ResponseWriter, r *http.Request) { stream(w, r, 200*time.Millisecond) })
	http.HandleFunc("/heartbeat/{n}", func(w http.ResponseWriter, r *http.Request) { stream(w, r, time.Second) })
	http.Handle("/static/", http.StripPrefix("/static/", http.FileServer(http.Dir(os.Args[2]))))
	http.HandleFunc("/quiet", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "data: 0\n\n")
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	})
	panic(http.ListenAndServe("127.0.0.1:"+os.Args[1], nil))
}

func stream(w http.ResponseWriter, r *http.Request, pause time.Duration) {
	n, _ := strconv.Atoi(r.PathValue("n"))
	w.Header().Set("Content-Type", "text/event-stream")
	for i := 0; i < n; i++ {
		fmt.Fprintf(w, "data: %d\n\n", i)
		w.(http.Flusher).Flush()
		time.Sleep(pause)
	}
}
