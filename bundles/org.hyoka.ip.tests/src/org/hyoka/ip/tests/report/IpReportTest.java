// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.export.Exporters;
import org.hyoka.ip.IpSections;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.ip.PartyState;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.report.Sections;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chapter on IP in the whole report. */
class IpReportTest {
	private static final ReportOptions JAPANESE = ReportOptions.standard(Locale.JAPANESE);
	private final Ips project = new Ips();

	@BeforeEach
	void anOutline() {
		Templates.standard().instantiateOutline("meti-2022", project.dossier);
	}

	private static String html(Dossier dossier, ReportOptions options) throws IOException {
		List<ReportSection> sections = new ArrayList<>(new IpSections().sections());
		sections.addAll(new Sections().sections());
		ReportBook book = new ReportComposer(sections, List.of()).compose(ReportRequest.of(dossier, options, PictureStore.NONE),
				new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Exporters().exporters().stream().filter(e -> e.id().equals("html")).findFirst().orElseThrow().export(book, out,
				new NullProgressMonitor());
		return out.toString(StandardCharsets.UTF_8);
	}

	/** The chapter of open accounts, which an office's outline may ask for. */
	private static String accounts(Dossier dossier) throws IOException {
		OutlineChapter chapter = HyokaFactory.eINSTANCE.createOutlineChapter();
		chapter.setName("締結の状況");
		chapter.setSection("ip-status");
		chapter.setScope(ChapterScope.EACH_PROJECT);
		dossier.getOutline().getChapters().add(chapter);
		return html(dossier, JAPANESE);
	}

	@Test
	void theReportOfDocument002SaysThe14InstitutionsInASentence() throws IOException {
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		assertThat(html(dossier, JAPANESE)).contains("2023年3月31日現在、「知財合意書」は14機関が締結している。",
				"分科会長、サブプロジェクトリーダー（統括を含む）、", "国研・大学代表（1名）、企業代表（1名）")
				.doesNotContain("取扱注意", "締結していない実施者", "協議中", "23項目のうち", "機関のうち", "少なくとも");
		assertThat(html(dossier, ReportOptions.standard(Locale.ENGLISH))).contains("14 institutions have signed", "As of 31 March 2023: ");
	}

	/** Document 000 says that those who take part have signed, and names none: nobody is counted, named or listed with a question mark. */
	@Test
	void ofPartiesThatADocumentDoesNotNameNothingIsPrinted() throws IOException {
		Dossier dossier = Sample.byKey("drugdiscovery-2021").orElseThrow().create();
		assertThat(html(dossier, JAPANESE)).contains("知財協約").doesNotContain("機関のうち", "23項目のうち", "？</p>", "確認できない", "実施機関と知財合意書");
		assertThat(accounts(dossier)).doesNotContain("機関のうち0機関", "？</p>", "確認できない", "締結していない");
	}

	@Test
	void whoHasNotSignedIsNamedOnlyWhereThatIsRecordedAndTheOutlineAsks() throws IOException {
		project.item("1", "大学", "企業", "話し合う社", "招かれた社");
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, "大学", PartyState.SIGNED);
		project.party(agreement, "去った社", PartyState.SIGNED);
		project.party(agreement, "話し合う社", PartyState.NEGOTIATING);
		project.party(agreement, "招かれた社", PartyState.INVITED);
		assertThat(html(project.dossier, JAPANESE)).doesNotContain("のうち", "締結していない", "実施機関と知財合意書", "協議中", "招かれた社</p></td>");
		assertThat(accounts(project.dossier)).contains("締結の記録がある実施者は1機関で、ほかの2機関については記録がない。",
				"締結していない実施者は話し合う社である。", "締結しているが実施者でないのは去った社である。", "空欄は、記録がないことを示す").doesNotContain("×", "？");
	}

