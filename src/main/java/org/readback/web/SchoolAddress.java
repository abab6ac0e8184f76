package org.readback.web;

import io.javalin.http.Context;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Optional;

/** The address at which other devices of the school reach this server. */
public final class SchoolAddress {
    private SchoolAddress() {}

    /** Host and port as this request gave them; where that is "localhost", this machine's address in its network. */
    public static String of(Context request) {
        String host = String.valueOf(request.host());
        return host.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?")
                ? inNetwork()
                        .map(address -> host.replaceFirst("[^:]+", address.getHostAddress()))
                        .orElse(host)
                : host;
    }

    private static Optional<InetAddress> inNetwork() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(InetAddress::isSiteLocalAddress)
                    .findFirst();
        } catch (SocketException unknown) {
            return Optional.empty();
        }
    }
}
