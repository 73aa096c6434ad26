// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.app.internal.CommandLineRun;
import org.hyoka.cli.app.internal.Terminal;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Texts and names that others have made say something on the terminal, and do nothing to it or to the command. */
class SafeTerminalTest {
	private static final String STEERING = "\u001b]0;taken over\u0007\u001b[2J\u009b31m\u202eslaever\u2066";
	private static final String SHOWN = "\\u001b]0;taken over\\u0007\\u001b[2J\\u009b31m\\u202eslaever\\u2066";
	@TempDir
	private Path folder;

	@Test
	void textsOfADossierSteerNoTerminal() throws Exception {
		Sample sample = Sample.byKey("regenerative-2022").orElseThrow();
		Dossier dossier = sample.create();
		dossier.eAllContents().forEachRemaining(each -> {
			if (each instanceof Undertaking undertaking) {
				undertaking.setName("課題" + STEERING);
			}
		});
		Path file = folder.resolve("steering.hyoka");
		DossierFiles.create(dossier, sample.attachments(), file);
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("show", "scores", file.toString())).as(shell.err()).isZero();
		assertThat(shell.out()).contains("課題", "\\u009b31m\\u202eslaever\\u2066")
				.doesNotContainPattern("[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202e\\u2066]");
	}

	@Test
	void namesOfFilesDoNotEither() {
		Shell person = new Shell(Locale.ENGLISH, true);
		assertThat(person.run("validate", folder.resolve(STEERING + ".hyoka").toString())).isEqualTo(2);
		assertThat(person.err()).contains(SHOWN + ".hyoka").doesNotContain("\u001b", "\u202e");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain 日本語\n", "tab\tand line\r\nend\r\n", "e\u0301, 👩‍🔬, ¥, \u00a0" })
	void whatSteersNothingStaysAsItIs(String text) {
		StringWriter out = new StringWriter();
		PrintWriter written = Terminal.of(new PrintWriter(out, true), new PrintWriter(out, true), false, Locale.ENGLISH).out();
		written.print(text);
		written.flush();
		assertThat(out).hasToString(text);
		text.chars().forEach(written::write);
		written.flush();
		assertThat(out).hasToString(text + text);
	}

	@Test
	void aFileWhoseNameBeginsWithAnAtIsAFile() throws Exception {
		Path options = Files.writeString(folder.resolve("options"), "--help");
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("validate", "@" + options)).isEqualTo(2);
		assertThat(shell.err()).contains("@" + options, "no such file");
		assertThat(shell.out()).isEmpty();
	}

	/** A file that a reader knows no limit for comes out as an error of the machine, and ended with 13 and the log of the platform. */
	@ParameterizedTest
	@ValueSource(classes = { OutOfMemoryError.class, StackOverflowError.class })
	void aCommandThatNeedsTooMuchRoomEndsWithASentence(Class<? extends Error> failure) throws Exception {
		Error thrown = failure.getConstructor().newInstance();
		CliCommand greedy = context -> new CommandLine(CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
			throw thrown;
		}).name("greedy"));
		assertThat(new Shell(Locale.ENGLISH).run("--version")).as("the application's bundle is started").isZero();
		ServiceRegistration<?> registration = FrameworkUtil.getBundle(CommandLineRun.class).getBundleContext().registerService(CliCommand.class,
				greedy, null);
		try {
			Shell shell = new Shell(Locale.ENGLISH);
			assertThat(shell.run("greedy")).isEqualTo(2);
			assertThat(shell.err()).startsWith("hyoka: ").contains(failure.getSimpleName()).hasLineCount(1);
		} finally {
			registration.unregister();
		}
	}

	@Test
	void aLocaleWithoutUtf8IsNamedWithItsRemedy() {
		String before = System.setProperty("sun.jnu.encoding", "ANSI_X3.4-1968");
		try {
			Shell shell = new Shell(Locale.ENGLISH);
			assertThat(shell.run("validate", "\0.hyoka")).isEqualTo(2);
			assertThat(shell.err()).contains("ANSI_X3.4-1968", "LC_ALL=C.UTF-8", "LANG=ja_JP.UTF-8").doesNotContain("InvalidPathException");
			Shell japanese = new Shell(Locale.JAPANESE);
			assertThat(japanese.run("validate", "\0.hyoka")).isEqualTo(2);
			assertThat(japanese.err()).contains("ANSI_X3.4-1968", "ロケールを UTF-8");
		} finally {
			System.setProperty("sun.jnu.encoding", before);
		}
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("validate", "\0.hyoka")).isEqualTo(2);
		assertThat(shell.err()).contains("No file can have this name").doesNotContain("LC_ALL");
	}
}
