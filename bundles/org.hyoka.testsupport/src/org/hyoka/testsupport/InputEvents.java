// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.swt.graphics.Point;

/** Makes events of mouse and keyboard in the window system, by xdotool, which reads them line by line. */
final class InputEvents {
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("Ctrl", "ctrl"), Map.entry("Alt", "alt"), Map.entry("Shift", "shift"),
			Map.entry("Enter", "Return"), Map.entry("Esc", "Escape"), Map.entry("PageDown", "Next"), Map.entry("PageUp", "Prior"),
			Map.entry("Space", "space"), Map.entry("Del", "Delete"));
	private Process process;
	private Writer commands;
	private BufferedReader answers;

	void move(Point to) {
		send("mousemove " + to.x + " " + to.y);
	}

	void click(Point at, int times) {
		send("mousemove " + at.x + " " + at.y + " click --repeat " + times + " --delay 20 1");
	}

	void key(String combination) {
		StringBuilder name = new StringBuilder();
		for (String part : combination.split("\\+")) {
			name.append(name.isEmpty() ? "" : "+")
					.append(NAMES.getOrDefault(part, part.length() == 1 ? part.toLowerCase(java.util.Locale.ROOT) : part));
		}
		send("key --delay 0 " + name);
	}

	void type(String text) {
		send("type --delay 1 '" + text.replace("'", "'\\''") + "'");
	}

	/** Sends a line; answers when the window system has taken it. */
	private synchronized void send(String line) {
		try {
			if (process == null || !process.isAlive()) {
				begin();
			}
			commands.write(line + "\ngetdisplaygeometry\n");
			commands.flush();
			if (answers.readLine() == null) {
				throw new IOException("xdotool has ended at: " + line);
			}
		} catch (IOException e) {
			throw new UncheckedIOException("xdotool, which journeys need for mouse and keyboard, does not answer.", e);
		}
	}

	private void begin() throws IOException {
		process = new ProcessBuilder("xdotool", "-").redirectError(ProcessBuilder.Redirect.INHERIT).start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
		commands = process.outputWriter(StandardCharsets.UTF_8);
		answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}
}
