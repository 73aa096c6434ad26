// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.core.Dossiers;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.provider.DossierItemProvider;
import org.osgi.framework.Bundle;

/** A second program that has a dossier open. */
final class ChildProcess implements AutoCloseable {
	private final Process process;
	private final BufferedReader out;

	private ChildProcess(Process process) {
		this.process = process;
		this.out = process.inputReader();
	}

	/** Starts {@link #main} in another Java. */
	static ChildProcess start(List<String> before, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(before);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Dhyoka.state=" + arguments[2], "-cp", classPath(),
				ChildProcess.class.getName()));
		command.addAll(List.of(arguments));
		return new ChildProcess(
				new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** Where the classes are that a session needs, in OSGi as well as on a flat class path. */
	private static String classPath() {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> each : List.of(ChildProcess.class, DossierSession.class, Dossiers.class, Dossier.class, DossierItemProvider.class,
				EObject.class, Command.class, SetCommand.class, XMLResource.class, IProgressMonitor.class, Bundle.class)) {
			try {
				Path place = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
				places.add(place.toString());
				if (Files.isDirectory(place.resolve("target/classes"))) {
					places.add(place.resolve("target/classes").toString());
				}
			} catch (URISyntaxException e) {
				throw new IllegalStateException(e);
			}
		}
		return String.join(System.getProperty("path.separator"), places);
	}

	/** The next line that it prints; null at its end. */
	String line() throws IOException {
		return out.readLine();
	}

	/** Waits for its end. */
	int end() throws InterruptedException {
		return process.waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** HOW FILE RECOVERY-FOLDER: edits the file, then waits for input, autosaves and is gone, or saves. */
	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[1]);
		OpenOptions options = OpenOptions.standard().withRecoveryFolder(Path.of(arguments[2]));
		try (DossierSession session = DossierSession.open(file, options, null)) {
			session.execute(SetCommand.create(session.editingDomain(), session.dossier(),
					HyokaPackage.Literals.DOSSIER__SUBTITLE, "子プロセス"));
			switch (arguments[0]) {
			case "hold" -> {
				System.out.println("open");
				System.in.read();
			}
			case "crash" -> {
				System.out.println(session.autosave());
				Runtime.getRuntime().halt(3);
			}
			case "save" -> {
				session.save(null);
				System.out.println("saved");
			}
			default -> throw new IllegalArgumentException(arguments[0]);
			}
		} catch (DossierException e) {
			System.out.println(e.reason());
		}
	}
}
