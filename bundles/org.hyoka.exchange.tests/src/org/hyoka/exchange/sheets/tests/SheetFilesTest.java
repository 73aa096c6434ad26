// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hyoka.exchange.sheets.SheetException;
import org.hyoka.exchange.sheets.SheetException.Reason;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScoreSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file that an evaluator hands in. */
class SheetFilesTest {
	@TempDir
	Path folder;
	private SheetFile sheet;
	private Path file;

	@BeforeEach
	void write() throws Exception {
		file = folder.resolve("委員１.hyoka-sheet");
		try (Desk desk = new Desk()) {
			ScoreSheet own = desk.sheet(desk.member(1), "A");
			Desk.give(desk.dossier, own, 3, "1", "期待は大きい。\n市場は\t\"𠮷野家\" 🙂");
			sheet = desk.handedIn(desk.member(1));
		}
		SheetFiles.write(sheet, file);
	}

	private SheetException refused(byte[] bytes) throws Exception {
		Path other = folder.resolve("other.hyoka-sheet");
		Files.write(other, bytes);
		try {
			SheetFile read = SheetFiles.read(other);
			throw new AssertionError("was read: " + read);
		} catch (SheetException e) {
			assertThat(e.message(Locale.JAPANESE)).contains("other.hyoka-sheet").doesNotContain("{");
			return e;
		}
	}

	@Test
	void whatIsReadIsWhatWasWritten() throws Exception {
		assertThat(SheetFiles.read(file)).isEqualTo(sheet);
		assertThat(Files.list(folder)).hasSize(1);
	}

	@Test
	void theFileHoldsNothingOfOthers() throws Exception {
		String text = Files.readString(file);
		try (Desk desk = new Desk()) {
			for (Member other : desk.dossier.getPanel().getMembers()) {
				if (!other.getId().equals(sheet.member())) {
					assertThat(text).doesNotContain(other.getId()).doesNotContain("三木");
				}
			}
			desk.dossier.getScoreSheets().forEach(s -> assertThat(text).doesNotContain(s.getId()));
		}
	}

	@Test
	void aFileBrokenOffAnywhereIsRefused() throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		for (int length = 0; length < bytes.length - 3; length += 7) {
			assertThat(refused(Arrays.copyOf(bytes, length)).reason()).isIn(Reason.DAMAGED, Reason.NOT_A_SHEET);
		}
	}

	@Test
	void aChangedLetterIsNoticed() throws Exception {
		String text = Files.readString(file);
		List<String> changed = List.of(text.replaceFirst("\"value\" : \"3\"", "\"value\" : \"2\""),
				text.replaceFirst("期待は大きい", "期待は小さい"), text.replaceFirst("\"sha256\" : \"..", "\"sha256\" : \"zz"),
				text.replaceFirst("\"code\" : \"1\"", "\"code\" : \"2\""));
		for (String wrong : changed) {
			assertThat(wrong).isNotEqualTo(text);
			assertThat(refused(wrong.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.DAMAGED);
		}
	}

	@Test
	void whatALaterVersionWroteIsRefusedAsSuch() throws Exception {
		String text = Files.readString(file).replace("\"version\" : 1", "\"version\" : 4");
		assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.NEWER);
	}

	static Stream<String> strangers() {
		return Stream.of("", "PK\u0003\u0004", "<xml/>", "[]", "null", "3", "{", "{}", "{\"format\":\"hyoka-sheet\"}",
				"{\"format\":\"hyoka-sheet\",\"version\":1,\"version\":1}", "{\"format\":[\"hyoka-sheet\"]}",
				"{\"format\":\"hyoka-sheet\",\"version\":1e999999999}",
				"{\"format\":\"hyoka-sheet\",\"version\":99999999999999999999999999}", "{\"format\":\"other\",\"version\":1}",
				"[".repeat(100_000), "{\"a\":".repeat(100_000), "{\"a\":\"" + "x".repeat(300_000) + "\"}",
				"{} {}", "\uFEFF{}");
	}

	@ParameterizedTest
	@MethodSource("strangers")
	void whatIsNoSheetIsRefusedWithASentence(String text) throws Exception {
		assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).reason()).isIn(Reason.DAMAGED, Reason.NOT_A_SHEET);
	}

	@Test
	void numbersBeyondReasonAreRefused() throws Exception {
		for (String value : List.of("1E999999999", "999999999999999999999", "NaN", "0x3", "３", "", " 3", "1.")) {
			String text = Files.readString(file).replaceFirst("\"value\" : \"3\"", "\"value\" : \"" + value + '"');
			assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.DAMAGED);
		}
	}

	@Test
	void moreThanASheetCanHoldIsRefused() throws Exception {
		byte[] much = new byte[9 << 20];
		Arrays.fill(much, (byte) ' ');
		assertThat(refused(much).reason()).isEqualTo(Reason.TOO_LARGE);
		String marks = String.join(",", IntStream.range(0, 1001).mapToObj(i -> "{\"criterion\":\"c" + i + "\",\"code\":\"1\"}")
				.toList());
		String text = "{\"format\":\"hyoka-sheet\",\"version\":1,\"dossier\":\"d\",\"title\":\"\",\"member\":\"m\",\"name\":\"\","
				+ "\"writtenAt\":\"2022-12-20T03:00:00Z\",\"sheets\":[{\"undertaking\":\"u\",\"name\":\"\",\"marks\":[" + marks
				+ "]}],\"sha256\":\"\"}";
		SheetException e = refused(text.getBytes(StandardCharsets.UTF_8));
		assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
		assertThat(e.getMessage()).contains("$.sheets[0].marks");
	}

	@Test
	void aMissingFileAndAFolderAreRefused() {
		assertThatThrownBy(() -> SheetFiles.read(folder.resolve("none.hyoka-sheet"))).isInstanceOf(SheetException.class)
				.hasMessageContaining("none.hyoka-sheet");
		assertThatThrownBy(() -> SheetFiles.read(folder)).isInstanceOf(SheetException.class);
		assertThatThrownBy(() -> SheetFiles.write(sheet, folder.resolve("no/such/folder.hyoka-sheet")))
				.isInstanceOf(SheetException.class).hasMessageContaining("folder");
	}
}
