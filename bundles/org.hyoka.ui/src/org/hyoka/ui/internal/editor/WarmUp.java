// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Loads the classes of the pages before they are shown for the first time: hundreds stand behind the first spreadsheet alone,
 * with collections that look for their makers in all bundles, and the thread of the user interface reads no files. Once per
 * start of the workbench, in the background.
 */
public final class WarmUp extends Job {
	private static final String LIST = "spreadsheet-classes.txt";
	/** Prefix of those whose initialisation is the expensive part; they know nothing of the user interface. */
	private static final String COLLECTIONS = "org.eclipse.collections.";
	/** The first spreadsheet's first class that writes to a log: the log looks for where to write, in all bundles. */
	private static final String LOGGING = "org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommandHandler";
	private static final Bundle SPREADSHEET = FrameworkUtil.getBundle(NatTable.class);
	private static final Bundle OWN = FrameworkUtil.getBundle(WarmUp.class);
	/** Where that stands of which all pages are made. */
	private static final List<String> COMMON = List.of("org/hyoka/ui/forms/", "org/hyoka/ui/tables/", "org/hyoka/ui/internal/grid/",
			"org/hyoka/ui/paint/");
	private static final int SOON_MILLISECONDS = 300;
	private static final AtomicBoolean BEGUN = new AtomicBoolean();

	private WarmUp() {
		super("classes of the pages");
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Begins, unless it has begun before; any thread. */
	public static void begin() {
		if (!BEGUN.getAndSet(true)) {
			new WarmUp().schedule(SOON_MILLISECONDS);
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		for (String name : spreadsheet()) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			load(SPREADSHEET, name);
		}
		for (String folder : COMMON) {
			load(OWN, folder, monitor);
		}
		for (PageDescriptor page : PageDescriptor.all(null)) {
			load(Platform.getBundle(page.element().getContributor().getName()),
					page.element().getAttribute("class").replace('.', '/').replaceFirst("[^/]*$", ""), monitor);
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private static void load(Bundle bundle, String folder, IProgressMonitor monitor) {
		Enumeration<URL> files = bundle.findEntries(folder, "*.class", true);
		for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
			if (monitor.isCanceled()) {
				return;
			}
			load(bundle, file.getPath().replaceFirst("^.*?(?=" + folder + ")", "").replaceFirst("\\.class$", "").replace('/', '.'));
		}
	}

	/** Names of the classes of other projects' bundles that a spreadsheet needs. */
	private static List<String> spreadsheet() {
		try (InputStream in = WarmUp.class.getResourceAsStream(LIST)) {
			return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\R"));
		} catch (IOException e) {
			throw new UncheckedIOException(LIST + " cannot be read.", e);
		}
	}

	/** Names that are listed and that no class has, such as after an update of the libraries; for tests. */
	public static List<String> missing() {
		return spreadsheet().stream().filter(name -> !load(SPREADSHEET, name)).toList();
	}

	/** Loads and links a class. One that is missing is none of ours: who needs it will say so. */
	private static boolean load(Bundle bundle, String name) {
		try {
			Class<?> type = bundle.loadClass(name);
			if (name.startsWith(COLLECTIONS) || name.equals(LOGGING)) {
				Class.forName(name, true, type.getClassLoader());
			} else {
				type.getDeclaredMethods(); // to ask for them links it: its code is verified, but does not run
			}
			return true;
		} catch (ClassNotFoundException | LinkageError e) {
			return false;
		}
	}
}
