// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.PortfolioException;

/** A server of PostgreSQL that a test starts and stops by the script beside; the test is skipped where none is installed. */
final class PostgresServer implements AutoCloseable {
	/** That of all its roles. */
	static final String PASSWORD = "geheim-7f3a";
	private static final int NOT_INSTALLED = 3;
	private static final String PASSWORDS = "org.postgresql.pgpassfile";
	private final Path script;
	private final String folder;
	private final int port;

	private PostgresServer(Path script, String folder, int port) {
		this.script = script;
		this.folder = folder;
		this.port = port;
	}

	/** Starts one; the file of passwords that programs of PostgreSQL read is one below the folder given. */
	static PostgresServer start(Path place) throws IOException, InterruptedException {
		Path script = place.resolve("postgres-server");
		try (InputStream in = PostgresServer.class.getResourceAsStream("postgres-server")) {
			Files.copy(in, script);
		}
		int port;
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		List<String> said = new ArrayList<>();
		int end = run(script, said, "start", String.valueOf(port), PASSWORD);
		assumeTrue(end != NOT_INSTALLED, "PostgreSQL is not installed; on Debian: apt-get install postgresql");
		if (end != 0) {
			throw new IOException("The server did not start: " + said);
		}
		Path passwords = place.resolve("pgpass");
		Files.writeString(passwords, "127.0.0.1:" + port + ":*:*:" + PASSWORD + "\n");
		Files.setPosixFilePermissions(passwords, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
		System.setProperty(PASSWORDS, passwords.toString());
		return new PostgresServer(script, said.getLast(), port);
	}

	private static int run(Path script, List<String> said, String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("bash", script.toString()));
		command.addAll(List.of(words));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		said.addAll(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList());
		return process.waitFor();
	}

	/** Makes a certificate for this server, which no authority knows, and its key beside. */
	Path certificate(Path file) throws IOException, InterruptedException {
		done("certificate", file.toString());
		return file;
	}

	/** Lets people in by TLS only from now on, with a certificate whose key is beside. */
	void requireTls(Path certificate) throws IOException, InterruptedException {
		done("tls", folder, certificate.toString());
	}

	/** Where the index is for the writer who reaches the server by a name, with more parameters of the address. */
	IndexLocation at(String host, String parameters) throws PortfolioException {
		return IndexLocation.parse("jdbc:postgresql://" + host + ":" + port + "/portfolio?user=writer" + parameters);
	}

	/** Where the index is for a role. */
	IndexLocation as(String role) throws PortfolioException {
		return IndexLocation.parse("jdbc:postgresql://127.0.0.1:" + port + "/portfolio?user=" + role);
	}

	/** All that its database holds, as SQL. */
	String dump() throws IOException, InterruptedException {
		return done("dump", folder, String.valueOf(port));
	}

	/** Does something as who runs the server. */
	void execute(String sql) throws IOException, InterruptedException {
		done("execute", folder, String.valueOf(port), sql);
	}

	private String done(String... words) throws IOException, InterruptedException {
		List<String> said = new ArrayList<>();
		if (run(script, said, words) != 0) {
			throw new IOException(said.toString());
		}
		return String.join("\n", said);
	}

	@Override
	public void close() throws IOException, InterruptedException {
		System.clearProperty(PASSWORDS);
		run(script, new ArrayList<>(), "stop", folder);
	}
}
