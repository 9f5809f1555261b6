package io.gf4j.http.openapi;

import java.util.Map;

/**
 * A result's class that knows of further answers (Go: goai.IEnhanceResponseStatus). It is asked of an instance whose
 * members are zero, false and null.
 */
@FunctionalInterface
public interface EnhanceResponseStatus {
    /** The further answers by HTTP status, from 100 to 599. */
    Map<Integer, EnhancedStatusType> enhanceResponseStatus();
}
