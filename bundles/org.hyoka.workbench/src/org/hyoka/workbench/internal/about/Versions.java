// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.about;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What runs here, in lines that a person can send to whoever helps. */
public final class Versions {
	private static final String OURS = "org.hyoka.";
	private static final String TRANSLATIONS = "org.hyoka.nls.";
	private static final String NOTICES = "THIRD-PARTY.txt";
	private static final int LEVELS_UP = 3;

	private Versions() {
	}

	/** Version of the product with the time of the build. */
	public static String product() {
		return FrameworkUtil.getBundle(Versions.class).getVersion().toString();
	}

	/** Our parts by name, then what they stand on; one a line. */
	public static String lines() {
		Bundle[] bundles = FrameworkUtil.getBundle(Versions.class).getBundleContext().getBundles();
		List<String> parts = Arrays.stream(bundles).filter(Versions::isPart)
				.sorted(Comparator.comparing(Bundle::getSymbolicName))
				.map(b -> b.getHeaders().get("Bundle-Name") + "  " + b.getVersion() + "  (" + b.getSymbolicName() + ")")
				.toList();
		List<String> ground = List.of(
				"Java " + System.getProperty("java.version") + "  (" + System.getProperty("java.vendor") + ")",
				"SWT " + SWT.getVersion() + "  (" + SWT.getPlatform() + ")",
				System.getProperty("os.name") + " " + System.getProperty("os.version") + "  ("
						+ System.getProperty("os.arch") + ")",
				"Eclipse " + Platform.getBundle("org.eclipse.ui.workbench").getVersion());
		return String.join("\n", Stream.concat(parts.stream(), Stream.concat(Stream.of(""), ground.stream())).toList());
	}

	private static boolean isPart(Bundle bundle) {
		String name = bundle.getSymbolicName();
		return name != null && name.startsWith(OURS) && !name.startsWith(TRANSLATIONS);
	}

	/**
	 * The notices of the libraries, which stand in the installation or, on macOS, beside the application.
	 *
	 * @return empty if they are not there, as in a development environment
	 * @throws IOException if they cannot be read
	 */
	public static Optional<String> notices() throws IOException {
		var place = Platform.getInstallLocation();
		if (place == null || !place.isSet()) {
			return Optional.empty();
		}
		Path folder = new java.io.File(place.getURL().getPath()).toPath().toAbsolutePath().normalize();
		for (int i = 0; i <= LEVELS_UP && folder != null; i++) {
			Path file = folder.resolve(NOTICES);
			if (Files.isRegularFile(file)) {
				return Optional.of(Files.readString(file));
			}
			folder = folder.getParent();
		}
		return Optional.empty();
	}
}
