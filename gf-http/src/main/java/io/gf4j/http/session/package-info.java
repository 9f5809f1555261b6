/**
 * Public API. Sessions and where they are kept (Go: os/gsession). May import: the JDK, slf4j, gf-core;
 * {@code JedisRedisClient} alone imports Jedis, which is optional.
 */
@NullMarked
package io.gf4j.http.session;

import org.jspecify.annotations.NullMarked;
