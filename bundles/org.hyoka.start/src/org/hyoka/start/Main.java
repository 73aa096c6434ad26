// SPDX-License-Identifier: EPL-2.0
package org.hyoka.start;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Starts the platform's launcher as {@code java -jar} of it would, only sooner: its classes and those of the framework come out of
 * their jars without a look at the signatures of these, as the classes of all bundles do, and so Java's archive of classes can keep
 * them. Beside that, a second processor does ahead what the window is going to need: see {@link Ahead}, {@link Forerunner} and
 * {@link Recorder}.
 * <p>
 * {@code java [-Dhyoka.start.archive=FILE] [-Dhyoka.start.classes=FILE] -jar plugins/org.hyoka.start_VERSION.jar ARGUMENT...},
 * with the arguments of the
 * launcher that lies beside it. The first FILE is Java's archive of classes (see {@link Archive}); the second
 * holds what is to be loaded ahead; if that is not there, it is written in this start.
 */
public final class Main {
	/** The system property with the file of classes. */
	static final String CLASSES = "hyoka.start.classes";
	/** The system property that is set when the window has come and the start is over. */
	static final String OVER = "hyoka.start.over";
	/** Classes that know the framework cannot be loaded beside this one, only by {@link PlatformLoader}. */
	private static final String FORERUNNER = "org.hyoka.start.Forerunner";
	private static final String RECORDER = "org.hyoka.start.Recorder";
	private static final String LAUNCHER = "org.eclipse.equinox.launcher";

	private Main() {
	}

	/**
	 * Does not return: the launcher ends Java with the result of the application.
	 *
	 * @throws IOException if there is no launcher beside this jar
	 */
	public static void main(String[] arguments) throws Throwable {
		Path own = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
		PlatformLoader loader = new PlatformLoader(own, launcher(own.getParent()));
		// The launcher asks the loader of its own class for the framework first.
		System.setProperty("osgi.frameworkParentClassloader", "current");
		Class<?> main = loader.loadClass(LAUNCHER + ".Main");
		begin(loader);
		try {
			main.getMethod("main", String[].class).invoke(null, (Object) arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	/** The launcher of the latest version, by the order of names. */
	private static Path launcher(Path plugins) throws IOException {
		Path found = null;
		try (DirectoryStream<Path> launchers = Files.newDirectoryStream(plugins, LAUNCHER + "_*.jar")) {
			for (Path launcher : launchers) {
				found = found == null || launcher.compareTo(found) > 0 ? launcher : found;
			}
		}
		if (found == null) {
			throw new IOException("There is no " + LAUNCHER + " in " + plugins + ". Unpack the archive again.");
		}
		return found;
	}

	/** Begins what a second processor can do, and loads what the file names or has it written. The start does not depend on either. */
	private static void begin(ClassLoader loader) {
		String archive = System.getProperty(Archive.FILE, "");
		try {
			Runnable forerunner = forerunner(loader, System.getProperty(CLASSES, ""));
			if (archive.isEmpty() && forerunner == null) {
				return; // a command, or the first start
			}
			Thread thread = new Thread(new Ahead(archive.isEmpty() ? null : Path.of(archive), forerunner), "Hyoka: ahead");
			thread.setDaemon(true);
			thread.start();
		} catch (ReflectiveOperationException | LinkageError | InvalidPathException e) {
			System.err.println("Classes are not loaded ahead: " + e);
		}
	}

	/** Null if nothing is to be loaded ahead, or not yet. */
	private static Runnable forerunner(ClassLoader loader, String file) throws ReflectiveOperationException {
		if (file.isEmpty()) {
			return null;
		}
		if (!Files.exists(Path.of(file))) {
			System.setProperty("osgi.hook.configurators.include", RECORDER);
			return null;
		}
		return (Runnable) loader.loadClass(FORERUNNER).getConstructor(ClassLoader.class, Path.class).newInstance(loader, Path.of(file));
	}
}
