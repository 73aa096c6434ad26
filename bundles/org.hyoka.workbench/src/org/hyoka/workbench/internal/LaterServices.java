// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.hyoka.ui.editor.DossierEditor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Starts the bundles that the window does not wait for. The start script begins with a low start level; what reads the
 * services of all libraries (SPI Fly) and our own bundles without a window stand above it and would take a good part of the
 * start. Who asks for one of their services before they are there waits for it: see the services of {@code org.hyoka.ui}.
 */
final class LaterServices {
	/** Of the framework unless it is told otherwise; the product's bundles stand at or below it. */
	private static final int ALL = 6;
	/** A system property: {@code org.hyoka.start} loads or notes classes until it is set. */
	private static final String START_IS_OVER = "hyoka.start.over";
	/** Where the platform keeps what the window held. */
	private static final String MODEL = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";

	private LaterServices() {
	}

	/**
	 * Starts them beside the window when dossiers open with it, as tables ask them for their log; otherwise the window comes first.
	 *
	 * @param dossiersOpen whether dossiers are named
	 */
	static void startEarly(boolean dossiersOpen) throws IOException {
		if (dossiersOpen || dossiersComeBack()) {
			start();
		}
	}

	/** Whether the window was left with dossiers in it. */
	private static boolean dossiersComeBack() throws IOException {
		Location settings = Platform.getInstanceLocation();
		if (settings == null || !settings.isSet()) {
			return false;
		}
		Path model = new File(settings.getURL().getPath()).toPath().resolve(MODEL);
		return Files.exists(model) && Files.readString(model).contains(DossierEditor.ID);
	}

	/** Starts them, now that the window has nothing left to do and they take no time from it. */
	static void startAfterWindow() {
		System.setProperty(START_IS_OVER, Boolean.TRUE.toString());
		start();
	}

	/** Starts them in the background; nothing happens when they are started. Any thread. */
	private static void start() {
		BundleContext context = FrameworkUtil.getBundle(LaterServices.class).getBundleContext();
		FrameworkStartLevel levels = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
		if (levels.getStartLevel() < ALL) {
			levels.setStartLevel(ALL);
		}
	}
}
