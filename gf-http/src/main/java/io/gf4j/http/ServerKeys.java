package io.gf4j.http;

import io.gf4j.core.log.Logger;
import io.gf4j.core.view.View;
import io.gf4j.http.session.Gsession;
import io.gf4j.http.session.Storage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a server's configuration with ghttp's names and defaults; their meaning is told by the getters. */
final class ServerKeys {
    static final ServerKey<String> NAME = new ServerKey<>("name", "default");
    static final ServerKey<String> ADDRESS = new ServerKey<>("address", ":0");
    static final ServerKey<String> SERVER_AGENT = new ServerKey<>("serverAgent", "GoFrame HTTP Server");
    static final ServerKey<Boolean> KEEP_ALIVE = new ServerKey<>("keepAlive", true);
    static final ServerKey<Map<String, String>> REWRITES = new ServerKey<>("rewrites", Map.of());
    static final ServerKey<UriType> NAME_TO_URI_TYPE = new ServerKey<>("nameToUriType", UriType.DEFAULT);
    static final ServerKey<Boolean> ROUTE_OVER_WRITE = new ServerKey<>("routeOverWrite", false);
    static final ServerKey<Boolean> DUMP_ROUTER_MAP = new ServerKey<>("dumpRouterMap", true);

    static final ServerKey<Duration> READ_TIMEOUT = new ServerKey<>("readTimeout", Duration.ofSeconds(60));
    static final ServerKey<Duration> WRITE_TIMEOUT = new ServerKey<>("writeTimeout", Duration.ZERO);
    static final ServerKey<Duration> IDLE_TIMEOUT = new ServerKey<>("idleTimeout", Duration.ofSeconds(60));
    static final ServerKey<Integer> MAX_HEADER_BYTES = new ServerKey<>("maxHeaderBytes", 10 * 1024);
    static final ServerKey<Long> CLIENT_MAX_BODY_SIZE = new ServerKey<>("clientMaxBodySize", 8L * 1024 * 1024);
    static final ServerKey<Long> FORM_PARSING_MEMORY = new ServerKey<>("formParsingMemory", 1024L * 1024);
    static final ServerKey<Integer> GRACEFUL_TIMEOUT = new ServerKey<>("gracefulTimeout", 2);
    static final ServerKey<Integer> GRACEFUL_SHUTDOWN_TIMEOUT = new ServerKey<>("gracefulShutdownTimeout", 5);

    static final ServerKey<Boolean> ACCESS_LOG_ENABLED = new ServerKey<>("accessLogEnabled", false);
    static final ServerKey<Boolean> ERROR_LOG_ENABLED = new ServerKey<>("errorLogEnabled", true);
    static final ServerKey<Boolean> ERROR_STACK = new ServerKey<>("errorStack", true);
    static final ServerKey<@Nullable Logger> LOGGER = new ServerKey<>("logger", null);
    static final ServerKey<String> LOG_PATH = new ServerKey<>("logPath", "");
    static final ServerKey<String> LOG_LEVEL = new ServerKey<>("logLevel", "all");
    static final ServerKey<Boolean> LOG_STDOUT = new ServerKey<>("logStdout", true);
    static final ServerKey<String> ERROR_LOG_PATTERN = new ServerKey<>("errorLogPattern", "error-{Ymd}.log");
    static final ServerKey<String> ACCESS_LOG_PATTERN = new ServerKey<>("accessLogPattern", "access-{Ymd}.log");

    static final ServerKey<List<String>> INDEX_FILES =
            new ServerKey<>("indexFiles", List.of("index.html", "index.htm"));
    static final ServerKey<Boolean> INDEX_FOLDER = new ServerKey<>("indexFolder", false);
    static final ServerKey<String> SERVER_ROOT = new ServerKey<>("serverRoot", "");
    static final ServerKey<List<String>> SEARCH_PATHS = new ServerKey<>("searchPaths", List.of());
    static final ServerKey<List<StaticPathItem>> STATIC_PATHS = new ServerKey<>("staticPaths", List.of());
    static final ServerKey<Boolean> FILE_SERVER_ENABLED = new ServerKey<>("fileServerEnabled", false);

    static final ServerKey<String> OPENAPI_PATH = new ServerKey<>("openapiPath", "");
    static final ServerKey<String> SWAGGER_PATH = new ServerKey<>("swaggerPath", "");
    static final ServerKey<String> SWAGGER_UI_TEMPLATE = new ServerKey<>("swaggerUITemplate", "");

    static final ServerKey<Duration> COOKIE_MAX_AGE = new ServerKey<>("cookieMaxAge", Duration.ofDays(365));
    static final ServerKey<String> COOKIE_PATH = new ServerKey<>("cookiePath", "/");
    static final ServerKey<String> COOKIE_DOMAIN = new ServerKey<>("cookieDomain", "");
    static final ServerKey<String> COOKIE_SAME_SITE = new ServerKey<>("cookieSameSite", "");
    static final ServerKey<Boolean> COOKIE_SECURE = new ServerKey<>("cookieSecure", false);
    static final ServerKey<Boolean> COOKIE_HTTP_ONLY = new ServerKey<>("cookieHttpOnly", false);

    static final ServerKey<String> SESSION_ID_NAME = new ServerKey<>("sessionIdName", "gfsessionid");
    static final ServerKey<Duration> SESSION_MAX_AGE = new ServerKey<>("sessionMaxAge", Duration.ofHours(24));
    static final ServerKey<String> SESSION_PATH =
            new ServerKey<>("sessionPath", Gsession.DEFAULT_STORAGE_FILE_PATH.toString());
    static final ServerKey<@Nullable Storage> SESSION_STORAGE = new ServerKey<>("sessionStorage", null);
    static final ServerKey<Duration> SESSION_COOKIE_MAX_AGE =
            new ServerKey<>("sessionCookieMaxAge", Duration.ofHours(24));
    static final ServerKey<Boolean> SESSION_COOKIE_OUTPUT = new ServerKey<>("sessionCookieOutput", true);

    static final ServerKey<@Nullable View> VIEW = new ServerKey<>("view", null);

    private ServerKeys() {}
}
