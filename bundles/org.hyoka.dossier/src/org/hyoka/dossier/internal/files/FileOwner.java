// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.hyoka.dossier.LockOwner;

/** Who owns a lock, as the lock file says it: lines of {@code key=value} in UTF-8. */
final class FileOwner {
	private static final int LARGEST = 4096;
	private static final String UNKNOWN = "localhost";
	private static final String HOST = find();

	private FileOwner() {
	}

	/** This process, from now on. */
	static LockOwner here() {
		ProcessHandle process = ProcessHandle.current();
		return new LockOwner(System.getProperty("user.name", "?"), host(), process.pid(), started(process), Instant.now());
	}

	private static Instant started(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}

	/** Name of this computer, asked for once. */
	private static String host() {
		return HOST;
	}

	/** Name of this computer, without asking the network for it. */
	private static String find() {
		for (String variable : new String[] { "COMPUTERNAME", "HOSTNAME" }) {
			String name = System.getenv(variable);
			if (name != null && !name.isBlank()) {
				return name;
			}
		}
		try {
			Path file = Path.of("/etc/hostname");
			String name = Files.isReadable(file) ? Files.readString(file).strip() : "";
			return name.isEmpty() ? told() : name;
		} catch (IOException e) {
			return told();
		}
	}

	/** What the system's own command says, as on macOS, where nothing else does. */
	private static String told() {
		try {
			Process process = new ProcessBuilder("hostname").redirectErrorStream(true).start();
			process.getOutputStream().close();
			String name = new String(process.getInputStream().readNBytes(LARGEST), StandardCharsets.UTF_8).strip();
			return process.waitFor() != 0 || name.isEmpty() ? UNKNOWN : name;
		} catch (IOException e) {
			return UNKNOWN;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return UNKNOWN;
		}
	}

	static String write(LockOwner owner) {
		return "user=" + owner.user() + "\nhost=" + owner.host() + "\nprocess=" + owner.process() + "\nstarted="
				+ owner.startedAt() + "\nsince=" + owner.since() + "\n";
	}

	/** What a lock file says; empty if it says nothing that can be understood. */
	static Optional<LockOwner> read(InputStream in) throws IOException {
		String text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
		Map<String, String> values = new LinkedHashMap<>();
		text.lines().filter(l -> l.indexOf('=') > 0)
				.forEach(l -> values.put(l.substring(0, l.indexOf('=')), l.substring(l.indexOf('=') + 1)));
		try {
			return values.isEmpty() ? Optional.empty()
					: Optional.of(new LockOwner(values.getOrDefault("user", "?"), values.getOrDefault("host", "?"),
							Long.parseLong(values.getOrDefault("process", "0")),
							Instant.parse(values.getOrDefault("started", Instant.EPOCH.toString())),
							Instant.parse(values.getOrDefault("since", Instant.EPOCH.toString()))));
		} catch (NumberFormatException | DateTimeException e) {
			return Optional.empty();
		}
	}

	/**
	 * Whether the owner can still be there. A process of this computer is looked for; its number may belong to another
	 * one by now, which began at another time. A process elsewhere cannot be looked for, so it is believed.
	 */
	static boolean mayLive(LockOwner owner) {
		if (!owner.host().equalsIgnoreCase(host())) {
			return true;
		}
		String started = owner.startedAt().equals(Instant.EPOCH) ? "" : owner.startedAt().toString();
		return Processes.lives(Long.toString(owner.process()), started);
	}
}
