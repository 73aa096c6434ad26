// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.chapter.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.examples.chapter.internal.SourcesSection;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;

/** The chapter in the report of a real evaluation. */
class SourcesSectionTest {
	private final Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
	private final ReportSection section = new SourcesSection();

	/** The blocks of a report that has this chapter alone. */
	private List<Block> report(Locale language) {
		OutlineChapter chapter = HyokaFactory.eINSTANCE.createOutlineChapter();
		chapter.setName("出典");
		chapter.setSection(section.key() + ":?");
		ReportOutline outline = HyokaFactory.eINSTANCE.createReportOutline();
		outline.getChapters().add(chapter);
		ReportRequest request = new ReportRequest(dossier, outline, ReportOptions.standard(language), PictureStore.NONE);
		return StreamSupport.stream(new ReportComposer(List.of(section), List.of()).compose(request, new NullProgressMonitor()).spliterator(), false)
				.flatMap(one -> one.blocks().stream()).toList();
	}

	private ReportTable table(Locale language) {
		return report(language).stream().filter(ReportTable.class::isInstance).map(ReportTable.class::cast).findFirst().orElseThrow();
	}

	private static List<String> cells(ReportTable.Row row) {
		return row.cells().stream().map(cell -> cell.content().isEmpty() ? "" : InlineText.plain(((Paragraph) cell.content().getFirst()).content()))
				.toList();
	}

	@Test
	void everySourceIsARowWithPublisherAndTime() {
		ReportTable table = table(Locale.JAPANESE);
		assertThat(table.body()).hasSameSizeAs(dossier.getSources());
		assertThat(table.body()).extracting(SourcesSectionTest::cells)
				.contains(List.of("国の研究開発評価に関する大綱的指針", "内閣総理大臣", "2016年12月21日"), List.of("大阪大学大学院工学研究科 大政健史先生作成資料", "大阪大学", ""));
	}

	@Test
	void headsAndCaptionSpeakTheLanguageOfTheReport() {
		assertThat(cells(table(Locale.JAPANESE).head().getFirst())).containsExactly("資料名", "発行者", "発行時期");
		assertThat(table(Locale.JAPANESE).caption().orElseThrow().plain()).endsWith("出典一覧");
		assertThat(cells(table(Locale.ENGLISH).head().getFirst())).containsExactly("Document", "Published by", "Published");
		assertThat(table(Locale.ENGLISH).caption().orElseThrow().plain()).endsWith("Sources");
	}

	@Test
	void withoutSourcesThereIsNoChapter() {
		dossier.getSources().clear();
		assertThat(report(Locale.JAPANESE)).isEmpty();
	}
}
