package bench;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Spring Boot MVC on Tomcat with virtual threads. */
@SpringBootApplication
@RestController
public class Main {
    record Hello(String message) {}

    public static void main(String[] args) {
        SpringApplication app = new SpringApplication(Main.class);
        app.setDefaultProperties(Map.of(
                "server.port", args[0],
                "server.address", "127.0.0.1",
                "spring.threads.virtual.enabled", "true",
                "spring.main.banner-mode", "off"));
        app.run();
    }

    @GetMapping(path = "/plaintext", produces = "text/plain; charset=utf-8")
    String plaintext() {
        return "Hello, World!";
    }

    @GetMapping("/json")
    Hello json() {
        return new Hello("Hello, World!");
    }

    @GetMapping(path = "/user/{id}", produces = "text/plain; charset=utf-8")
    String user(@PathVariable long id) {
        return "user " + id;
    }
}
