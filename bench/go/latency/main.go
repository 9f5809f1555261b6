// A client for one-shot latency: asks at a constant rate whatever the server does, and prints one line of JSON with the
// rate that was reached and how late the answers were. An answer's time runs from the moment its request was due, so a
// server that stalls pays for every request that had to wait.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"sync"
	"time"
)

type result struct {
	Rate float64 `json:"rate"`
	P50  float64 `json:"p50"`
	P99  float64 `json:"p99"`
	Max  float64 `json:"max"`
}

func main() {
	addr := flag.String("addr", "", "host:port of the server")
	path := flag.String("path", "/plaintext", "what to ask for")
	rate := flag.Float64("rate", 1000, "requests a second, over all connections")
	conns := flag.Int("conns", 64, "number of connections")
	seconds := flag.Float64("seconds", 5, "how long")
	flag.Parse()

	var wait sync.WaitGroup
	var lock sync.Mutex
	var all []float64
	start := time.Now()
	for i := 0; i < *conns; i++ {
		wait.Add(1)
		go func() {
			defer wait.Done()
			period := float64(*conns) / *rate
			count := int(*seconds / period)
			own := ask(*addr, *path, start.Add(seconds64(period*float64(i)/float64(*conns))), seconds64(period), count)
			lock.Lock()
			defer lock.Unlock()
			all = append(all, own...)
		}()
	}
	wait.Wait()
	slices.Sort(all)
	json.NewEncoder(os.Stdout).Encode(result{
		Rate: float64(len(all)) / time.Since(start).Seconds(),
		P50:  all[len(all)/2], P99: all[len(all)*99/100], Max: all[len(all)-1]})
}

func seconds64(seconds float64) time.Duration { return time.Duration(seconds * float64(time.Second)) }

// ask sends count requests, one each period, over one connection, and tells the milliseconds from due to answered.
func ask(addr, path string, first time.Time, period time.Duration, count int) []float64 {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer conn.Close()
	request := []byte("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
	reader := bufio.NewReader(conn)
	times := make([]float64, 0, count)
	for i := 0; i < count; i++ {
		due := first.Add(time.Duration(i) * period)
		time.Sleep(time.Until(due))
		if _, err := conn.Write(request); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		answer, err := http.ReadResponse(reader, nil)
		if err == nil {
			_, err = io.Copy(io.Discard, answer.Body)
			answer.Body.Close()
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		times = append(times, float64(time.Since(due).Microseconds())/1000)
	}
	return times
}
