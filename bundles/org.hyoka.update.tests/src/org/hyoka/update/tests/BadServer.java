// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Serves a site on the loopback; what it does to the files of features can be set. */
final class BadServer implements AutoCloseable {
	/** What it does. */
	enum Fault {
		NONE, HALF_A_FILE, CHANGED_BYTE, MISSING
	}

	private static final int FOUND = 200;
	private static final int MISSING = 404;
	private final HttpServer server;
	private final Path folder;
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private volatile Fault fault = Fault.NONE;

	BadServer(Path folder) throws IOException {
		this.folder = folder;
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.start();
	}

	URI location() {
		return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
	}

	/** The paths that were fetched, in this order. */
	List<String> asked() {
		return List.copyOf(asked);
	}

	void does(Fault now) {
		fault = now;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String path = exchange.getRequestURI().getPath();
			Path file = folder.resolve(path.substring(1));
			Fault now = path.startsWith("/plugins") ? fault : Fault.NONE;
			if (!Files.isRegularFile(file) || now == Fault.MISSING) {
				exchange.sendResponseHeaders(MISSING, -1);
				return;
			}
			byte[] bytes = Files.readAllBytes(file);
			if (now == Fault.CHANGED_BYTE) {
				bytes[bytes.length / 2] ^= 1;
			}
			if (exchange.getRequestMethod().equals("HEAD")) {
				exchange.sendResponseHeaders(FOUND, -1);
				return;
			}
			asked.add(path);
			exchange.sendResponseHeaders(FOUND, bytes.length);
			exchange.getResponseBody().write(bytes, 0, now == Fault.HALF_A_FILE ? bytes.length / 2 : bytes.length);
			exchange.getResponseBody().flush();
		}
	}

	@Override
	public void close() {
		server.stop(0);
	}
}
