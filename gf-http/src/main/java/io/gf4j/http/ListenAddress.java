package io.gf4j.http;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses to listen on, as ghttp writes them: {@code host:port}, {@code :port} or {@code port}, separated by commas.
 */
final class ListenAddress {
    private static final int MAX_PORT = 65_535;

    private ListenAddress() {}

    /**
     * The parts of a list.
     *
     * @throws io.gf4j.core.error.GfException if it is empty
     */
    static List<String> split(String addresses) {
        List<String> parts = Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.indexOf(':') < 0 ? ":" + part : part)
                .toList();
        if (parts.isEmpty()) {
            throw StartError.at(CallSite.here(), "no address to listen on; set one, for example setAddr(\":8000\")");
        }
        return parts;
    }

    /**
     * One address to bind; without a host, all interfaces.
     *
     * @throws io.gf4j.core.error.GfException if the port is none or the host is unknown
     */
    static InetSocketAddress resolve(String address) {
        int colon = address.lastIndexOf(':');
        String host = address.substring(0, colon);
        int port = port(address, address.substring(colon + 1));
        if (host.isEmpty()) {
            return new InetSocketAddress(port);
        }
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        InetSocketAddress resolved =
                new InetSocketAddress(bracketed ? host.substring(1, host.length() - 1) : host, port);
        if (resolved.isUnresolved()) {
            throw StartError.at(
                    CallSite.here(), "cannot listen on \"" + address + "\": the host \"" + host + "\" is unknown");
        }
        return resolved;
    }

    private static int port(String address, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw StartError.at(
                CallSite.here(),
                "cannot listen on \"" + address + "\": \"" + text
                        + "\" is no port; write \"host:port\" with a port from 0 to 65535");
    }

    /** The list with real ports in the place of 0. */
    static String withPorts(String addresses, List<Integer> ports) {
        List<String> parts = new ArrayList<>(Arrays.asList(addresses.split(",")));
        for (int i = 0; i < Math.min(parts.size(), ports.size()); i++) {
            if (parts.get(i).endsWith(":0")) {
                parts.set(i, parts.get(i).substring(0, parts.get(i).length() - 1) + ports.get(i));
            }
        }
        return String.join(",", parts);
    }
}
