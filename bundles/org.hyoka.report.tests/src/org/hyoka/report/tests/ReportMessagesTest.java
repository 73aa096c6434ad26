// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.Enumerator;
import org.hyoka.core.naming.Naming;
import java.util.List;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.MeetingForm;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.ProgramRelationKind;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.report.Sections;
import org.hyoka.report.internal.wording.Wording;
import org.junit.jupiter.api.Test;

/** Both languages are complete. */
class ReportMessagesTest {
	private final PhraseBook book = PhraseBook.of(Wording.class);

	@Test
	void everyKeyInTheCodeIsInTheMessages() throws IOException {
		Path sources = Path.of("..", "org.hyoka.report", "src", "org", "hyoka", "report", "internal");
		Set<String> used = new TreeSet<>();
		Set<String> unknown = new TreeSet<>();
		Pattern key = Pattern.compile("say\\(\"([^\"]+[^.\"])\"");
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				Matcher matcher = key.matcher(Files.readString(file));
				Set<Object> own = words(file.resolveSibling("messages.properties")).keySet();
				while (matcher.find()) {
					used.add(matcher.group(1));
					if (!own.contains(matcher.group(1)) && !book.keys().contains(matcher.group(1))) {
						unknown.add(file.getFileName() + ": " + matcher.group(1));
					}
				}
			}
		}
		assertThat(used).hasSizeGreaterThan(100);
		assertThat(unknown).isEmpty();
	}

	/** The words of a package; none where it has none of its own. */
	private static Properties words(Path file) throws IOException {
		Properties words = new Properties();
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				words.load(reader);
			}
		}
		return words;
	}

	@Test
	void bothLanguagesOfThePackagesWithWordsOfTheirOwnHaveTheSameKeys() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("..", "org.hyoka.report", "src"))) {
			List<Path> english = files.filter(f -> f.endsWith("messages.properties")).toList();
			assertThat(english).hasSizeGreaterThan(1);
			for (Path file : english) {
				assertThat(words(file.resolveSibling("messages_ja.properties")).keySet()).as(file.toString()).isEqualTo(words(file).keySet());
			}
		}
	}

	@Test
	void everyLiteralThatIsPrintedHasALabel() {
		for (Enum<?>[] literals : new Enum<?>[][] { EvaluationKind.values(), ContractForm.values(), MoneyKind.values(), TargetKind.values(),
				OutputCountKind.values(),
				StatedMeasure.values(), MemberRole.values(), MeetingForm.values(), PartyState.values(), ClauseState.values(),
				LicenceKind.values() }) {
			for (Enum<?> literal : literals) {
				for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
					assertThat(Naming.label((Enumerator) literal, language)).as("%s in %s", literal, language).isNotBlank()
							.isNotEqualTo(literal.name());
				}
			}
		}
		Stream.of(RoleKind.values()).forEach(role -> assertThat(book.keys()).contains("RoleKind.short." + role.name()));
		Stream.of(Polarity.values()).forEach(polarity -> assertThat(book.keys()).contains("opinions." + polarity.name()));
		Stream.of(ProgramRelationKind.values()).forEach(
				kind -> assertThat(book.keys()).contains("ProgramRelationKind." + kind.name() + ".of", "ProgramRelationKind." + kind.name() + ".by"));
		Stream.of(Account.GENERAL, Account.ENERGY_SPECIAL, Account.OTHER)
				.forEach(account -> assertThat(Naming.label(account, Locale.ENGLISH)).isNotBlank());
		Stream.of(MilestoneKind.values()).forEach(kind -> assertThat(Naming.label(kind, Locale.ENGLISH)).isNotBlank());
	}

	@Test
	void theEnglishWordsHoldNoJapanese() {
		for (String key : book.keys()) {
			assertThat(book.phrase(key, "1", "2", "3", "4", "5").in(Locale.ENGLISH)).as(key).doesNotContainPattern("[\\u3041-\\u9FFF]");
		}
	}

	@Test
	void sectionsAndFormsHaveKeysOfTheirOwn() {
		assertThat(new Sections().sections()).extracting(section -> section.key()).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z-]+"));
		assertThat(new Exporters().exporters()).extracting(form -> form.id()).doesNotHaveDuplicates();
		new Exporters().exporters().forEach(form -> assertThat(form.label(Locale.JAPANESE)).isNotEqualTo(form.label(Locale.ENGLISH)));
	}
}
