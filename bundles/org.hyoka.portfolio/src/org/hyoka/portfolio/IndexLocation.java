// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.nio.file.Path;
import java.util.Locale;

import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.portfolio.internal.index.Failures;

/**
 * Where an index is: in a file of this computer, or on a server of PostgreSQL that several people share. Its text form names it in
 * sentences and never holds what follows a question mark in an address.
 *
 * @since 0.1
 */
public sealed interface IndexLocation {
	/** How the address of a server begins. */
	String SERVER = "jdbc:postgresql:";

	/**
	 * A file of SQLite.
	 *
	 * @param path the file
	 */
	record InFile(Path path) implements IndexLocation {
		@Override
		public String toString() {
			return path.toString();
		}
	}

	/**
	 * A database of PostgreSQL. Who asks for it and with which password comes from the environment (PGUSER, PGPASSWORD) or the file
	 * {@code .pgpass}, as for any program that uses PostgreSQL; TLS and all else are set in the address as its driver has them.
	 *
	 * @param address {@code jdbc:postgresql://HOST:PORT/DATABASE}, with parameters behind a question mark
	 */
	record OnServer(String address) implements IndexLocation {
		@Override
		public String toString() {
			int parameters = address.indexOf('?');
			return parameters < 0 ? address : address.substring(0, parameters);
		}
	}

	/** A file. */
	static IndexLocation of(Path file) {
		return new InFile(file.toAbsolutePath().normalize());
	}

	/**
	 * What a person names: an address that begins with {@value #SERVER}, or a file.
	 *
	 * @throws PortfolioException if the address holds a password: others could read it in the list of programs and in histories
	 */
	static IndexLocation parse(String text) throws PortfolioException {
		if (!text.startsWith(SERVER)) {
			return of(Path.of(text));
		}
		OnServer server = new OnServer(text);
		if (text.toLowerCase(Locale.ROOT).matches(".*[?&](ssl)?password=.*") || server.toString().contains("@")) {
			throw new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase("no_password", server), null);
		}
		return server;
	}
}
