// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.edits.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.edits.TextOccurrences;
import org.hyoka.core.edits.TextOccurrences.Occurrence;
import org.hyoka.core.text.WordSearch;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.model.hyoka.provider.HyokaItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words are replaced in all texts in one step, and nowhere else. */
class TextOccurrencesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Dossier dossier = F.createDossier();
	private final Project project = F.createProject();
	private final Section section = F.createSection();
	private final TableRow row = F.createTableRow();
	private final Score score = F.createScore();
	private final Organization organization = F.createOrganization();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new HyokaItemProviderAdapterFactory(), new BasicCommandStack());

	@BeforeEach
	void aDossierHasTexts() {
		dossier.getUndertakings().add(project);
		project.setName("ＡＩ基盤開発");
		section.setKey("ai");
		section.setBody("AIは、ＡＩと呼ぶ。AIDAではない。");
		project.getSections().add(section);
		DataTable table = F.createDataTable();
		row.getCells().addAll(List.of("年度", "AIの件数", "AI, AI"));
		table.getRows().add(row);
		section.getTables().add(table);
		ScoreSheet sheet = F.createScoreSheet();
		sheet.setUndertaking(project);
		score.setComment("AIがよい");
		sheet.getScores().add(score);
		dossier.getScoreSheets().add(sheet);
		organization.setName("国立ＡＩ研究所");
		organization.setCountry("AI");
		dossier.getOrganizations().add(organization);
	}

	private List<Occurrence> find(WordSearch search) {
		return TextOccurrences.find(dossier, search, Integer.MAX_VALUE, () -> false);
	}

	private void replace(List<Occurrence> places, String by) {
		domain.getCommandStack().execute(TextOccurrences.replace(places, by, domain, "Replace"));
	}

	@Test
	void everyPlaceIsFoundAndKeysAndMembersTextsAreNotReplaced() {
		List<Occurrence> all = find(new WordSearch("AI", false, true));
		assertThat(all).hasSize(10);
		assertThat(all).filteredOn(o -> !o.isReplaceable()).extracting(Occurrence::feature).containsExactlyInAnyOrder(Literals.SECTION__KEY,
				Literals.SCORE__COMMENT, Literals.ORGANIZATION__COUNTRY);
		replace(all, "人工知能");
		assertThat(project.getName()).isEqualTo("人工知能基盤開発");
		assertThat(section.getBody()).isEqualTo("人工知能は、人工知能と呼ぶ。AIDAではない。");
		assertThat(row.getCells()).containsExactly("年度", "人工知能の件数", "人工知能, 人工知能");
		assertThat(section.getKey()).isEqualTo("ai");
		assertThat(score.getComment()).isEqualTo("AIがよい");
		assertThat(organization.getCountry()).isEqualTo("AI");
		assertThat(organization.getName()).isEqualTo("国立人工知能研究所");
		domain.getCommandStack().undo();
		assertThat(section.getBody()).isEqualTo("AIは、ＡＩと呼ぶ。AIDAではない。");
		assertThat(row.getCells()).containsExactly("年度", "AIの件数", "AI, AI");
		assertThat(domain.getCommandStack().canUndo()).isFalse();
	}

	@Test
	void someOfThePlacesOfATextAreReplacedAlone() {
		List<Occurrence> ofText = find(WordSearch.of("AI")).stream().filter(o -> o.object() == section && o.feature() == Literals.SECTION__BODY)
				.toList();
		assertThat(ofText).hasSize(3);
		replace(List.of(ofText.get(2), ofText.get(0)), "X");
		assertThat(section.getBody()).isEqualTo("Xは、ＡＩと呼ぶ。XDAではない。");
	}

	@Test
	void aTextThatIsAnotherByNowStays() {
		List<Occurrence> all = find(WordSearch.of("AI"));
		section.setBody("別のAI");
		row.getCells().remove(2);
		replace(all, "X");
		assertThat(section.getBody()).isEqualTo("別のAI");
		assertThat(row.getCells()).containsExactly("年度", "Xの件数");
	}

	@Test
	void noMoreAreLookedForThanAreWanted() {
		assertThat(TextOccurrences.find(dossier, WordSearch.of("AI"), 4, () -> false)).hasSize(4);
		assertThat(TextOccurrences.find(dossier, WordSearch.of("AI"), 100, () -> true)).hasSizeLessThan(11);
	}
}
