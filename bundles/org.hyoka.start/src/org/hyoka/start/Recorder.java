// SPDX-License-Identifier: EPL-2.0
package org.hyoka.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Dictionary;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.osgi.internal.hookregistry.ClassLoaderHook;
import org.eclipse.osgi.internal.hookregistry.HookConfigurator;
import org.eclipse.osgi.internal.hookregistry.HookRegistry;
import org.eclipse.osgi.internal.loader.classpath.ClasspathEntry;
import org.eclipse.osgi.internal.loader.classpath.ClasspathManager;
import org.eclipse.osgi.storage.BundleInfo.Generation;
import org.eclipse.osgi.storage.bundlefile.BundleEntry;
import org.osgi.framework.Constants;

/**
 * Writes down which classes a start loads from bundles, for the {@link Forerunner} of later starts: a line for each with the
 * bundle's symbolic name, the name of the class, and {@value #QUIET} if nothing runs when the bundle is started, else
 * {@value #BUSY}. The framework makes it, in a start that has no such file.
 */
public final class Recorder extends ClassLoaderHook implements HookConfigurator {
	/** The bundle has neither activator nor components. */
	static final String QUIET = "quiet";
	private static final String BUSY = "busy";
	private static final String COMPONENTS = "Service-Component";
	private final Map<String, String> lines = Collections.synchronizedMap(new LinkedHashMap<>());
	private volatile boolean over;

	@Override
	public void addHooks(HookRegistry hooks) {
		hooks.addClassLoaderHook(this);
	}

	@Override
	public void recordClassDefine(String name, Class<?> type, byte[] bytes, ClasspathEntry entry, BundleEntry file,
			ClasspathManager manager) {
		if (over) {
			return;
		}
		if (Boolean.getBoolean(Main.OVER)) {
			over = true;
			write(Path.of(System.getProperty(Main.CLASSES)));
			return;
		}
		// Of a fragment, the classes are those of its host.
		Generation bundle = manager.getGeneration();
		String host = bundle.getRevision().getSymbolicName();
		lines.put(name, host + " " + name + " " + (isQuiet(bundle) ? QUIET : BUSY));
	}

	private static boolean isQuiet(Generation bundle) {
		Dictionary<String, String> headers = bundle.getHeaders();
		return headers.get(Constants.BUNDLE_ACTIVATOR) == null && headers.get(COMPONENTS) == null;
	}

	/** Whole or not at all; a start without it only takes longer. */
	private void write(Path file) {
		try {
			Path fresh = Files.createTempFile(Files.createDirectories(file.toAbsolutePath().getParent()), "classes", ".new");
			Files.write(fresh, lines.values().stream().toList());
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			System.err.println("Classes are not noted: " + e);
		}
		lines.clear();
	}
}
