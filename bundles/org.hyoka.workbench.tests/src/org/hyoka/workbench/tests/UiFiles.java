// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.testsupport.Ui;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Which files are read, written or forced on the thread of the user interface, as the JVM's own flight recorder sees it.
 * The classes, icons and texts of bundles that are loaded when they are first needed don't count: their places are not the
 * user's.
 */
final class UiFiles implements AutoCloseable {
	private static final Set<String> EVENTS = Set.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");
	private static final int FRAMES = 12;
	private final Recording recording = new Recording();
	private final String thread = Ui.get(() -> Ui.display().getThread().getName());

	UiFiles() {
		EVENTS.forEach(e -> recording.enable(e).withoutThreshold().withStackTrace());
		recording.start();
	}

	/** Ends it: each file with what touched it. */
	List<String> stop() throws IOException {
		recording.stop();
		Path dump = Files.createTempFile("hyoka-files", ".jfr");
		try {
			recording.dump(dump);
			return RecordingFile.readAllEvents(dump).stream().filter(this::counts).map(UiFiles::describe).distinct()
					.limit(20).toList();
		} finally {
			Files.delete(dump);
		}
	}

	private boolean counts(RecordedEvent event) {
		if (!EVENTS.contains(event.getEventType().getName()) || event.getThread() == null
				|| !thread.equals(event.getThread().getJavaName())) {
			return false;
		}
		String path = event.getString("path");
		return path != null && !isOfTheInstallation(path);
	}

	private static boolean isOfTheInstallation(String path) {
		return path.endsWith(".jar") || path.endsWith(".class") || path.endsWith(".properties") || path.endsWith("/lib/modules")
				|| path.contains("/org.eclipse.osgi/") || path.startsWith("/usr/") || path.startsWith("/dev/");
	}

	private static String describe(RecordedEvent event) {
		String frames = event.getStackTrace() == null ? "" : event.getStackTrace().getFrames().stream().limit(60)
				.filter(RecordedFrame::isJavaFrame).map(f -> f.getMethod().getType().getName() + '.' + f.getMethod().getName())
				.filter(f -> !f.startsWith("java.") && !f.startsWith("sun.") && !f.startsWith("jdk.")).limit(FRAMES)
				.collect(Collectors.joining(" < "));
		return event.getEventType().getName() + ' ' + event.getString("path") + " by " + frames;
	}

	@Override
	public void close() {
		recording.close();
	}
}
