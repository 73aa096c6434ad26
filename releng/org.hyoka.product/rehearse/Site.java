// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Serves a folder over HTTP on the loopback, and does it badly when told to: {@code java Site.java FOLDER PORT-FILE FAULT-FILE}.
 * The fault file holds nothing, or a fault and a pattern of the paths that it strikes, such as {@code break .*ip.*jar}:
 * {@code break} sends half of a file and hangs up, {@code tamper} changes a byte in the middle, {@code miss} answers 404.
 */
public final class Site {
	private static final int FOUND = 200;
	private static final int MISSING = 404;
	private final Path folder;
	private final Path fault;

	private Site(Path folder, Path fault) {
		this.folder = folder.toAbsolutePath().normalize();
		this.fault = fault;
	}

	public static void main(String[] arguments) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", new Site(Path.of(arguments[0]), Path.of(arguments[2]))::answer);
		server.setExecutor(Executors.newFixedThreadPool(8));
		server.start();
		Path port = Path.of(arguments[1]);
		Path written = Files.writeString(port.resolveSibling(port.getFileName() + ".new"), String.valueOf(server.getAddress().getPort()));
		Files.move(written, port);
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String path = exchange.getRequestURI().getPath();
			Path file = folder.resolve(path.substring(1)).normalize();
			String[] words = Files.exists(fault) ? Files.readString(fault).strip().split(" ", 2) : new String[0];
			String strikes = words.length == 2 && Pattern.matches(words[1], path) ? words[0] : "";
			if (!file.startsWith(folder) || !Files.isRegularFile(file) || strikes.equals("miss")) {
				exchange.sendResponseHeaders(MISSING, -1);
				return;
			}
			byte[] bytes = Files.readAllBytes(file);
			if (strikes.equals("tamper")) {
				bytes[bytes.length / 2] ^= 1;
			}
			exchange.getResponseHeaders().set("Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT");
			if (exchange.getRequestMethod().equals("HEAD")) {
				exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
				exchange.sendResponseHeaders(FOUND, -1);
				return;
			}
			exchange.sendResponseHeaders(FOUND, bytes.length);
			OutputStream body = exchange.getResponseBody();
			body.write(bytes, 0, strikes.equals("break") ? bytes.length / 2 : bytes.length);
			body.flush();
		}
	}
}
