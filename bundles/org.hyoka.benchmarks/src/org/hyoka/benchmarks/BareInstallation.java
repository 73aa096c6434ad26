// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Makes an installation of a bare RCP application out of the bundles of a product: {@code BareInstallation PRODUCT-FOLDER BUNDLE
 * FOLDER}. It holds the bundle with the application and of the platform only what that needs, so that the product can be
 * compared with the least that starts at all. What belongs to every RCP application and the product does without is on the
 * class path.
 */
final class BareInstallation {
	/** Draws controls in the colours of the theme. */
	private static final String CONTROLS = "org.eclipse.e4.ui.swt.gtk";
	/** What nobody requires and every RCP application has: framework, services, the part of SWT for this system, its pictures. */
	private static final List<String> ALWAYS = List.of("org.eclipse.osgi", "org.eclipse.equinox.launcher",
			"org.eclipse.equinox.simpleconfigurator", "org.eclipse.equinox.event", "org.apache.felix.scr",
			"org.apache.aries.spifly.dynamic.bundle", "org.eclipse.swt.svg", "org.eclipse.swt.gtk.linux.x86_64",
			CONTROLS, "org.eclipse.e4.ui.workbench.addons.swt", "org.eclipse.e4.ui.workbench.renderers.swt");
	/** As in the product. */
	private static final Map<String, String> STARTED = Map.of("org.eclipse.equinox.simpleconfigurator", "1,true", "org.eclipse.osgi",
			"-1,true", "org.eclipse.equinox.common", "2,true", "org.eclipse.equinox.event", "2,true", "org.apache.felix.scr", "2,true",
			"org.eclipse.core.runtime", "4,true");
	private final Map<String, Bundle> there = new TreeMap<>();

	/** A bundle as a file. */
	private record Bundle(Path file, String name, String version, Map<String, String> manifest) {
		static Bundle of(Path file) throws IOException {
			try (JarFile jar = new JarFile(file.toFile())) {
				Map<String, String> manifest = new LinkedHashMap<>();
				Attributes all = jar.getManifest().getMainAttributes();
				all.forEach((key, value) -> manifest.put(key.toString(), value.toString()));
				String name = manifest.getOrDefault(Constants.BUNDLE_SYMBOLICNAME, file.getFileName().toString());
				return new Bundle(file, name.split(";")[0].strip(), manifest.get(Constants.BUNDLE_VERSION), manifest);
			}
		}

		/** The names in a header, such as the required bundles; not the optional ones. */
		List<String> needed(String header) throws BundleException {
			List<String> names = new ArrayList<>();
			ManifestElement[] elements = ManifestElement.parseHeader(header, manifest.get(header));
			for (ManifestElement element : elements == null ? new ManifestElement[0] : elements) {
				if (!"optional".equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE))) {
					names.addAll(List.of(element.getValueComponents()));
				}
			}
			return names;
		}
	}

	private BareInstallation() {
	}

	public static void main(String[] arguments) throws IOException, BundleException {
		Path product = Path.of(arguments[0]);
		Bundle application = Bundle.of(Path.of(arguments[1]));
		BareInstallation bare = new BareInstallation();
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			for (Path file : plugins.filter(p -> p.toString().endsWith(".jar")).sorted().toList()) {
				Bundle bundle = Bundle.of(file);
				bare.there.put(bundle.name(), bundle);
			}
		}
		for (String file : System.getProperty("java.class.path").split(File.pathSeparator)) {
			if (file.contains(CONTROLS)) {
				bare.there.put(CONTROLS, Bundle.of(Path.of(file)));
			}
		}
		bare.there.put(application.name(), application);
		bare.write(bare.closure(application), application, Path.of(arguments[2]));
	}

	/** The bundle, what every application has, and all that they need by name or by package. */
	private List<Bundle> closure(Bundle application) throws BundleException {
		Map<String, Bundle> chosen = new LinkedHashMap<>();
		Deque<Bundle> open = new ArrayDeque<>(List.of(application));
		ALWAYS.forEach(name -> Optional.ofNullable(there.get(name)).ifPresent(open::add));
		while (!open.isEmpty()) {
			Bundle next = open.removeFirst();
			if (chosen.putIfAbsent(next.name(), next) != null) {
				continue;
			}
			for (String name : next.needed(Constants.REQUIRE_BUNDLE)) {
				Optional.ofNullable(there.get(name)).ifPresent(open::add);
			}
			for (String name : next.needed(Constants.IMPORT_PACKAGE)) {
				exporter(name, chosen).ifPresent(open::add);
			}
		}
		return List.copyOf(chosen.values());
	}

	private Optional<Bundle> exporter(String packageName, Map<String, Bundle> chosen) throws BundleException {
		Bundle found = null;
		for (Bundle bundle : there.values()) {
			if (bundle.needed(Constants.EXPORT_PACKAGE).contains(packageName)) {
				if (chosen.containsKey(bundle.name())) {
					return Optional.empty();
				}
				found = found == null ? bundle : found;
			}
		}
		return Optional.ofNullable(found);
	}

	private void write(List<Bundle> bundles, Bundle application, Path folder) throws IOException {
		Path plugins = Files.createDirectories(folder.resolve("plugins"));
		Path configuration = Files.createDirectories(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
		List<String> lines = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));
		for (Bundle bundle : bundles) {
			Path copy = plugins.resolve(bundle.name() + "_" + bundle.version() + ".jar");
			Files.copy(bundle.file(), copy);
			boolean started = bundle == application;
			lines.add(String.join(",", bundle.name(), bundle.version(), "plugins/" + copy.getFileName(),
					started ? "4,true" : STARTED.getOrDefault(bundle.name(), "4,false")));
		}
		Files.write(configuration.resolve("bundles.info"), lines);
		Files.writeString(configuration.resolveSibling("config.ini"), """
				eclipse.application=%s.bare
				org.eclipse.equinox.simpleconfigurator.configUrl=file\\:org.eclipse.equinox.simpleconfigurator/bundles.info
				osgi.bundles=reference\\:file\\:%s@1\\:start
				osgi.bundles.defaultStartLevel=4
				osgi.framework=file\\:plugins/%s
				""".formatted(application.name(), file(bundles, "org.eclipse.equinox.simpleconfigurator"), file(bundles, "org.eclipse.osgi")));
		System.out.println("Bundles of the bare application: " + bundles.size());
	}

	private static String file(List<Bundle> bundles, String name) {
		Bundle bundle = bundles.stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
		return bundle.name() + "_" + bundle.version() + ".jar";
	}
}
