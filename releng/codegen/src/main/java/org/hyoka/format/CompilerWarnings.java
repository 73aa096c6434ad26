// SPDX-License-Identifier: EPL-2.0
package org.hyoka.format;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.core.compiler.InvalidInputException;
import org.eclipse.jdt.internal.compiler.batch.Main;

/**
 * Proves that an Eclipse IDE warns of what the build warns of: compares the settings that the IDE reads with what the compiler
 * makes of the argument that the build gives it.
 *
 * <p>Arguments: {@code COMPILER-ARGUMENT SETTINGS-FILE}, such as {@code -warn:-all,+unused}. Exit code 1, with the lines that the
 * file should have, where they differ.
 */
public final class CompilerWarnings {
	private static final String PROBLEM = "org.eclipse.jdt.core.compiler.problem.";

	private CompilerWarnings() {
	}

	/**
	 * Compares.
	 *
	 * @param args the compiler's argument, and the file with the settings
	 * @throws IOException           when the settings cannot be read
	 * @throws InvalidInputException when the compiler does not know the argument
	 */
	public static void main(String[] args) throws IOException, InvalidInputException {
		Map<String, String> wanted = ofArgument(args[0]);
		Map<String, String> said = Profile.read(Path.of(args[1])).settings();
		List<String> missing = wanted.entrySet().stream().filter(entry -> !entry.getValue().equals(said.get(entry.getKey())))
				.map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
		List<String> others = said.keySet().stream().filter(key -> key.startsWith(PROBLEM) && !wanted.containsKey(key)).toList();
		if (!missing.isEmpty() || !others.isEmpty()) {
			System.out.println(args[1] + " does not warn as the build does. " + Stream.of(lines("These lines are missing:", missing),
					lines("These settings do not belong there:", others)).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n")));
			System.exit(1);
		}
	}

	private static String lines(String head, List<String> lines) {
		return lines.isEmpty() ? "" : head + lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
	}

	/** What the compiler reports with an argument, by the keys of the settings. */
	private static Map<String, String> ofArgument(String argument) throws InvalidInputException {
		PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
		Main compiler = new Main(nowhere, nowhere, false, null, null);
		compiler.configure(new String[] { argument, "--release", "21", "None.java" });
		Map<String, String> found = new TreeMap<>(compiler.options);
		found.keySet().removeIf(key -> !key.startsWith(PROBLEM));
		return found;
	}
}
