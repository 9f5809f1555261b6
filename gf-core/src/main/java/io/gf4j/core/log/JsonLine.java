package io.gf4j.core.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.core.json.Gjson;

/** A log call as JSON (Go: glog.HandlerOutputJson). */
final class JsonLine {
    private JsonLine() {}

    private record Output(
            @JsonProperty("Time") String time,

            @JsonProperty("TraceId") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String traceId,

            @JsonProperty("CtxStr") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String ctxStr,

            @JsonProperty("Level") String level,

            @JsonProperty("CallerPath") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String callerPath,

            @JsonProperty("CallerFunc") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String callerFunc,

            @JsonProperty("Prefix") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String prefix,

            @JsonProperty("Content") String content,

            @JsonProperty("Stack") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String stack) {}

    static String of(HandlerInput in) {
        String values = in.valuesContent();
        String content =
                in.content().isEmpty() || in.values().isEmpty() ? in.content() + values : in.content() + " " + values;
        return Gjson.encodeString(new Output(
                in.timeFormat(),
                in.traceId(),
                in.ctxStr(),
                in.levelFormat(),
                in.callerPath(),
                in.callerFunc(),
                in.prefix(),
                content,
                in.stack()));
    }
}
