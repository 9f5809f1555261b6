package io.gf4j.examples.api;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Eg;
import io.gf4j.core.tag.In;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.V;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Users in memory. Requests and results are classes; what their annotations say is checked and documented. */
public final class UserApi {
    private final NavigableMap<Long, User> users = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong();

    /** What a user may do. */
    public enum Role {
        READER,
        EDITOR
    }

    /** A user. */
    public record User(
            @Dc("a number of its own") long id,
            @Dc("how to call it") String name,
            @Dc("what it may do") Role role) {}

    /** Asks for a page of users. */
    @Meta(path = "/", method = "get", tags = "Users", summary = "Lists users")
    public static final class ListReq {
        /** How many. */
        @In(In.QUERY)
        @D("10")
        @V("between:1,100")
        @Dc("how many at most")
        public int size;
    }

    /** Some users. */
    public record ListRes(
            List<User> users,
            @Dc("how many there are in all") int total) {}

    /** Asks for one user. */
    @Meta(path = "/{id}", method = "get", tags = "Users", summary = "Shows a user")
    public static final class OneReq {
        /** Which one. */
        @In(In.PATH)
        @V("min:1")
        @Dc("its number")
        public long id;
    }

    /** A new user. */
    @Meta(path = "/", method = "post", tags = "Users", summary = "Adds a user")
    public static final class AddReq {
        /** How to call it. */
        @V("required|length:1,30")
        @Dc("how to call it")
        @Eg("Mary")
        public String name = "";

        /** What it may do. */
        @V("in:READER,EDITOR")
        @D("READER")
        @Dc("what it may do")
        public Role role = Role.READER;
    }

    /** What became of it. */
    public record AddRes(@Dc("the new number") long id) {}

    /** Asks to forget a user. */
    @Meta(path = "/{id}", method = "delete", tags = "Users", summary = "Forgets a user")
    public static final class ForgetReq {
        /** Which one. */
        @In(In.PATH)
        @V("min:1")
        @Dc("its number")
        public long id;
    }

    /** Lists users. */
    public ListRes list(Ctx ctx, ListReq req) {
        List<User> page = users.values().stream().limit(req.size).toList();
        return new ListRes(page, users.size());
    }

    /** Shows a user. */
    public User one(Ctx ctx, OneReq req) {
        User user = users.get(req.id);
        if (user == null) {
            throw Gerror.newCodef(Gcode.CODE_NOT_FOUND, "there is no user %d", req.id);
        }
        return user;
    }

    /** Adds a user. */
    public AddRes add(Ctx ctx, AddReq req) {
        long id = lastId.incrementAndGet();
        users.put(id, new User(id, req.name, req.role));
        return new AddRes(id);
    }

    /** Forgets a user. */
    public void forget(Ctx ctx, ForgetReq req) {
        users.remove(req.id);
    }
}
