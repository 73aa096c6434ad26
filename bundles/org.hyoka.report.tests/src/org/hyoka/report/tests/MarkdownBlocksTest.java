// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Section;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.prose.MarkdownBlocks;
import org.junit.jupiter.api.Test;

class MarkdownBlocksTest {
	private final Dossier dossier = HyokaFactory.eINSTANCE.createDossier();

	@Test
	void linesOfJapaneseJoinWithoutASpaceAndWordsOfEnglishWithOne() {
		assertThat(plain("再生医療の\n市場は")).isEqualTo("再生医療の市場は");
		assertThat(plain("gene\ntherapy")).isEqualTo("gene therapy");
		assertThat(plain("市場は\niPS細胞の")).isEqualTo("市場は iPS細胞の");
	}

	@Test
	void listsKeepTheirKindAndTheirStart() {
		assertThat(list("- 甲\n- 乙").marker()).isEqualTo(ItemList.Marker.DOT);
		assertThat(list("* 甲\n* 乙").marker(1)).isEqualTo("⚫");
		assertThat(list("3. 甲\n4. 乙").marker(1)).isEqualTo("４．");
		assertThat(list("1) 甲\n2) 乙").marker(0)).isEqualTo("（１）");
	}

	@Test
	void tablesKeepTheirAlignment() {
		ReportTable table = (ReportTable) parse("|年|件数|\n|---|---:|\n|2020|**238**|").getFirst();
		assertThat(table.columns()).extracting(ReportTable.Column::align).containsExactly(ReportTable.Align.START, ReportTable.Align.END);
		assertThat(table.body().getFirst().cells().get(1).content().getFirst()).isEqualTo(Paragraph.of(List.of(Inline.strong("238"))));
	}

	@Test
	void htmlStaysText() {
		assertThat(plain("前<img src=x onerror=alert(1)>後")).isEqualTo("前<img src=x onerror=alert(1)>後");
		assertThat(plain("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
	}

	@Test
	void onlySafeLinksAreLinks() {
		assertThat(runs("[訪](https://example.jp/a?b=1)")).containsExactly(new Inline.Link("https://example.jp/a?b=1", Inline.text("訪")));
		for (String url : List.of("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.jp",
				"vbscript:x")) {
			assertThat(runs("[訪](" + url + ")")).as(url).containsExactly(new Inline.Text("訪"));
		}
	}

	@Test
	void aPictureAloneIsTheFiguresPlaceAndInTextAReference() {
		Section section = HyokaFactory.eINSTANCE.createSection();
		Figure figure = HyokaFactory.eINSTANCE.createFigure();
		figure.setId("f1");
		figure.setName("成長率");
		section.getFigures().add(figure);
		dossier.getSections().add(section);
		Block placed = Paragraph.of("＜図＞");
		List<Block> blocks = MarkdownBlocks.parse("前\n\n![](f1)\n\n後は![](f1)のとおり。", dossier,
				id -> id.equals("f1") ? Optional.of(List.of(placed)) : Optional.empty());
		assertThat(blocks.get(1)).isSameAs(placed);
		assertThat(((Paragraph) blocks.get(2)).content()).contains(new Inline.Reference("e-f1", "成長率"));
	}

	@Test
	void headingsInProseAreNoHeadingsOfTheReport() {
		assertThat(parse("# 大見出し\n\n本文")).startsWith(Paragraph.lead("大見出し"));
	}

	@Test
	void aFootnoteStandsWhereItIsReferredTo() {
		assertThat(parse("市場は伸びた[^1]。\n\n[^1]: 経済産業省調べ。")).containsExactly(Paragraph.of(List.of(new Inline.Text("市場は伸びた"),
				new Inline.Footnote(Inline.text("経済産業省調べ。")), new Inline.Text("。"))));
		assertThat(runs("市場^[推計を**含む**。]は")).element(1)
				.isEqualTo(new Inline.Footnote(List.of(new Inline.Text("推計を"), Inline.strong("含む"), new Inline.Text("。"))));
		assertThat(plain("注のない[^9]印")).isEqualTo("注のない[^9]印");
	}

	@Test
	void aFootnoteInAFootnoteEnds() {
		Inline.Footnote footnote = (Inline.Footnote) runs("甲[^a]\n\n[^a]: 乙[^b]\n\n[^b]: 丙[^a]").get(1);
		assertThat(InlineText.plain(footnote.content())).isEqualTo("乙");
	}

	@Test
	void hostileNestingIsReadInNoTime() {
		parse("^[".repeat(50_000));
		parse("[^1]".repeat(20_000) + "\n\n[^1]: " + "[^1]".repeat(20_000));
		parse(">".repeat(50_000) + " 深い");
		parse("*".repeat(50_000) + "a" + "*".repeat(50_000));
		parse("[".repeat(50_000));
		parse("- ".repeat(20_000) + "a");
		parse("![".repeat(20_000));
		StringBuilder nested = new StringBuilder();
		for (int i = 0; i < 2_000; i++) {
			nested.append("  ".repeat(i)).append("- 甲\n");
		}
		assertThat(parse(nested.toString())).isNotEmpty();
	}

	private List<Block> parse(String markdown) {
		return MarkdownBlocks.parse(markdown, dossier);
	}

	private List<Inline> runs(String markdown) {
		return ((Paragraph) parse(markdown).getFirst()).content();
	}

	private ItemList list(String markdown) {
		return (ItemList) parse(markdown).getFirst();
	}

	private String plain(String markdown) {
		return InlineText.plain(runs(markdown));
	}
}
