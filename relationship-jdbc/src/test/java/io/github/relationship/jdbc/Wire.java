package io.github.relationship.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wire between a driver and its server, on this machine only, that carries bytes until it is told to fail. For one connection at
 * a time; each failure is its last, and the next connection is a new one.
 */
final class Wire implements AutoCloseable {

    /** Which way bytes go. */
    enum Way {
        TO_SERVER,
        FROM_SERVER
    }

    /** What happens when more bytes are sent than come through: they are swallowed, and then … */
    enum Failure {
        /** … both ends are told that the connection is over. */
        CUT,
        /** … nobody is told anything. */
        STALL
    }

    private record Fate(Way way, long bytes, Failure failure) {}

    private static final Fate NONE = new Fate(Way.TO_SERVER, Long.MAX_VALUE, Failure.CUT);

    /** What drivers take for an address: host, port, and the rest. */
    private static final Pattern ADDRESS = Pattern.compile("//[^:]+:(\\d+)/");

    private final String url;
    private final int server;
    private final ServerSocket door;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private Fate fate = NONE;
    private long carried;
    private boolean failed;
    private Optional<Socket> latest = Optional.empty();

    private Wire(String url) throws IOException {
        Matcher address = ADDRESS.matcher(url);
        if (!address.find()) {
            throw new IllegalArgumentException(url + " has no port");
        }
        this.url = url;
        this.server = Integer.parseInt(address.group(1));
        this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /** To the server of a product, which has to have one. */
    static Wire to(Product product) {
        try {
            Wire wire = new Wire(product.url());
            start(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException("the wire was not laid", e);
        }
    }

    /** A connection over this wire, whose driver waits for ever. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(address());
    }

    /** A connection over this wire, whose driver gives up an answer after a second. */
    Connection connectImpatiently() throws SQLException {
        String unit = url.contains("mariadb") ? "1000" : "1";
        return DriverManager.getConnection(address() + (url.contains("?") ? "&" : "?") + "socketTimeout=" + unit);
    }

    private String address() {
        return ADDRESS.matcher(url).replaceFirst("//127.0.0.1:" + door.getLocalPort() + "/");
    }

    /** From now on so many bytes come through that way, and then it fails; told while nobody speaks. */
    synchronized void failAfter(Way way, long bytes, Failure failure) {
        fate = new Fate(way, bytes, failure);
        carried = 0;
        failed = false;
    }

    /** Carries everything again; told while nobody speaks. */
    synchronized void mend() {
        failAfter(NONE.way(), NONE.bytes(), NONE.failure());
    }

    /** Whether more bytes were sent than came through. */
    synchronized boolean hasFailed() {
        return failed;
    }

    private synchronized int passes(Way way, int bytes, Socket driver) {
        if (fate.way() != way || latest.filter(driver::equals).isEmpty()) {
            return bytes;
        }
        int passing = (int) Math.min(bytes, fate.bytes() - carried);
        // Counted before they are sent: whoever has got them may tell us something new.
        carried += passing;
        failed = failed || passing < bytes;
        return passing;
    }

    private synchronized void begun(Socket driver) {
        latest = Optional.of(driver);
    }

    private synchronized Failure failure() {
        return fate.failure();
    }

    private void accept() throws IOException {
        while (true) {
            Socket driver = door.accept();
            Socket to = new Socket(InetAddress.getLoopbackAddress(), server);
            begun(driver);
            open.addAll(List.of(driver, to));
            driver.setTcpNoDelay(true);
            to.setTcpNoDelay(true);
            start(() -> carry(Way.TO_SERVER, driver, to, driver));
            start(() -> carry(Way.FROM_SERVER, to, driver, driver));
        }
    }

    private void carry(Way way, Socket from, Socket to, Socket driver) throws IOException {
        try {
            byte[] buffer = new byte[1 << 14];
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                int passing = passes(way, read, driver);
                out.write(buffer, 0, passing);
                if (passing < read) {
                    if (failure() == Failure.STALL) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                    return;
                }
            }
        } finally {
            end(from, to);
        }
    }

    private void end(Socket one, Socket other) throws IOException {
        open.removeAll(List.of(one, other));
        one.close();
        other.close();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The other end is gone, which is what this is for.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
