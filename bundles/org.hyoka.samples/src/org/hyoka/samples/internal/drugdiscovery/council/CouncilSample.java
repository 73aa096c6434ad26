// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery.council;

import java.util.Map;

import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Translation;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.Sample;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/**
 * What stands around an evaluation: the topics of the council on medicines with the measures of ministries and AMED, the
 * matrix of modalities and fields of disease, sheets of programs for the budget, the pipeline of support. Put together
 * from three public documents: AMED's report on 令和４年度, METI's new themes and requests, and MEXT's program sheets.
 */
public final class CouncilSample {
	private static final String KEY = "council-2022";
	private static final String TITLE = "医薬品開発協議会 当面優先して議論する課題への取組と関連事業";
	/** The sample. */
	public static final Sample SAMPLE = new Sample(KEY, KEY + ".hyoka", TITLE, CouncilSample::create, Map.of());

	private CouncilSample() {
	}

	private static Dossier create() {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle(TITLE);
		dossier.setSubtitle("令和４年度の取組状況と概算要求・補正予算のPR資料");
		dossier.setLanguage("ja");
		dossier.setFiscalYear(FiscalYear.of(2022));
		Stated.note(dossier, """
				事業の評価ではなく、協議会への報告と予算資料をまとめた資料集である。３つの公表資料（AMEDの報告、経済産業省の新規研究開発事業テーマと概算要求、
				文部科学省の事業資料）から作成した。
				""", null);
		Registry registry = new Registry(dossier);
		CouncilPrograms programs = new CouncilPrograms(registry);
		programs.register();
		CouncilTopics.build(registry, programs);
		CouncilTables.build(registry);
		EconomySheets.build(registry, programs);
		ScienceSheets.build(registry, programs);
		CouncilAnnex.build(registry);
		outline(dossier);
		Ids.assignStable(dossier, KEY);
		return dossier;
	}

	private static void outline(Dossier dossier) {
		ReportOutline outline = HyokaFactory.eINSTANCE.createReportOutline();
		outline.setName("会議の課題と事業の資料集");
		chapter(outline, "", "title", "");
		chapter(outline, "目次", "contents", "Contents");
		chapter(outline, "当面優先して議論する課題と取組", "council", "Priority topics and measures");
		chapter(outline, "モダリティ別・疾患領域別の課題数", "cross-tables", "Topics by modality and field of disease");
		chapter(outline, "支援の段階", "pipelines", "Stages of support");
		chapter(outline, "PR資料", "program-sheets", "Program sheets");
		chapter(outline, "関連事業と系譜", "related-programs", "Related programs");
		chapter(outline, "上位施策", "policies", "Policies");
		chapter(outline, "参考資料", "annex", "Annexes");
		dossier.getOutlines().add(outline);
		dossier.setOutline(outline);
	}

	private static void chapter(ReportOutline outline, String name, String section, String english) {
		OutlineChapter chapter = HyokaFactory.eINSTANCE.createOutlineChapter();
		chapter.setName(name);
		chapter.setSection(section);
		chapter.setScope(ChapterScope.DOSSIER);
		boolean numbered = !name.isEmpty() && !section.equals("contents");
		chapter.setNumbering(numbered ? NumberStyle.CHAPTER : NumberStyle.NONE);
		if (!english.isEmpty()) {
			Translation translation = HyokaFactory.eINSTANCE.createTranslation();
			translation.setLanguage("en");
			translation.setFeature("name");
			translation.setText(english);
			chapter.getTranslations().add(translation);
		}
		outline.getChapters().add(chapter);
	}
}
