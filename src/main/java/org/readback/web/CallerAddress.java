package org.readback.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** The network address that a request came from. */
public final class CallerAddress {
    private CallerAddress() {}

    /** The sender's address; where that is a proxy on this machine, the address that the proxy saw. */
    public static String of(Context request) {
        String forwarded = request.header("X-Forwarded-For");
        if (forwarded == null || !isThisMachine(request.ip())) {
            return request.ip();
        }
        // a proxy adds what it saw at the end; what stands before was sent by anybody
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
