// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

import org.hyoka.dossier.json.JsonImport;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.dossier.json.JsonProblem;
import org.hyoka.model.hyoka.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an import says where something is wrong and what stood there, and what it refuses unread. */
class JsonProblemsTest {
	@Test
	void whatStoodThereIsNamedWithLineAndColumn() {
		List<JsonProblem> problems = JsonImportTest.problems("""
				{"title": "題",
				  "fiscalYear": 2022, "undertakings": [
				    {"name": 1.5, "code": true,
				     "type": "Project"}]}""");
		assertThat(problems).extracting(JsonProblem::position).as("what stands before the class is where its object begins").containsExactly("2:17",
				"3:5", "3:5");
		assertThat(problems).extracting(p -> p.message(Locale.ENGLISH)).containsExactly("A text is expected here, not 2022.",
				"A text is expected here, not 1.5.", "A text is expected here, not true.");
	}

	@Test
	void brokenSyntaxHasLineAndColumn() {
		assertThat(JsonImportTest.problems("{\"title\":\n  \"題\",, }")).singleElement().satisfies(p -> assertThat(p.position()).isEqualTo("2:7"));
	}

	@ParameterizedTest
	@CsvSource({ "windows-31j, Shift_JIS", "EUC-JP, EUC-JP" })
	void anotherEncodingIsNamed(String charset, String name) {
		byte[] bytes = ("{\"title\": \"再生医療の産業化に向けた基盤技術開発事業\", \"subtitle\": \"表示の見本\"}").getBytes(Charset.forName(charset));
		JsonImportException e = catchThrowableOfType(JsonImportException.class, () -> JsonImport.read(new ByteArrayInputStream(bytes)));
		assertThat(e.problems()).singleElement().satisfies(p -> {
			assertThat(p.message(Locale.JAPANESE)).isEqualTo("ファイルの文字コードが " + name + " です。UTF-8 で保存し直してから読み込んでください。");
			assertThat(p.line()).isEqualTo(1);
		});
	}

	@Test
	void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
		InputStream unread = new InputStream() {
			@Override
			public int read() {
				throw new AssertionError("something was read");
			}
		};
		JsonImportException e = catchThrowableOfType(JsonImportException.class, () -> JsonImport.read(unread, 294L << 20));
		assertThat(e.problems()).singleElement()
				.satisfies(p -> assertThat(p.message(Locale.ENGLISH))
						.isEqualTo("The file has 294 MB; 256 MB at most are accepted. Nothing of it was read."));
	}
}
