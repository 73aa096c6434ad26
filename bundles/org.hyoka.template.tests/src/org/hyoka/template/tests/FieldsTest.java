// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;

import org.hyoka.dossier.PictureStore;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.Sections;
import org.hyoka.samples.Sample;
import org.hyoka.template.FieldException;
import org.hyoka.template.FieldFrame;
import org.hyoka.template.FieldTag;
import org.hyoka.template.FieldValue;
import org.hyoka.template.Fields;
import org.junit.jupiter.api.Test;

/** What fields print for the sample of the regenerative medicine program. */
class FieldsTest {
	private final Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();

	private static Fields fields(ReportOptions options) {
		return new Fields(new ReportComposer(new Sections().sections(), List.of()).sections(), options, options.language());
	}

	private FieldFrame begin(Fields fields, ReportOptions options) {
		return fields.begin(ReportRequest.of(dossier, options, PictureStore.NONE));
	}

	private String text(String field) throws FieldException {
		ReportOptions options = ReportOptions.standard(Locale.JAPANESE);
		Fields fields = fields(options);
		return text(fields, field, begin(fields, options));
	}

	private static String text(Fields fields, String field, FieldFrame frame) throws FieldException {
		return ((FieldValue.Text) fields.value(FieldTag.read(field).orElseThrow(), frame, false)).text();
	}

	private Undertaking project(String code) {
		return org.hyoka.core.Dossiers.undertakings(dossier).stream().filter(u -> code.equals(u.getCode())).findFirst().orElseThrow();
	}

	@Test
	void wordsOfTheMetamodelInBothLanguagesGiveTheSame() throws FieldException {
		assertThat(text("題名")).isEqualTo(dossier.getTitle());
		assertThat(text("Title")).isEqualTo(dossier.getTitle());
		assertThat(text("課題Ａ．名称")).as("full width").isEqualTo(project("A").getName());
		assertThat(text("projectA.name")).isEqualTo(project("A").getName());
		assertThat(text("課題.件数")).isEqualTo(String.valueOf(org.hyoka.core.Dossiers.undertakings(dossier).stream()
				.filter(u -> u instanceof org.hyoka.model.hyoka.Project).count()));
	}

	@Test
	void aRepetitionPrintsEachOfAListWithWhatStandsAroundIt() throws FieldException {
		ReportOptions options = ReportOptions.standard(Locale.JAPANESE);
		Fields fields = fields(options);
		List<FieldFrame> projects = fields.repeat(FieldTag.read("#課題").orElseThrow(), begin(fields, options));
		assertThat(projects).hasSizeGreaterThan(1);
		assertThat(text(fields, "連番", projects.get(1))).isEqualTo("2");
		List<String> codes = new java.util.ArrayList<>();
		for (FieldFrame project : projects) {
			codes.add(text(fields, "記号", project));
		}
		assertThat(codes).isEqualTo(org.hyoka.core.Dossiers.undertakings(dossier).stream()
				.filter(u -> u instanceof org.hyoka.model.hyoka.Project).map(Undertaking::getCode).toList());
		assertThat(text(fields, "題名", projects.get(1))).as("from the outside").isEqualTo(dossier.getTitle());
	}

	@Test
	void computedFiguresStandInUnitsThatAreAskedFor() throws FieldException {
		dossier.getUnits().clear();
		var unit = HyokaFactory.eINSTANCE.createUnit();
		unit.setSymbol("百万円");
		unit.setDimension(org.hyoka.model.hyoka.Dimension.MONEY);
		unit.setFactor(new java.math.BigDecimal(1_000_000));
		dossier.getUnits().add(unit);
		var budget = HyokaFactory.eINSTANCE.createBudget();
		budget.setUnit(unit);
		for (int year : new int[] { 2020, 2021 }) {
			var entry = HyokaFactory.eINSTANCE.createBudgetEntry();
			entry.setYear(org.hyoka.model.time.FiscalYear.of(year));
			entry.setKind(org.hyoka.model.hyoka.MoneyKind.EXECUTED);
			entry.setAmount(new java.math.BigDecimal(2020 == year ? "1204" : "1345"));
			budget.getEntries().add(entry);
		}
		project("A").setBudget(budget);
		assertThat(text("課題A.執行額")).isEqualTo("2,549百万円");
		assertThat(text("課題A.執行額|億円")).isEqualTo("25.49億円");
		assertThat(text("課題A.執行額|億円1")).isEqualTo("25.5億円");
		assertThat(text("課題A.執行額|数値")).isEqualTo("2,549");
	}

	@Test
	void aWrongWordNamesTheNearestRightOne() {
		assertThatThrownBy(() -> text("課題A.名稱")).isInstanceOfSatisfying(FieldException.class, e -> {
			assertThat(e).hasMessageContaining("名稱").hasMessageContaining("課題A");
			assertThat(e.nearest()).contains("名称");
		});
		assertThatThrownBy(() -> text("提言一欄")).isInstanceOfSatisfying(FieldException.class, e -> assertThat(e.nearest()).first().isEqualTo("提言一覧"));
		assertThatThrownBy(() -> text("題名|億エン")).isInstanceOfSatisfying(FieldException.class, e -> assertThat(e.nearest()).contains("億円"));
	}

	@Test
	void whoSaidWhatIsRefusedUnlessTheExportHasNames() throws FieldException {
		Member member = dossier.getPanel().getMembers().getFirst();
		Opinion opinion = HyokaFactory.eINSTANCE.createOpinion();
		opinion.setText("意見の本文");
		opinion.setAuthor(member);
		dossier.getAssessments().getFirst().getOpinions().add(opinion);
		for (String field : List.of("意見.委員", "提言.委員.氏名", "評点票.件数", "scoreSheets", "委員.評価しない事業")) {
			assertThatThrownBy(() -> text(field)).as(field).isInstanceOf(FieldException.class).hasMessageContaining("氏名");
		}
		ReportOptions named = ReportOptions.standard(Locale.JAPANESE).withNames(true);
		assertThat(text(fields(named), "意見.委員", begin(fields(named), named))).isNotEmpty();
		assertThat(text("意見.本文")).as("without an author").contains("意見の本文");
	}

	@Test
	void everyWordCanBeCheckedWithoutADossierAndReadFromOne() throws FieldException {
		ReportOptions options = ReportOptions.standard(Locale.ENGLISH);
		Fields fields = fields(options);
		FieldFrame known = begin(fields, options);
		int found = 0;
		for (String name : fields.vocabulary().words(org.hyoka.template.FieldCatalog.root()).stream().map(w -> w.name(Locale.JAPANESE)).toList()) {
			FieldTag tag = FieldTag.read(name).orElseThrow();
			try {
				fields.value(tag, fields.begin(), false);
				fields.value(tag, known, false);
				found++;
			} catch (FieldException e) {
				assertThat(e).hasMessageContaining("names");
			}
		}
		assertThat(found).isGreaterThan(100);
	}
}
