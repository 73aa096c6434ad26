// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.dossier.PictureStore;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportException;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.junit.jupiter.api.Test;

class ReportBookTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	@Test
	void headingsAreNumberedAsMetiPrintsThem() {
		Dossier dossier = dossier(part("概要", chapter("プログラム", null, ChapterScope.PROGRAM, NumberStyle.CHAPTER, "", section("背景"), section("必要性")),
				chapter("プロジェクト", null, ChapterScope.DOSSIER, NumberStyle.CHAPTER, "",
						chapter("x", null, ChapterScope.EACH_PROJECT, NumberStyle.LETTER, "", section("背景"), section("内容")))),
				part("評価", chapter("評価", null, ChapterScope.DOSSIER, NumberStyle.CHAPTER, "")));
		assertThat(headings(compose(dossier, Locale.JAPANESE))).containsExactly("1 第１部　概要", "2 第１章　プログラム", "3 １．背景", "3 ２．必要性", "2 第２章　プロジェクト",
				"3 Ａ　甲", "4 １．背景", "4 ２．内容", "3 Ｃ　丙", "4 １．背景", "4 ２．内容", "1 第２部　評価", "2 第１章　評価");
		assertThat(headings(compose(dossier, Locale.ENGLISH))).startsWith("1 Part 1 概要", "2 Chapter 1 プログラム", "3 1. 背景").contains("3 A 甲");
	}

	@Test
	void partsOfASectionGoOnInTheNextStyleAndShareTheirNumbersWithChaptersInside() {
		ReportSection parts = section("parts", (context, sink) -> {
			sink.heading(1, "一");
			sink.heading(2, "深い");
			sink.heading(2, "深い二");
			sink.heading(1, "二");
		});
		OutlineChapter outer = chapter("内容", "parts", ChapterScope.DOSSIER, NumberStyle.SECTION, "",
				chapter("次", null, ChapterScope.DOSSIER, NumberStyle.PAREN, ""));
		assertThat(headings(compose(dossier(outer), Locale.JAPANESE, parts))).containsExactly("1 １．内容", "2 （１）一", "3 ①深い", "3 ②深い二", "2 （２）二",
				"2 （３）次");
	}

	@Test
	void onlyEvaluatedProjectsHaveChapters() {
		assertThat(headings(compose(dossier(chapter("x", null, ChapterScope.EACH_PROJECT, NumberStyle.LETTER, "")), Locale.JAPANESE)))
				.containsExactly("1 Ａ　甲", "1 Ｃ　丙");
	}

	@Test
	void placeholdersOfRepeatedChaptersAreFilled() {
		assertThat(
				headings(compose(dossier(chapter("{code}：{name}の{kind}", null, ChapterScope.EACH_PROJECT, NumberStyle.NONE, "")), Locale.JAPANESE)))
				.containsExactly("1 A：甲の", "1 C：丙の");
	}

	/** The scale beside it is that of the assessment's kind (rule 6): a heading must not name another evaluation. */
	@Test
	void theKindInAHeadingIsThatOfTheAssessment() {
		Dossier dossier = dossier(chapter("{name}の{kind}", null, ChapterScope.EACH_PROJECT, NumberStyle.NONE, ""));
		dossier.setKind(EvaluationKind.MID_TERM);
		Assessment assessment = F.createAssessment();
		assessment.setUndertaking(((Program) dossier.getUndertakings().getFirst()).getProjects().getFirst());
		assessment.setKind(EvaluationKind.FINAL);
		dossier.getAssessments().add(assessment);
		assertThat(headings(compose(dossier, Locale.ENGLISH))).first().asString().contains("Final evaluation");
		assertThat(headings(compose(dossier, Locale.ENGLISH))).last().asString().contains("Mid-term evaluation");
	}

	@Test
	void figuresAreNumberedThroughAndReferencesBeforeAndAfterAreResolved() {
		ReportSection pointing = section("point", (context, sink) -> sink
				.add(Paragraph.of(
						List.of(Inline.Reference.to("f-b"), new Inline.Text("と"), Inline.Reference.to("f-a"), new Inline.Reference("none", "無い図")))));
		ReportSection figure = section("figure", (context, sink) -> sink.add(new ReportFigure(Caption.figure("f-" + context.argument(), "題"),
				new Graphic.Missing("なし"), 0, "代替", List.of(), List.of(), Optional.empty())));
		Dossier dossier = dossier(chapter("一", "point figure:a", ChapterScope.DOSSIER, NumberStyle.NONE, ""),
				chapter("二", "figure:b point", ChapterScope.DOSSIER, NumberStyle.NONE, ""));
		ReportBook book = compose(dossier, Locale.JAPANESE, pointing, figure);
		assertThat(book.captions()).extracting(Caption::plain).containsExactly("図１　題", "図２　題");
		assertThat(Reports.blocks(book).stream().filter(Paragraph.class::isInstance).map(b -> InlineText.plain(((Paragraph) b).content())))
				.containsExactly("図２と図１無い図", "図２と図１無い図");
	}

	@Test
	void theSameFigurePrintedTwiceGetsTwoNumbersAndTwoIds() {
		ReportSection figure = section("figure",
				(context, sink) -> sink.add(new ReportFigure(Caption.figure("same", "題"), new Graphic.Missing("なし"), 0, "代替",
						List.of(), List.of(), Optional.empty())));
		ReportBook book = compose(dossier(chapter("一", "figure figure", ChapterScope.DOSSIER, NumberStyle.NONE, "")), Locale.JAPANESE, figure);
		assertThat(book.captions()).extracting(Caption::label).containsExactly("図１", "図２");
		assertThat(book.captions()).extracting(Caption::id).containsExactly("same", "same-2");
	}

	@Test
	void aSectionThatNobodyProvidesLeavesAVisibleRemark() {
		ReportBook book = compose(dossier(chapter("知財", "elsewhere", ChapterScope.DOSSIER, NumberStyle.NONE, "")), Locale.JAPANESE);
		assertThat(Reports.text(book, "知財")).contains("「elsewhere」").contains("出力されていません");
	}

	@Test
	void anEmptyChapterSaysSoUnlessItIsOptional() {
		ReportSection silent = section("silent", (context, sink) -> {
			// nothing to say
		});
		ReportSection optional = new ReportSection() {
			@Override
			public String key() {
				return "optional";
			}

			@Override
			public boolean optional() {
				return true;
			}

			@Override
			public void write(SectionContext context, BlockSink sink) {
				// nothing to say
			}
		};
		ReportBook book = compose(dossier(chapter("甲章", "silent", ChapterScope.DOSSIER, NumberStyle.NONE, ""),
				chapter("乙章", "optional", ChapterScope.DOSSIER, NumberStyle.NONE, "")), Locale.JAPANESE, silent, optional);
		assertThat(headings(book)).containsExactly("1 甲章");
		assertThat(Reports.text(book, "甲章")).contains("（記載なし）");
		assertThat(Reports.blocks(book).stream().filter(Heading.class::isInstance).map(Heading.class::cast)).as("a page for nothing")
				.noneMatch(Heading::newPage);
	}

	/** Chapter by chapter the same words filled pages. */
	@Test
	void aPartOfWhichNothingWasEnteredSaysSoOnce() {
		ReportSection silent = section("silent", (context, sink) -> {
			// nothing to say
		});
		ReportSection talking = section("talking", (context, sink) -> sink.add(Paragraph.of("本文")));
		OutlineChapter hollow = chapter("甲部", "", ChapterScope.DOSSIER, NumberStyle.PART, "");
		hollow.getChapters().add(chapter("甲の一", "silent", ChapterScope.DOSSIER, NumberStyle.CHAPTER, ""));
		hollow.getChapters().add(chapter("甲の二", "silent", ChapterScope.DOSSIER, NumberStyle.CHAPTER, ""));
		OutlineChapter half = chapter("乙部", "", ChapterScope.DOSSIER, NumberStyle.PART, "");
		half.getChapters().add(chapter("乙の一", "silent", ChapterScope.DOSSIER, NumberStyle.CHAPTER, ""));
		half.getChapters().add(chapter("乙の二", "talking", ChapterScope.DOSSIER, NumberStyle.CHAPTER, ""));
		ReportBook book = compose(dossier(hollow, half), Locale.JAPANESE, silent, talking);
		assertThat(headings(book)).containsExactly("1 第１部　甲部", "1 第２部　乙部", "2 第１章　乙の一", "2 第２章　乙の二");
		assertThat(Reports.text(book, "第１部　甲部")).contains("（記載なし）");
		assertThat(Reports.text(book, "第１章　乙の一")).contains("（記載なし）");
	}

	/** A heading without anything below it stood in the report of a council, which judges no project. */
	@Test
	void aChapterOfEachProjectSaysSoWhereThereIsNone() {
		ReportSection talking = section("talking", (context, sink) -> sink.add(Paragraph.of("本文")));
		OutlineChapter projects = chapter("課題の評価", "", ChapterScope.DOSSIER, NumberStyle.CHAPTER, "");
		projects.setIntro("次の各課題を評価した。");
		projects.getChapters().add(chapter("{name}", "talking", ChapterScope.EACH_PROJECT, NumberStyle.LETTER, ""));
		Dossier dossier = dossier(projects);
		dossier.getUndertakings().clear();
		ReportBook book = compose(dossier, Locale.JAPANESE, talking);
		assertThat(headings(book)).containsExactly("1 第１章　課題の評価");
		assertThat(Reports.text(book, "第１章　課題の評価")).contains("（記載なし）").doesNotContain("次の各課題");
	}

	@Test
	void aSectionThatFailsIsNamedWithItsChapter() {
		ReportSection broken = section("broken", (context, sink) -> {
			throw new IllegalStateException("壊れている");
		});
		assertThatThrownBy(() -> compose(dossier(chapter("資金", "broken", ChapterScope.DOSSIER, NumberStyle.NONE, "")), Locale.JAPANESE, broken))
				.isInstanceOf(ReportException.class).hasMessageContainingAll("資金", "broken", "壊れている");
	}

	@Test
	void aDossierWithoutAnOutlineIsRefusedWithASentence() {
		Dossier dossier = F.createDossier();
		dossier.setTitle("無題");
		assertThatThrownBy(() -> ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE))
				.isInstanceOf(ReportException.class)
				.hasMessageContaining("無題");
	}

	@Test
	void everyChapterEndsUpright() {
		ReportSection wide = section("wide", (context, sink) -> sink.add(new PageLayout(true)));
		ReportChapter chapter = compose(dossier(chapter("横", "wide", ChapterScope.DOSSIER, NumberStyle.NONE, "")), Locale.JAPANESE, wide).iterator()
				.next();
		assertThat(chapter.blocks()).endsWith(new PageLayout(true), new PageLayout(false));
	}

	@Test
	void aWideTableLiesAndWhatFollowsStandsUprightAgain() {
		List<ReportTable.Column> columns = java.util.Collections.nCopies(12, ReportTable.Column.text(1));
		ReportTable table = ReportTable.columns(columns).row(java.util.Collections.nCopies(12, ReportTable.Cell.of("1"))).build();
		ReportTable second = ReportTable.columns(ReportTable.Column.text(1)).row(ReportTable.Cell.of("2")).build();
		ReportSection wide = section("wide", (context, sink) -> {
			sink.add(table);
			sink.add(Paragraph.of("本文"));
			sink.add(second);
			sink.add(table);
			sink.add(table);
		});
		ReportChapter chapter = compose(dossier(chapter("横", "wide", ChapterScope.DOSSIER, NumberStyle.NONE, "")), Locale.JAPANESE, wide).iterator()
				.next();
		assertThat(chapter.blocks().subList(1, 10)).containsExactly(new PageLayout(true), table, PageLayout.USUAL, Paragraph.of("本文"), second,
				new PageLayout(true), table, table, PageLayout.USUAL);
	}

	@Test
	void partsChaptersAndProjectsBeginPagesButNotRightAfterAnotherHeading() {
		Dossier dossier = dossier(part("概要", chapter("章", null, ChapterScope.DOSSIER, NumberStyle.CHAPTER, "", section("節"), section("節"))),
				chapter("次", null, ChapterScope.DOSSIER, NumberStyle.PART, ""));
		dossier.getOutlines().getFirst().getChapters().getFirst().getChapters().getFirst().getChapters().getFirst().setIntro("本文");
		List<Heading> headings = Reports.blocks(compose(dossier, Locale.JAPANESE)).stream().filter(Heading.class::isInstance).map(Heading.class::cast)
				.toList();
		assertThat(headings).extracting(Heading::newPage).containsExactly(true, false, false, false, false);
		dossier.getOutlines().getFirst().getChapters().getFirst().setIntro("前書き");
		headings = Reports.blocks(compose(dossier, Locale.JAPANESE)).stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
		assertThat(headings).extracting(Heading::newPage).as("below some words").containsExactly(true, false, false, false, false);
		dossier.getOutlines().getFirst().getChapters().getFirst().setIntro("前書き。".repeat(100));
		headings = Reports.blocks(compose(dossier, Locale.JAPANESE)).stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
		assertThat(headings).extracting(Heading::newPage).as("after a page of words").containsExactly(true, true, false, false, false);
	}

	@Test
	void whatIsLeftOutTakesNoNumber() {
		OutlineChapter second = section("二");
		second.setId("b");
		Dossier dossier = dossier(section("一"), second, section("三"));
		ReportBook book = compose(dossier, ReportOptions.standard(Locale.JAPANESE).without("b"));
		assertThat(headings(book)).containsExactly("1 １．一", "1 ２．三");
	}

	@Test
	void chaptersOfAVeryLargeBookAreWrittenOneByOneAndEachTimeAlike() {
		List<String> written = new ArrayList<>();
		ReportBook book = compose(noted(), Locale.JAPANESE, noting(written, 300_000));
		written.clear();
		var chapters = book.iterator();
		chapters.next();
		assertThat(written).containsExactly("a");
		chapters.next();
		assertThat(written).containsExactly("a", "b");
		assertThat(Reports.blocks(book)).isEqualTo(Reports.blocks(book));
		List<Block> later = Reports.blocks(book.excerpt(List.of(1)));
		assertThat(later).isNotEmpty()
				.isEqualTo(Reports.blocks(book).subList(Reports.blocks(book).size() - later.size(), Reports.blocks(book).size()));
	}

	@Test
	void chaptersOfABookOfUsualSizeAreWrittenOnceWithTheReferencesOfALargeOne() {
		List<String> written = new ArrayList<>();
		ReportBook small = compose(noted(), Locale.JAPANESE, noting(written, 1));
		assertThat(Reports.blocks(small)).isEqualTo(Reports.blocks(small)).hasSize(6);
		assertThat(Reports.blocks(small.excerpt(List.of(1)))).isEqualTo(Reports.blocks(small).subList(3, 6));
		assertThat(written).as("written while the book was numbered").containsExactly("a", "b");
		ReportBook large = compose(noted(), Locale.JAPANESE, noting(new ArrayList<>(), 300_000));
		assertThat(references(small)).isEqualTo(references(large)).containsExactly("figure-b 図２", "figure-a 図１");
	}

	private static Dossier noted() {
		return dossier(chapter("一", "note:a", ChapterScope.DOSSIER, NumberStyle.NONE, ""),
				chapter("二", "note:b", ChapterScope.DOSSIER, NumberStyle.NONE, ""));
	}

	/** A section that notes when it is written: so many characters, with a figure and a reference to the other chapter's. */
	private static ReportSection noting(List<String> written, int characters) {
		return section("note", (context, sink) -> {
			String other = context.argument().equals("a") ? "figure-b" : "figure-a";
			written.add(context.argument());
			sink.add(new Paragraph(
					List.of(new Inline.Text("文".repeat(characters)), new Inline.Reference(other, "図"), new Inline.Reference("nowhere", "図")),
					Paragraph.Role.BODY));
			sink.add(new ReportFigure(
					new Caption(Caption.Kind.FIGURE, true, false, "", Inline.text(context.argument()), "figure-" + context.argument()),
					new Graphic.Missing("図"), 0, "図", List.of(), List.of(), Optional.empty()));
		});
	}

	private static List<String> references(ReportBook book) {
		return Reports.blocks(book).stream().filter(Paragraph.class::isInstance).flatMap(b -> ((Paragraph) b).content().stream())
				.filter(Inline.Reference.class::isInstance)
				.map(Inline.Reference.class::cast).map(r -> r.target() + ' ' + r.text()).toList();
	}

	@Test
	void anOfficeMayNumberOnlyTheFiguresAndTablesOfTheDossier() {
		Dossier dossier = Reports.dossier("regenerative-2022");
		ReportOptions all = ReportOptions.standard(Locale.JAPANESE);
		ReportBook book = Reports.book(dossier, all.withOwnCaptions(true));
		assertThat(book.captions()).isNotEmpty().allMatch(Caption::own).hasSizeLessThan(Reports.book(dossier, all).captions().size());
		assertThat(book.captions()).filteredOn(c -> c.kind() == Caption.Kind.TABLE).first().extracting(Caption::label).isEqualTo("表１");
	}

	@Test
	void composingCanBeCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		Dossier dossier = dossier(section("一"));
		assertThatThrownBy(() -> new ReportComposer(List.of(), List.of())
				.compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE), monitor))
				.isInstanceOf(OperationCanceledException.class);
	}

	private static List<String> headings(ReportBook book) {
		return book.contents().stream().map((ContentsEntry e) -> e.level() + " " + e.text()).toList();
	}

	private static ReportBook compose(Dossier dossier, Locale locale, ReportSection... sections) {
		return compose(dossier, ReportOptions.standard(locale), sections);
	}

	private static ReportBook compose(Dossier dossier, ReportOptions options, ReportSection... sections) {
		return new ReportComposer(List.of(sections), List.of()).compose(ReportRequest.of(dossier, options, PictureStore.NONE),
				new NullProgressMonitor());
	}

	private static ReportSection section(String key, BiConsumer<SectionContext, BlockSink> writer) {
		return new ReportSection() {
			@Override
			public String key() {
				return key;
			}

			@Override
			public void write(SectionContext context, BlockSink sink) {
				writer.accept(context, sink);
			}
		};
	}

	private static Dossier dossier(OutlineChapter... chapters) {
		Dossier dossier = F.createDossier();
		dossier.setTitle("試験");
		Program program = F.createProgram();
		program.setName("事業");
		dossier.getUndertakings().add(program);
		for (String[] letterAndName : new String[][] { { "A", "甲" }, { "B", "乙" }, { "C", "丙" } }) {
			Project project = F.createProject();
			project.setCode(letterAndName[0]);
			project.setName(letterAndName[1]);
			project.setEvaluated(!letterAndName[0].equals("B"));
			program.getProjects().add(project);
		}
		ReportOutline outline = F.createReportOutline();
		outline.getChapters().addAll(List.of(chapters));
		dossier.getOutlines().add(outline);
		return dossier;
	}

	private static OutlineChapter part(String name, OutlineChapter... inside) {
		return chapter(name, null, ChapterScope.DOSSIER, NumberStyle.PART, "", inside);
	}

	private static OutlineChapter section(String name) {
		return chapter(name, null, ChapterScope.DOSSIER, NumberStyle.SECTION, "");
	}

	private static OutlineChapter chapter(String name, String section, ChapterScope scope, NumberStyle style, String argument,
			OutlineChapter... inside) {
		OutlineChapter chapter = F.createOutlineChapter();
		chapter.setName(name);
		chapter.setSection(section);
		chapter.setScope(scope);
		chapter.setNumbering(style);
		chapter.setArgument(argument);
		chapter.getChapters().addAll(List.of(inside));
		return chapter;
	}
}
