// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.AliasKind;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.PolicyAmendment;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TableColumn;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.model.time.DatePoint;
import org.junit.jupiter.api.Test;

/** One fact that two places of a document print in two ways. */
class PrintedElsewhereTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final CleanDossier d = new CleanDossier();

	private StatedFigure words(String text) {
		StatedFigure stated = CleanDossier.stated(d.a, StatedMeasure.TEXT, null);
		stated.setText(text);
		return stated;
	}

	private Problem only(String rule, Object object) {
		Problem finding = Checks.only(d.dossier, rule);
		assertThat(finding.object()).isSameAs(object);
		return finding;
	}

	@Test
	void aCalendarYearBesideTheFiscalYearOfAnEvaluationIsAWarningThatOneClickExplains() {
		StatedFigure stated = CleanDossier.stated(d.a, StatedMeasure.DUE, null);
		stated.setAbout(d.a.getEvaluations().getFirst());
		stated.setDate(DatePoint.ofYear(2019));
		Problem finding = only("hyoka.header.figure", stated);
		assertThat(finding.severity()).isEqualTo(Severity.WARNING);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("2019年と記す", "2019年度である", "年と年度");
		stated.setDate(DatePoint.ofYear(2020));
		assertThat(only("hyoka.header.figure", stated).severity()).isEqualTo(Severity.ERROR);
		Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(stated.getExplanation()).contains("暦年");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void anActualAtTheEndOfTheYearIsNotOneAtTheEndOfTheFiscalYear() {
		StatedFigure stated = CleanDossier.stated(d.indicator().getActuals().getFirst(), StatedMeasure.DUE, null);
		stated.setDate(DatePoint.parse("2021-end"));
		Problem finding = only("hyoka.indicator.figure", stated);
		assertThat(finding.severity()).isEqualTo(Severity.ERROR);
		assertThat(finding.sentence().in(Locale.ENGLISH)).contains("a calendar year is not a fiscal year");
	}

	@Test
	void aLeaderIsCalledByOneWord() {
		RoleAssignment role = d.a.getRoles().getFirst();
		role.setLabel("プロジェクトリーダー");
		role.setPosition("計測機構 理事");
		StatedFigure stated = words("プロジェクト・リーダー");
		stated.setAbout(role);
		assertThat(Checks.all(d.dossier)).isEmpty();
		stated.setText("統括PL");
		assertThat(only("hyoka.name.figure", stated).sentence().in(Locale.JAPANESE)).contains("役割の呼び方", "統括PL", "プロジェクトリーダー");
		stated.setText("計測機構 顧問");
		assertThat(only("hyoka.name.figure", stated).sentence().in(Locale.JAPANESE)).contains("所属・役職", "計測機構 理事");
	}

	@Test
	void theSectionThatATextFindsAFigureInIsTheOneThatHasIt() {
		Section background = d.a.getSections().getFirst();
		CleanDossier.section(d.a, "necessity", "国が実施することの必要性", "民間だけでは進まないため、国が支える必要がある。");
		Figure figure = F.createFigure();
		figure.setName("試験コストの削減");
		figure.setSourceText("事務局作成");
		background.getFigures().add(figure);
		StatedFigure stated = words(background.getName());
		stated.setAbout(figure);
		assertThat(Checks.all(d.dossier)).isEmpty();
		stated.setText("国が実施することの必要性");
		assertThat(only("hyoka.name.figure", stated).sentence().in(Locale.JAPANESE)).contains("掲載の節", "国が実施することの必要性", "研究の背景");
		stated.setText("試験費用の削減");
		assertThat(only("hyoka.name.figure", stated).sentence().in(Locale.JAPANESE)).contains("名称", "試験コストの削減");
	}

	@Test
	void aCellOfATableIsHeldAgainstWhatIsPrintedElsewhere() {
		DataTable table = F.createDataTable();
		table.setName("要素");
		table.setSourceText("事務局作成");
		for (String head : List.of("要素", "内容")) {
			TableColumn column = F.createTableColumn();
			column.setName(head);
			table.getColumns().add(column);
		}
		TableRow row = F.createTableRow();
		row.getCells().addAll(List.of("(2)", "応答調節機構の解析"));
		table.getRows().add(row);
		d.a.getSections().getFirst().getTables().add(table);
		StatedFigure stated = words("応答調節機構の解析");
		stated.setAbout(row);
		assertThat(Checks.all(d.dossier)).isEmpty();
		stated.setText("応答調節機構の解明");
		assertThat(only("hyoka.name.figure", stated).sentence().in(Locale.JAPANESE)).contains("解明", "応答調節機構の解析");
	}

	@Test
	void anotherChapterCallsAResearchItemByTheSameWord() {
		Alias alias = F.createAlias();
		alias.setKind(AliasKind.ABBREVIATION);
		alias.setName("項目1");
		d.a.getResearchItems().getFirst().getAliases().add(alias);
		assertThat(Checks.all(d.dossier)).isEmpty();
		alias.setName("研究開発課題①");
		Problem finding = only("hyoka.item.code-style", d.a);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("項目１、研究開発課題①");
		assertThat(finding.places()).extracting(p -> p.object()).contains(alias);
		alias.setName("計測手法");
		assertThat(Checks.of(d.dossier, "hyoka.item.code-style")).isEmpty();
	}

	@Test
	void aPolicyIsDecidedByOneBody() {
		Policy policy = F.createPolicy();
		policy.setName("計測技術推進計画");
		policy.setDecidedBy("健康・医療戦略推進本部決定");
		policy.setDecidedOn(LocalDate.of(2014, 7, 22));
		d.dossier.getPolicies().add(policy);
		PolicyAmendment amendment = F.createPolicyAmendment();
		amendment.setDecidedOn(LocalDate.of(2020, 3, 27));
		policy.getAmendments().add(amendment);
		for (String same : List.of("一部変更", "健康医療戦略推進本部決定", "改定")) {
			amendment.setText(same);
			assertThat(Checks.of(d.dossier, "hyoka.policy.body")).as(same).isEmpty();
		}
		amendment.setText("閣議決定");
		assertThat(only("hyoka.policy.body", amendment).sentence().in(Locale.JAPANESE)).contains("2014年7月22日", "2020年3月27日", "閣議決定");
	}

	@Test
	void wordsThatTwoProjectsPrintAlikeAreACopy() {
		String words = "実際に本事業で開発した計測の技術が品質管理の現場で活用されていることを評価するため";
		StatedFigure first = words(words);
		first.setAbout(d.a.getSections().getFirst());
		StatedFigure second = CleanDossier.stated(d.b, StatedMeasure.TEXT, null);
		second.setText("別の言い方で、装置の試作が進み、利用者が増えたことを評価するための指標");
		second.setAbout(d.b.getSections().getFirst());
		assertThat(Checks.of(d.dossier, "hyoka.prose.copy")).isEmpty();
		second.setText(words);
		assertThat(Checks.of(d.dossier, "hyoka.prose.copy")).singleElement()
				.satisfies(finding -> assertThat(finding.object()).isSameAs(second));
	}
}
