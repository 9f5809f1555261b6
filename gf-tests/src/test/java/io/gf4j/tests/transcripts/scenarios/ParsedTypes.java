package io.gf4j.tests.transcripts.scenarios;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.V;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the scenarios of parse.go parse into. Go's names, as they stand in JSON and in messages. */
final class ParsedTypes {
    private ParsedTypes() {}

    static class Account {
        @JsonProperty("Id")
        public long id;

        @JsonProperty("Name")
        public String name = "";
    }

    static class SignUp {
        @JsonProperty("Name")
        @P("username")
        @V("required|length:6,30#name, please|{min} to {max} letters")
        public String name = "";

        @JsonProperty("Pass")
        @P("password1")
        @V("required|length:6,30#password, please|too short")
        public String pass = "";

        @JsonProperty("Pass2")
        @P("password2")
        @V("required|length:6,30|same:password1#once more, please|too short|not the same")
        public String pass2 = "";
    }

    static class PlainRules {
        @JsonProperty("Id")
        @V("required|min:1")
        public long id;

        @JsonProperty("Name")
        @V("required-with:id|length:2,5")
        public String name = "";

        @JsonProperty("Mail")
        @V("email")
        public String mail = "";

        @JsonProperty("Kind")
        @V("in:a,b")
        public String kind = "";

        @JsonProperty("Score")
        @V("between:1,10")
        public double score;

        @JsonProperty("Site")
        @V("url")
        public String site = "";

        @JsonProperty("Code")
        @V("regex:^[a-z]+$")
        public String code = "";
    }

    static class ListingReq {
        @JsonProperty("Kind")
        public String kind = "";

        @JsonProperty("Cate")
        @P("category")
        public long cate;

        @JsonProperty("Page")
        @D("1")
        @V("min:0#page")
        public int page;

        @JsonProperty("Size")
        @D("10")
        @V("max:50#at most 50")
        public int size;
    }

    static class Item {
        @JsonProperty("Name")
        @P("name")
        @V("required#the item's name, please")
        public String name = "";

        @JsonProperty("Sn")
        @P("sn")
        @V("required#the item's number, please")
        public String sn = "";

        @JsonProperty("Amount")
        @P("amount")
        @V("min:1")
        public int amount;
    }

    static class Order {
        public long id;

        @JsonProperty("Items")
        @P("items")
        @V("required#items, please")
        public @Nullable List<Item> items;
    }

    static class Defaulted {
        @JsonProperty("Name")
        @D("ann")
        public String name = "";

        @JsonProperty("Score")
        @D("60")
        public float score;

        @JsonProperty("Vip")
        @D("true")
        public boolean vip;

        @JsonProperty("Nick")
        @P("nickname")
        @D("nick")
        public String nick = "";

        @JsonProperty("Empty")
        @D("")
        public String empty = "";

        @JsonProperty("Other")
        @D("other")
        public String other = "";

        @JsonProperty("None")
        public String none = "";
    }

    static class Mixed {
        @JsonProperty("Map")
        public @Nullable Map<String, Object> map;

        @JsonProperty("Ints")
        public @Nullable List<Integer> ints;

        @JsonProperty("Ptr")
        public @Nullable Integer ptr;

        @JsonProperty("Text")
        public @Nullable String text;

        @JsonProperty("Raw")
        public @Nullable Object raw;

        @JsonProperty("Doc")
        public @Nullable Object doc;

        @JsonProperty("Names")
        public @Nullable Map<String, List<String>> names;

        @JsonProperty("Deep")
        public @Nullable List<List<Account>> deep;
    }

    static class Names {
        @JsonProperty("ContainerPort")
        public int containerPort;

        @JsonProperty("UserID")
        public int userID;

        @JsonProperty("JSONText")
        public String jsonText = "";
    }

    enum Color {
        red,
        blue
    }

    static class Colorful {
        @JsonProperty("Color")
        @V("required|enums")
        public @Nullable Color color;
    }

    static class Page {
        @P("per_page")
        @D("10")
        public int limit;

        @P("page")
        @D("1")
        public int page;

        @P("kinds")
        public List<Integer> kinds = List.of();
    }
}