	/** A clause that nobody entered is not open; the office's own checklist is no statement of the agreement. */
	@Test
	void aChecklistIsCountedOnlyWhereEachOfItsTopicsWasEntered() throws IOException {
		project.item("1", "大学");
		IpAgreement agreement = project.agreement("合意書");
		Templates.standard().instantiateClauseTopics("standard", project.ip);
		Clause clause = IpFactory.eINSTANCE.createClause();
		clause.setTopic(project.ip.getTopics().getFirst());
		clause.setState(ClauseState.SETTLED);
		agreement.getClauses().add(clause);
		assertThat(accounts(project.dossier)).doesNotContain("項目のうち");
		project.ip.getTopics().subList(1, project.ip.getTopics().size()).clear();
		assertThat(accounts(project.dossier)).contains("「合意書」は1項目のうち1項目が合意済である。");
	}

	@Test
	void theRegistersAreCounted() throws IOException {
		Invention invention = project.invention("P-1", "2020-01-01");
		project.share(invention, "大学", "1/2");
		project.share(invention, "企業", "1/2");
		project.filing(invention, FilingRoute.DOMESTIC, FilingState.FILED, "2020-02-01");
		project.filing(invention, FilingRoute.PCT, FilingState.FILED, "2021-02-01");
		assertThat(html(project.dossier, JAPANESE))
				.contains("台帳に載る発明は1件（うち共有1件）である。出願は国内1件、PCT1件（1ファミリー）である。").doesNotContain("国外0件", "0件");
		project.ip.setRegisterKept(true);
		assertThat(html(project.dossier, JAPANESE)).contains("国内1件、国外0件、PCT1件");
	}

	@Test
	void theSlideCountsRegistersThatAreSaidToBeCompleteAndNoOthers() throws IOException {
		ReportOutline slides = Templates.standard().outline("slides").orElseThrow().create().element();
		project.dossier.getOutlines().add(slides);
		project.dossier.setOutline(slides);
		project.filing(project.invention("P-1", "2020-01-01"), FilingRoute.PCT, FilingState.FILED, "2021-02-01");
		assertThat(html(project.dossier, JAPANESE)).doesNotContain("届け出られた発明", "PCT出願");
		project.ip.setRegisterKept(true);
		assertThat(html(project.dossier, JAPANESE)).contains("届け出られた発明は1件", "PCT出願");
	}

	@Test
	void whatIsConfidentialIsLeftOutUnlessChosenAndThenTheCoverSaysSo() throws IOException {
		project.item("1", "大学");
		IpAgreement secret = project.agreement("秘密の合意書");
		secret.setConfidential(true);
		project.party(secret, "大学", PartyState.SIGNED);
		project.party(secret, "秘密の相手", PartyState.SIGNED);
		project.licence("秘密の導出", LicenceKind.TECHNOLOGY, null).setConfidential(true);
		project.licence("公開の導出", LicenceKind.TECHNOLOGY, null);
		assertThat(html(project.dossier, JAPANESE)).contains("公開の導出").doesNotContain("秘密", "取扱注意");
		assertThat(html(project.dossier, JAPANESE.withConfidential(true))).contains("秘密の合意書", "秘密の相手", "秘密の導出",
				"<p class=\"mark\">取扱注意：非公開の情報を含む</p>");
	}

	@Test
	void withoutAnythingConfidentialTheCoverSaysNothing() throws IOException {
		project.agreement("合意書");
		assertThat(html(project.dossier, JAPANESE.withConfidential(true))).doesNotContain("取扱注意");
	}

	@Test
	void dutiesAreCountedAsOfTheEvaluation() throws IOException {
		project.japaneseDuties();
		Duty duty = IpFactory.eINSTANCE.createDuty();
		duty.setTemplate(project.ip.getDutyTemplates().get(1));
		duty.setStartedOn(day("2021-04-01"));
		project.ip.getDuties().add(duty);
		assertThat(html(project.dossier, JAPANESE)).doesNotContain("生じた義務");
		assertThat(accounts(project.dossier)).contains("2022年3月31日現在、生じた義務のうち履行済は0件、未履行は1件（うち期限超過1件）である。");
	}
}
