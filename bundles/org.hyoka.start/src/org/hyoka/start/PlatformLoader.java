// SPDX-License-Identifier: EPL-2.0
package org.hyoka.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Loads the launcher, the framework and the framework's extensions out of their jars. Signatures are not looked at; who can change
 * the jars could change this one, too.
 * <p>
 * Which framework it is, the launcher finds out; from then on the system property {@value #FRAMEWORK} says so. If that names
 * something else than a jar, the framework is not found here, and the launcher loads it itself.
 */
final class PlatformLoader extends ClassLoader {
	static final String FRAMEWORK = "osgi.framework";
	private static final String EXTENSIONS = "osgi.framework.extensions";
	private static final String FILE = "file:";
	private static final String REFERENCE = "reference:";
	private static final String LAUNCHER = "org.eclipse.equinox.launcher.";

	/** A jar that is open for good. */
	private record Jar(JarFile file, URL location, ProtectionDomain domain) {
		static Jar open(Path path) throws IOException {
			URL location = path.toUri().toURL();
			return new Jar(new JarFile(path.toFile(), false, JarFile.OPEN_READ), location,
					new ProtectionDomain(new CodeSource(location, (Certificate[]) null), null));
		}

		byte[] read(ZipEntry entry) throws IOException {
			try (InputStream in = file.getInputStream(entry)) {
				return in.readAllBytes();
			}
		}
	}

	static {
		registerAsParallelCapable();
	}

	private final List<Jar> jars = new CopyOnWriteArrayList<>();
	private final Path root;
	private boolean frameworkLookedFor;

	/**
	 * @param own      the jar with this class, for those of its classes that deal with the framework
	 * @param launcher the jar of the launcher, in the folder of bundles of an installation
	 */
	PlatformLoader(Path own, Path launcher) throws IOException {
		super(ClassLoader.getPlatformClassLoader());
		root = launcher.getParent().getParent();
		jars.add(Jar.open(launcher));
		jars.add(Jar.open(own));
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		if (!name.startsWith(LAUNCHER)) {
			findFramework();
		}
		String file = name.replace('.', '/').concat(".class");
		for (Jar jar : jars) {
			ZipEntry entry = jar.file().getEntry(file);
			if (entry != null) {
				try {
					byte[] bytes = jar.read(entry);
					return defineClass(name, bytes, 0, bytes.length, jar.domain());
				} catch (IOException e) {
					throw new ClassNotFoundException(name, e);
				}
			}
		}
		throw new ClassNotFoundException(name);
	}

	/** Takes the framework and its extensions in as soon as the launcher has said which they are. */
	private synchronized void findFramework() {
		String framework = System.getProperty(FRAMEWORK);
		if (frameworkLookedFor || framework == null) {
			return;
		}
		frameworkLookedFor = true;
		try {
			Path file = file(framework, root);
			List<Jar> found = new ArrayList<>(List.of(Jar.open(file)));
			for (String extension : System.getProperty(EXTENSIONS, "").split(",")) {
				if (!extension.isBlank()) {
					found.add(Jar.open(file(extension.strip(), file.getParent())));
				}
			}
			jars.addAll(found);
		} catch (IOException | RuntimeException e) {
			System.err.println("The framework " + framework + " is left to the launcher: " + e);
		}
	}

	private static Path file(String location, Path folder) throws IOException {
		String spec = location.startsWith(REFERENCE) ? location.substring(REFERENCE.length()) : location;
		if (!spec.startsWith(FILE)) {
			throw new IOException(location + " is no file.");
		}
		Path file = folder.resolve(new File(spec.substring(FILE.length())).toPath());
		if (!Files.isRegularFile(file)) {
			throw new IOException(file + " is not there.");
		}
		return file;
	}

	/** Called by the framework, by this name, for extensions that come later. */
	@SuppressWarnings("unused")
	private void addURL(URL location) throws IOException {
		jars.add(Jar.open(Path.of(URI.create(location.toString()))));
	}

	@Override
	protected URL findResource(String name) {
		for (Jar jar : jars) {
			if (jar.file().getEntry(name) != null) {
				return location(jar, name);
			}
		}
		return null;
	}

	@Override
	protected Enumeration<URL> findResources(String name) {
		return Collections.enumeration(
				jars.stream().filter(jar -> jar.file().getEntry(name) != null).map(jar -> location(jar, name)).toList());
	}

	private static URL location(Jar jar, String name) {
		try {
			return URL.of(URI.create("jar:" + jar.location() + "!/" + name), new UnverifiedEntry(jar.file(), name));
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e); // the location came from a file
		}
	}
}
