// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.ui.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Hashtable;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Notices when the window of a workbench, any workbench, is usable: the first moment after the start at which the thread of the
 * user interface has nothing left to do. Writes three times in milliseconds into the file {@code hyoka.usable} (a system property)
 * and closes the workbench: how long it took since {@code HYOKA_STARTED} (nanoseconds since 1970, an environment variable), the
 * processor time of the Java process, and the processor time of the threads that everything waits for, that of the user
 * interface and that of start levels. The last one says on a busy machine what the first says on a quiet one. Does nothing
 * without the property.
 */
public final class UsableWindow implements BundleActivator {
	private static final String OPENED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";
	private static final String START_LEVELS = "Start Level";
	private static final long NANOS = 1_000_000;
	private final String file = System.getProperty("hyoka.usable");

	@Override
	public void start(BundleContext context) {
		if (file != null) {
			Hashtable<String, Object> topic = new Hashtable<>();
			topic.put(EventConstants.EVENT_TOPIC, OPENED);
			context.registerService(EventHandler.class, event -> opened(), topic);
		}
	}

	/** The workbench has opened its window; the events of that are still to come. Any thread. */
	private void opened() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> display.addListener(SWT.Sleep, new Listener() {
			@Override
			public void handleEvent(Event event) {
				display.removeListener(SWT.Sleep, this);
				usable();
				display.asyncExec(() -> PlatformUI.getWorkbench().close());
			}
		}));
	}

	private void usable() {
		Instant now = Instant.now();
		Instant started = Instant.EPOCH.plus(Long.parseLong(System.getenv("HYOKA_STARTED")), ChronoUnit.NANOS);
		long processors = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long awaited = Thread.getAllStackTraces().keySet().stream()
				.filter(thread -> thread == Thread.currentThread() || thread.getName().startsWith(START_LEVELS))
				.mapToLong(thread -> threads.getThreadCpuTime(thread.threadId())).sum() / NANOS;
		try {
			Files.writeString(Path.of(file),
					Duration.between(started, now).toMillis() + " " + processors + " " + awaited + "\n");
		} catch (IOException e) {
			Platform.getLog(UsableWindow.class).log(Status.error(file + " could not be written.", e));
		}
	}

	@Override
	public void stop(BundleContext context) {
		// services go with the bundle
	}
}
