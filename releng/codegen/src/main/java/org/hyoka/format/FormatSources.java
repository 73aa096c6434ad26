// SPDX-License-Identifier: EPL-2.0
package org.hyoka.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.formatter.CodeFormatter;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.TextEdit;

/**
 * Formats Java sources with the formatter of Eclipse's Java tools and the settings that an Eclipse IDE reads; or says which of
 * them the formatter would change, and which lines are too long and nothing but a person can break.
 *
 * <p>Arguments: {@code check|write SETTINGS-FILE}; the names of the files stand in the standard input, a line each. Exit code 0: all
 * files are (now) as they are to be; 1: some are not, and are named; 2: a file cannot be read, written or understood.
 */
public final class FormatSources {
	private static final int MOST_ROUNDS = 4;

	private final Profile profile;
	private final ThreadLocal<CodeFormatter> formatter;

	private FormatSources(Profile profile) {
		this.profile = profile;
		formatter = ThreadLocal.withInitial(() -> ToolFactory.createCodeFormatter(profile.settings()));
	}

	/** A file before and after, and the lines that stay too long. */
	private record Result(Path file, boolean changed, String formatted, List<String> longLines) {
	}

	/**
	 * Formats or checks.
	 *
	 * @param args {@code check} or {@code write}, and the file with the settings
	 * @throws IOException when the settings or the names of the files cannot be read
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 2 || !List.of("check", "write").contains(args[0])) {
			System.err.println("Usage: check|write SETTINGS-FILE");
			System.exit(2);
		}
		List<Path> files;
		try (BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			files = names.lines().map(Path::of).toList();
		}
		FormatSources sources = new FormatSources(Profile.read(Path.of(args[1])));
		try {
			System.exit(sources.run(files, args[0].equals("write")));
		} catch (UncheckedIOException e) {
			System.err.println(e.getMessage() + ": " + e.getCause());
			System.exit(2);
		}
	}

	private int run(List<Path> files, boolean write) {
		List<Result> wrong = files.parallelStream().map(this::format).filter(r -> r.changed() || !r.longLines().isEmpty()).toList();
		long changed = wrong.stream().filter(Result::changed).count();
		for (Result result : wrong) {
			if (result.changed()) {
				System.out.println((write ? "formatted: " : "to be formatted: ") + result.file());
				if (write) {
					write(result);
				}
			}
			result.longLines().forEach(line -> System.out.println("to be broken by hand: " + result.file() + ":" + line));
		}
		long tooLong = wrong.stream().mapToLong(r -> r.longLines().size()).sum();
		System.out.println(files.size() + " files, " + changed + (write ? " formatted, " : " to be formatted, ") + tooLong
				+ " lines longer than " + profile.lineLength() + " columns");
		return tooLong == 0 && (write || changed == 0) ? 0 : 1;
	}

	/** What a file is to hold: formatted until formatting changes nothing more. */
	private Result format(Path file) {
		String before;
		try {
			before = Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
		String now = before;
		for (int round = 0; round < MOST_ROUNDS; round++) {
			String next = formatted(file, now);
			if (next.equals(now)) {
				break;
			}
			now = next;
		}
		return new Result(file, !now.equals(before), now, LongLines.of(now, profile));
	}

	private String formatted(Path file, String source) {
		int kind = file.endsWith("module-info.java") ? CodeFormatter.K_MODULE_INFO : CodeFormatter.K_COMPILATION_UNIT;
		TextEdit edit = formatter.get().format(kind | CodeFormatter.F_INCLUDE_COMMENTS, source, 0, source.length(), 0, "\n");
		if (edit == null) {
			throw new UncheckedIOException(file.toString(), new IOException("this is no Java that can be formatted"));
		}
		IDocument document = new Document(source);
		try {
			edit.apply(document);
		} catch (BadLocationException e) {
			throw new UncheckedIOException(file.toString(), new IOException(e));
		}
		return document.get();
	}

	private static void write(Result result) {
		try {
			Files.writeString(result.file(), result.formatted());
		} catch (IOException e) {
			throw new UncheckedIOException(result.file().toString(), e);
		}
	}
}
