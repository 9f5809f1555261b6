package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.core.tag.C;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.In;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.Required;
import io.gf4j.core.tag.V;
import io.gf4j.http.UploadFile;
import io.gf4j.http.UploadFiles;
import io.gf4j.http.openapi.ValueShapes.EmptyRes;
import java.util.List;

/** Go: places.go. */
final class PlaceShapes {
    private PlaceShapes() {}

    @Meta(path = "/places/{id}/{Name}", method = "put")
    record PlacesReq(
            @V("required") int id,
            @V("required") String name,
            @In(In.QUERY) @V("min:1") int page,
            @In(In.HEADER) @V("required") String token,
            @In(In.COOKIE) String crumb,
            @V("required") String text,
            String rest) {}

    @Meta(path = "/places/{id}", method = "get")
    record PlacesGetReq(
            int id,
            @In(In.HEADER) String token,
            @V("required") String text) {}

    @Meta(path = "/all/{id}", method = "post")
    record AllInPathReq(int id) {}

    @Meta(path = "/wrong", method = "post")
    record WrongPlaceReq(@In("body") int id) {}

    @Meta(path = "/names", method = "post")
    static final class NamesReq {
        @P("p-one")
        @JsonProperty("j-one")
        public String one = "";

        @C("c-two")
        @P("p-two")
        public String two = "";

        public String three = "";

        @JsonIgnore
        public String four = "";

        @JsonProperty("Five")
        public String five = "";

        String six = "";

        @JsonProperty("Seven")
        public String seven = "";
    }

    @Meta(path = "/names/{p-one}", method = "get")
    static final class NamesGetReq {
        @P("p-one")
        @JsonProperty("j-one")
        public String one = "";

        @C("c-two")
        @P("p-two")
        public String two = "";

        public String three = "";

        @JsonIgnore
        public String four = "";
    }

    @Meta(path = "/rules", method = "post")
    record RulesReq(
            @V("required|length:2,5|min:3") String text,
            @V("max-length:5") String longest,
            @V("min-length:2#too short") String least,
            @V("alias@required|between:1,9#need|out") int number,
            @V("min:-2|max:8") long least2,
            @V("between:0.5,1.5") double ratio,
            @V("in:a, b ,c") String word,
            @V("in:1,2") int digit,
            @V("in:1,2") String figure,
            @JsonProperty("if") @V("required-if:word,a") String when,
            @V("required|max-length:3") List<String> list,
            @V("email|max:4") String mail) {}

    @Meta(path = "/rules", method = "get")
    record RulesGetReq(
            @V("required|length:2,5") String text,
            @V("required|between:1,9") int number,
            @V("in:a,b") String word,
            @V("in:1.5,2") double ratio,
            @Required String marked,
            @V("required#say it") String another) {}

    @Meta(path = "/upload", method = "post", mime = "multipart/form-data")
    record UploadReq(@V("required") @Dc("a file") UploadFile file, UploadFile plain, UploadFiles files, String note) {}

    @Meta(path = "/field-tags", method = "post")
    record FieldTagsReq(
            @Meta(
                    deprecated = "true",
                    extra = {"format=date", "x-sort=1"})
            String day,

            @Meta(extra = {"pattern=^a", "title=T", "nullable=true"})
            String pattern,

            @Meta(extra = {"type=string", "minimum=4", "multipleOf=2"})
            int number,

            @Meta(extra = {"readOnly=true", "maxLength=3"}) double ratio) {}

    @Meta(path = "/field-tags", method = "get")
    record FieldTagsGetReq(
            @Meta(
                    deprecated = "true",
                    extra = {"format=date", "x-sort=1"})
            String day,

            @Meta(extra = {"style=form", "explode=true"}) List<String> list,

            @Meta(summary = "s", extra = "allowEmptyValue=true")
            String empty) {}

    static void addTo(RecordedCases cases) {
        cases.route("places", PlacesReq.class, EmptyRes.class);
        cases.route("places-get", PlacesGetReq.class, EmptyRes.class);
        cases.route("places-path-only", AllInPathReq.class, EmptyRes.class);
        cases.route("error-place", WrongPlaceReq.class, EmptyRes.class);
        cases.route("names", NamesReq.class, EmptyRes.class);
        cases.route("names-get", NamesGetReq.class, EmptyRes.class);
        cases.route("rules", RulesReq.class, EmptyRes.class);
        cases.route("rules-get", RulesGetReq.class, EmptyRes.class);
        cases.route("upload", UploadReq.class, EmptyRes.class);
        cases.route("field-tags", FieldTagsReq.class, EmptyRes.class);
        cases.route("field-tags-get", FieldTagsGetReq.class, EmptyRes.class);
        RouteTypes types = new RouteTypes(PlacesGetReq.class, EmptyRes.class);
        cases.add("places-given", doc -> doc.add(new AddInput("/given/{id}/{text}", "", "patch", types)));
        cases.add("places-colon", doc -> doc.add(new AddInput("/given/:id/*text", "", "GET", types)));
        cases.add("places-prefix", doc -> doc.add(new AddInput("", "/api/", "", types)));
    }
}
