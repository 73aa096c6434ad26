// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Another program that indexes: it prints {@code read} for each file, and at its end what came of it. */
final class IndexingProcess implements AutoCloseable {
	/** What it prints for each file that it has read. */
	static final String READ = "read";
	private final Process process;
	private final BufferedReader out;

	private IndexingProcess(Process process) {
		this.process = process;
		this.out = process.inputReader();
	}

	/** Starts it in another Java, whose command stands behind the words that are given. */
	static IndexingProcess start(List<String> before, Path state, IndexLocation index, Path... folders) throws IOException {
		List<String> command = new ArrayList<>(before);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m", "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-Dhyoka.state=" + state, "-cp", classPath(),
				IndexingProcess.class.getName(), address(index)));
		for (Path folder : folders) {
			command.add(folder.toString());
		}
		return new IndexingProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** With its parameters, as a person writes it. */
	private static String address(IndexLocation index) {
		return index instanceof IndexLocation.OnServer server ? server.address() : index.toString();
	}

	/** Where the classes are that indexing needs: all bundles that this one is wired to, or the flat class path. */
	private static String classPath() throws IOException {
		Bundle own = FrameworkUtil.getBundle(IndexingProcess.class);
		if (own == null) {
			return System.getProperty("java.class.path");
		}
		Set<Bundle> all = new LinkedHashSet<>();
		Deque<Bundle> waiting = new ArrayDeque<>(List.of(own));
		while (!waiting.isEmpty()) {
			Bundle bundle = waiting.remove();
			if (all.add(bundle)) {
				for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
					waiting.add(wire.getProvider().getBundle());
				}
			}
		}
		List<String> places = new ArrayList<>();
		for (Bundle bundle : all) {
			Path place = FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath();
			places.add(place.toString());
			if (Files.isDirectory(place.resolve("target/classes"))) {
				places.add(place.resolve("target/classes").toString());
			}
		}
		return String.join(System.getProperty("path.separator"), places);
	}

	/** The next line that it prints; null at its end. */
	String line() throws IOException {
		return out.readLine();
	}

	/** Waits until it has read so many files. */
	void readAtLeast(int files) throws IOException {
		for (int i = 0; i < files; i++) {
			String line = line();
			if (!READ.equals(line)) {
				throw new IOException("It has read " + i + " files and said: " + line);
			}
		}
	}

	/** What it says at its end. */
	String end() throws IOException {
		String last = "";
		for (String line = line(); line != null; line = line()) {
			last = READ.equals(line) ? last : line;
		}
		return last;
	}

	/** Kills it as {@code kill -9} does, and waits until it is gone. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

	/** INDEX FOLDER...: prints the numbers of files read and unchanged, or why it could not. */
	public static void main(String[] arguments) throws IOException {
		Path[] folders = List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toArray(Path[]::new);
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				System.out.println(READ);
			}
		};
		try {
			Portfolio portfolio = Portfolios.portfolio();
			IndexResult result = portfolio.index(IndexLocation.parse(arguments[0]), new IndexOptions(List.of(folders), false, Locale.ENGLISH),
					monitor);
			System.out.println(result.read() + " " + (result.unchanged() + result.moved()));
		} catch (PortfolioException e) {
			System.out.println(e.reason() + " " + e.message(Locale.ENGLISH));
		}
	}
}
