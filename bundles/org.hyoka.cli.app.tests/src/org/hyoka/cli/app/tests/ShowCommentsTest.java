// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody commented on a project and got an answer, beside a note that is printed. */
class ShowCommentsTest {
	private static final String COMMENT = "予算額の根拠を確認すること";
	private static final String ANSWER = "契約書で確認済み";
	private static final String FOOTNOTE = "本注記は印刷される";
	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("commented.hyoka");
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		Undertaking program = dossier.getUndertakings().getFirst();
		Note comment = note(COMMENT, "山田");
		comment.setState(CommentState.OPEN);
		comment.setPrinted(true);
		comment.setField("budget");
		comment.setWrittenAt(LocalDateTime.of(2026, 4, 1, 9, 30));
		comment.getNotes().add(note(ANSWER, "佐藤"));
		dossier.getPanel().getNotes().addFirst(note(FOOTNOTE, null));
		dossier.getPanel().getNotes().getFirst().setPrinted(true);
		dossier.getPanel().getNotes().addFirst(comment);
		Note second = note(COMMENT + "二", "山田");
		second.setState(CommentState.RESOLVED);
		second.setPrinted(true);
		program.getNotes().add(second);
		DossierFiles.create(dossier, file);
	}

	private static Note note(String text, String author) {
		Note note = HyokaFactory.eINSTANCE.createNote();
		note.setText(text);
		note.setAuthor(author);
		return note;
	}

	@Test
	void peopleReadThemWithTheirAnswers() {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("show", "comments", file.toString())).isZero();
		assertThat(shell.out()).contains("未解決", "解決済", COMMENT, ANSWER, "山田", "佐藤", "2026-04-01 09:30").doesNotContain(FOOTNOTE);
	}

	@Test
	void programsReadThemInColumns() {
		Shell csv = new Shell(Locale.JAPANESE);
		assertThat(csv.run("show", "comments", "--format", "csv", file.toString())).isZero();
		assertThat(csv.out().lines().findFirst()).contains("file,state,chapter,place,field,quoted,author,at,text,answers,resolvedBy,resolvedAt");
		Shell json = new Shell(Locale.ENGLISH);
		assertThat(json.run("show", "comments", "--format", "json", file.toString())).isZero();
		assertThat(json.out()).contains("\"state\" : \"OPEN\"", "\"state\" : \"RESOLVED\"", "\"at\" : \"2026-04-01T09:30\"",
				"\"answers\" : \"佐藤: " + ANSWER + "\"");
	}

	@Test
	void noReportAndNoExportOfDataHasThem() throws IOException {
		Path out = Files.createDirectory(folder.resolve("out"));
		assertThat(new Shell(Locale.JAPANESE).run("export", "--draft", "--format", "html,json", "--output", out.toString(), file.toString()))
				.isZero();
		StringBuilder all = new StringBuilder();
		try (var files = Files.list(out)) {
			for (Path written : files.toList()) {
				all.append(Files.readString(written));
			}
		}
		assertThat(all.toString()).contains(FOOTNOTE).doesNotContain(COMMENT, ANSWER);
	}
}
