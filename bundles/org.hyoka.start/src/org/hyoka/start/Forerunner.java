// SPDX-License-Identifier: EPL-2.0
package org.hyoka.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Loads classes on a second processor while the first starts the framework and builds the window: those that an earlier start
 * needed, in the same order (see {@link Recorder}). They are loaded, not initialised.
 * <p>
 * To load a class from a bundle that waits for its first class starts that bundle. Nothing of another's shall run on this thread,
 * so only such bundles are started by it that have neither activator nor components; of others, classes are taken once they run.
 */
public final class Forerunner implements Runnable {
	private static final int PATIENCE_MILLISECONDS = 5000;
	private static final int STEP_MILLISECONDS = 2;
	private static final int WORDS = 3;
	private static final String TEXTS = "org.eclipse.osgi.util.NLS";
	private final ClassLoader platform;
	private final Path list;

	/** @param platform the loader of the framework, and of this class */
	public Forerunner(ClassLoader platform, Path list) {
		this.platform = platform;
		this.list = list;
	}

	@Override
	public void run() {
		try {
			List<String> lines = Files.readAllLines(list);
			BundleContext context = framework();
			if (context != null) {
				load(lines, context);
			}
		} catch (IOException | ReflectiveOperationException | IllegalStateException e) {
			System.err.println("Classes are not loaded ahead: " + e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** The framework's context as soon as it has one; null if none comes. */
	private BundleContext framework() throws ReflectiveOperationException, InterruptedException {
		for (int waited = 0; waited < PATIENCE_MILLISECONDS; waited += STEP_MILLISECONDS) {
			// The property says that the launcher has found the framework; before, its classes are not to be had.
			if (System.getProperty(PlatformLoader.FRAMEWORK) != null) {
				Object context = platform.loadClass("org.eclipse.core.runtime.adaptor.EclipseStarter")
						.getMethod("getSystemBundleContext").invoke(null);
				if (context != null) {
					return (BundleContext) context;
				}
			}
			Thread.sleep(STEP_MILLISECONDS);
		}
		return null;
	}

	private static void load(List<String> lines, BundleContext context) {
		Map<String, Bundle> bundles = new HashMap<>();
		for (Bundle bundle : context.getBundles()) {
			bundles.put(bundle.getSymbolicName(), bundle);
		}
		Collator.getInstance(); // the platform's lists are sorted with it; Java takes long to make the first
		for (Bundle bundle : context.getBundles()) {
			bundle.getHeaders(""); // read once and kept; the platform looks for parts of the window's model in all of them
		}
		for (String line : lines) {
			String[] words = line.split(" ");
			Bundle bundle = words.length == WORDS ? bundles.get(words[0]) : null;
			if (bundle == null || !mayLoad(bundle, words[2])) {
				continue;
			}
			if (Boolean.getBoolean(Main.OVER)) {
				return;
			}
			try {
				prepare(bundle.loadClass(words[1]));
			} catch (ClassNotFoundException | LinkageError e) {
				continue; // another state of the installation; who needs the class will say so
			}
		}
	}

	/** Of classes, those that only hold texts are initialised, too: their files of texts are read then. */
	private static void prepare(Class<?> type) throws ClassNotFoundException {
		Class<?> base = type.getSuperclass();
		if (base != null && TEXTS.equals(base.getName())) {
			Class.forName(type.getName(), true, type.getClassLoader());
		}
	}

	private static boolean mayLoad(Bundle bundle, String kind) {
		int state = bundle.getState();
		return state == Bundle.ACTIVE || Recorder.QUIET.equals(kind) && (state == Bundle.STARTING || state == Bundle.RESOLVED);
	}
}
