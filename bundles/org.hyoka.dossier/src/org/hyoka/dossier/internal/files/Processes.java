// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Tells whether a process of this computer is still there; numbers of processes are given again. */
public final class Processes {
	private Processes() {
	}

	/** Number of this process. */
	public static String id() {
		return Long.toString(ProcessHandle.current().pid());
	}

	/** When this process began; empty if that is not known. */
	public static String started() {
		return started(ProcessHandle.current());
	}

	/** Whether a number is that of this process. */
	public static boolean isThis(String id) {
		return id().equals(id);
	}

	/** Whether the process of that number, which began then, is there. */
	public static boolean lives(String id, String started) {
		if (!id.matches("[1-9]\\d{0,9}")) {
			return false;
		}
		return ProcessHandle.of(Long.parseLong(id)).filter(p -> p.isAlive() && !isOver(p)).map(Processes::started)
				.filter(s -> s.isEmpty() || started.isEmpty() || s.equals(started)).isPresent();
	}

	/** A process that has ended stays in Linux's list until its parent asks for the result: a zombie, which holds nothing any more. */
	private static boolean isOver(ProcessHandle process) {
		try {
			String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"), StandardCharsets.ISO_8859_1);
			return stat.startsWith(" Z", stat.lastIndexOf(')') + 1) || stat.startsWith(" X", stat.lastIndexOf(')') + 1);
		} catch (IOException e) {
			return false; // another system, or it has gone meanwhile
		}
	}

	private static String started(ProcessHandle process) {
		return process.info().startInstant().map(Instant::toString).orElse("");
	}
}
