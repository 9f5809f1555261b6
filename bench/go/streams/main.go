// A client for many streams: opens them over raw sockets, reads them whole, and prints one line of JSON with the number
// of events, those missing, and the gaps between two events of a stream.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"slices"
	"sync"
	"time"
)

type result struct {
	Events  int     `json:"events"`
	Missing int     `json:"missing"`
	Seconds float64 `json:"seconds"`
	GapP50  float64 `json:"gapP50"`
	GapP99  float64 `json:"gapP99"`
}

func main() {
	addr := flag.String("addr", "", "host:port of the server")
	path := flag.String("path", "/stream/100", "what to ask for")
	streams := flag.Int("streams", 1, "number of streams at once")
	events := flag.Int("events", 100, "number of events expected of each stream")
	spread := flag.Duration("spread", 0, "time over which the streams are opened")
	flag.Parse()

	var wait sync.WaitGroup
	var lock sync.Mutex
	var total result
	var gaps []float64
	start := time.Now()
	for i := 0; i < *streams; i++ {
		wait.Add(1)
		time.Sleep(time.Until(start.Add(*spread * time.Duration(i) / time.Duration(*streams))))
		go func() {
			defer wait.Done()
			seen, own := read(*addr, *path, *events)
			lock.Lock()
			defer lock.Unlock()
			total.Events += seen
			total.Missing += *events - seen
			gaps = append(gaps, own...)
		}()
	}
	wait.Wait()
	total.Seconds = time.Since(start).Seconds()
	if len(gaps) > 0 {
		slices.Sort(gaps)
		total.GapP50 = gaps[len(gaps)/2]
		total.GapP99 = gaps[len(gaps)*99/100]
	}
	json.NewEncoder(os.Stdout).Encode(total)
}

// read counts the events of one stream and tells the milliseconds between the reads that brought them.
func read(addr, path string, events int) (int, []float64) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 0, nil
	}
	defer conn.Close()
	fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", path)
	var gaps []float64
	var last time.Time
	seen := 0
	buffer := make([]byte, 4096)
	if events > 1000 {
		buffer = make([]byte, 64<<10)
	}
	mark := []byte("data: ")
	kept := 0 // the end of the last read, where a mark may have begun
	for {
		n, err := conn.Read(buffer[kept:])
		window := buffer[:kept+n]
		if found := bytes.Count(window, mark); found > 0 {
			now := time.Now()
			if seen > 0 && events <= 1000 {
				gaps = append(gaps, float64(now.Sub(last).Microseconds())/1000)
			}
			last = now
			seen += found
		}
		kept = copy(buffer, window[max(0, len(window)-len(mark)+1):])
		if err == io.EOF || err != nil {
			return seen, gaps
		}
	}
}
