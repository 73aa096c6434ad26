// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.TextRange;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseRulesTest {
	private final CleanDossier d = new CleanDossier();
	private final Section section = d.a.getSections().getFirst();

	private Problem found(String rule, String body, String part) {
		section.setBody(body);
		Problem finding = Checks.only(d.dossier, rule);
		assertThat(finding.object()).isSameAs(section);
		TextRange range = finding.places().getFirst().range().orElseThrow();
		assertThat(body.substring(range.start(), range.end())).isEqualTo(part);
		return finding;
	}

	private void clean(String body) {
		section.setBody(body);
		assertThat(Checks.all(d.dossier)).as(body).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "評価は20**FYに行う。, 20**", "代表は組合（役職名）である。, （役職名）", "○○大学が担う。, ○○", "金額はXX円である。, XX", "時期はTODOである。, TODO",
			"期限は令和　年とする。, 令和　年", "金額は???円である。, ???", "詳細は後で追記する。, 後で追記" })
	void placeholdersAreFound(String body, String part) {
		assertThat(found("hyoka.prose.placeholder", body, part).severity()).isEqualTo(Severity.ERROR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "**2020**年度と2020**年度**の値である。", "XX染色体を調べた。", "評価は○か×で示す。", "（氏名・所属・役職）は名簿による。", "令和4年度に行う。",
			"X線と可視光を使う。" })
	void whatOnlyLooksLikeAPlaceholderIsNot(String body) {
		clean(body);
	}

	@Test
	void wordsTwiceInARowAreFoundAndRemoved() {
		Problem finding = found("hyoka.prose.doubled", "異分野の多くの多くの関係者が連携する。", "多くの多くの");
		Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(section.getBody()).isEqualTo("異分野の多くの関係者が連携する。");
		found("hyoka.prose.doubled", "調査として侵害予防調査と対応策検討侵害予防調査と対応策検討を行った。", "侵害予防調査と対応策検討侵害予防調査と対応策検討");
		found("hyoka.prose.doubled", "細胞加工関連の細胞加工関連の調査である。", "細胞加工関連の細胞加工関連の");
		found("hyoka.prose.doubled", "It is the the best.", "the the");
		Checks.run(found("hyoka.prose.doubled", "事業計計画画を見直す。", "計計画画").fixes().getFirst(), d.dossier);
		assertThat(section.getBody()).isEqualTo("事業計画を見直す。");
		clean("大学学生生活の調査である。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ひとつひとつの技術を磨く。", "次々に成果が出た。様々な機関が加わる。", "2020年2020年度の値。", "日日の記録である。" })
	void ordinaryReduplicationIsNot(String body) {
		clean(body);
	}

	@ParameterizedTest
	@CsvSource({ "「医薬品の規制調和」での研究」を行う。, 」", "実施している「基盤技術開発事業では成果が出た。, 「", "事業環境（資金調達）】を整える。, 】",
			"名称（「計測）を定める。, 「" })
	void unbalancedBracketsAreFound(String body, String part) {
		found("hyoka.prose.bracket", body, part);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1) 設計を行う。\n2) 試作を行う。", "Ａ）提案、Ｂ）協力、Ｃ）実証に分かれる。", "方法（図１(a)参照）による。", "式は `a[0` と書く。",
			"出典は[資料](https://example.org/a_(b)) である。" })
	void balancedTextsAndListNumbersAreNot(String body) {
		clean(body);
	}

	@Test
	void aTextThatBreaksOffIsFound() {
		Problem finding = found("hyoka.prose.breaks-off", "第一に装置を改良した。第二にCROの意見の取入れに向けては", "の意見の取入れに向けては");
		assertThat(finding.severity()).isEqualTo(Severity.WARNING);
		assertThat(found("hyoka.prose.breaks-off", "第一に装置を改良した。第二に手法を高度化した", "。第二に手法を高度化した").severity())
				.isEqualTo(Severity.INFO);
		clean("第一に装置を改良した。\n\n- 手法の高度化\n- 装置の小型化");
		clean("装置の改良");
	}

	@Test
	void aRemarkThatIsNoSentenceIsAHint() {
		Opinion opinion = HyokaFactory.eINSTANCE.createOpinion();
		opinion.setText("新しい手法など他事業への早期展開");
		opinion.setUse(OpinionUse.USED);
		d.assessment.getOpinions().add(opinion);
		assertThat(Checks.only(d.dossier, "hyoka.prose.breaks-off").object()).isSameAs(opinion);
	}

	@Test
	void knownSlipsAreFoundAndReplaced() {
		Problem finding = found("hyoka.prose.slip", "分析シュミレーションを構築した。", "シュミレーション");
		Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(section.getBody()).isEqualTo("分析シミュレーションを構築した。");
	}

	@Test
	void marksAndTornWordsAreHints() {
		found("hyoka.prose.punctuation", "安全性，再現性を高め、普及を図る。", "，");
		found("hyoka.prose.punctuation", "成果が出た。。次に進む。", "。。");
		found("hyoka.prose.punctuation", "ﾃﾞﾊﾞｲｽを作った。", "ﾃﾞﾊﾞｲｽ");
		found("hyoka.prose.torn-word", "統合プロジェク トとして進める。", "プロジェク ト");
		clean("A, B, and C are measured.");
	}

	@Test
	void twoStylesInOneTextAreAHint() {
		found("hyoka.prose.style", "装置を改良した。今後も進めてまいります。", "ます。");
		clean("装置を改良しました。今後も進めてまいります。");
	}

	@Test
	void oneTermInTwoSpellingsIsAHint() {
		section.setBody("第2期の計画を立てた。");
		d.b.getSections().getFirst().setBody("第二期の計画も立てた。");
		Problem finding = Checks.only(d.dossier, "hyoka.prose.mixed-terms");
		assertThat(finding.places()).extracting(p -> p.object()).containsExactly(d.b.getSections().getFirst(), section);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("「第2期」", "「第二期」");
	}

	@Test
	void katakanaWordsOneLetterApartInOneChapterAreFound() {
		section.setBody("ヘッドクオーターを置いた。ヘッドクウォーターには企業が加わる。");
		Checks.only(d.dossier, "hyoka.prose.near-words");
		clean("スクリーニングの前にクリーニングを行う。プログラムとプロダクトは別である。");
		section.setBody("コンソーシアムを組む。コンソーシャムには十社が加わる。");
		Checks.only(d.dossier, "hyoka.prose.near-words");
	}

	@Test
	void aParagraphCopiedFromAnotherProjectIsFound() {
		String original = "開発した基盤技術が製薬企業において新薬の開発に使われている姿を目指し、実際に活用された件数を指標として評価することとした。";
		d.b.getSections().getFirst().setBody(original);
		section.setBody("背景は前述のとおりである。\n\n" + original);
		Problem same = Checks.only(d.dossier, "hyoka.prose.copy");
		assertThat(same.places()).extracting(p -> p.object()).containsExactly(d.b.getSections().getFirst(), section);
		section.setBody(original.replace("新薬の", "医薬の"));
		assertThat(Checks.only(d.dossier, "hyoka.prose.copy").sentence().in(Locale.JAPANESE)).contains("ほぼ同じ");
		section.setBody("開発した装置を計測の現場に広め、三年後に十社で使われることを目指す。利用の状況は毎年調べて公表する。");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void aReferenceToAFigureThatIsNotThereIsFound() {
		section.setBody("流れを示す。\n\n![](fig-1)");
		Problem finding = Checks.only(d.dossier, "hyoka.prose.broken-reference");
		assertThat(finding.sentence().in(Locale.ENGLISH)).contains("fig-1");
		Figure figure = HyokaFactory.eINSTANCE.createFigure();
		figure.setId("fig-1");
		figure.setName("全体の流れ");
		figure.setSourceText("事務局作成");
		d.b.getSections().getFirst().getFigures().add(figure);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void notesThatAreNotPrintedMayHoldAnything() {
		Note note = HyokaFactory.eINSTANCE.createNote();
		note.setText("○○と（役職名）が残っていた。「");
		section.getNotes().add(note);
		assertThat(Checks.all(d.dossier)).isEmpty();
		note.setPrinted(true);
		assertThat(Checks.all(d.dossier)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "エヌ・ティ・ティ・データが担当した。", "株式会社アイ・エス・エスが担当した。", "道路の改良・舗装・舗装補修に助成する。", "対象は年金、遺族年金、遺族厚生年金である。",
			"対象は特別養護老人ホーム、養護老人ホーム、その他である。", "それらの地域の地域内送電網を強化する。", "イタイイタイ病を調べた。", "ミャクミャクを広める。", "（株）エヌ・エヌ・エーが担当した。" })
	void whatOnlyLooksDoubledIsNot(String body) {
		section.setBody(body);
		assertThat(Checks.of(d.dossier, "hyoka.prose.doubled")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "A社3件とB社4件の計8件である。,true", "A社3件とB社4件の計7件である。,false", "行政30機関、47都道府県、公共71機関の合計148機関である。,false",
			"衛星4機にデータ中継の2機を含めた合計10機である。,false", "A社3件（5人）とB社4件（6人）の計8件である。,true" })
	void aTotalIsHeldAgainstItsPartsWhereOneThingIsCounted(String body, boolean found) {
		section.setBody(body);
		assertThat(Checks.of(d.dossier, "hyoka.claim.sum").isEmpty()).isNotEqualTo(found);
	}

	@Test
	void nounsOfANameMayStandBesideThemselves() {
		d.a.setName("重要無形文化財文化財特別助成");
		assertThat(Checks.of(d.dossier, "hyoka.prose.doubled")).isEmpty();
		d.a.setName("調査検討業務費業務費");
		assertThat(Checks.of(d.dossier, "hyoka.prose.doubled")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "制度を支援する。|補助率：定額,false", "次のとおりである。|【補助率】１０／１０,false", "支援する。|配置する取組,false", "支援する。|機器を整備する,true", "支援する。また整備に資するもの,true",
			"支援する。~,false" })
	void aLastLineThatIsNoSentenceNeedsNoFullStop(String text, boolean found) {
		section.setBody(text.replace('|', '\n').replace('~', '\u200b'));
		assertThat(Checks.of(d.dossier, "hyoka.prose.breaks-off").isEmpty()).isNotEqualTo(found);
	}

	@Test
	void aSchoolWhoseNameEndsSoIsRight() {
		section.setBody("国際開発研究大学院に拠出する。");
		assertThat(Checks.of(d.dossier, "hyoka.prose.graduate-school")).isEmpty();
		section.setBody("東京大学院工学系研究科が担当する。");
		assertThat(Checks.of(d.dossier, "hyoka.prose.graduate-school")).hasSize(1);
	}

	@Test
	void aWholeItemOfAListThatStandsTwiceIsFound() {
		found("hyoka.prose.doubled", "対象は東京都、神奈川県、神奈川県、千葉県である。", "神奈川県、神奈川県、");
		found("hyoka.prose.doubled", "システムの改修の改修に係る費用である。", "の改修の改修");
		found("hyoka.prose.doubled", "最高裁判所裁判所裁判官の審査である。", "所裁判所裁判");
	}

	@ParameterizedTest
	@ValueSource(strings = { "次のとおり。１）調査、２）試作。", "手順：１）調査、２）試作。", "　1）調査\n　2）試作", "交付した。\n注１）当初予算による。", "GISを使う。\n注）地理情報システム。", "（以下、１）調査、２）試作）",
			"就職及びⅲ）訓練の受講を促す。", "「世界福祉構想｣を進める。", "”エネルギーの森”を広げる。" })
	void marksOfListsAreNoBrackets(String body) {
		section.setBody(body);
		assertThat(Checks.of(d.dossier, "hyoka.prose.bracket")).isEmpty();
	}

	@Test
	void aBracketIsStillMissedBesideMarks() {
		section.setBody("次のとおり。１）調査（文献、２）試作。");
		assertThat(Checks.of(d.dossier, "hyoka.prose.bracket")).isEmpty();
		section.setBody("就いている者）)の割合を示す。");
		assertThat(Checks.of(d.dossier, "hyoka.prose.bracket")).isNotEmpty();
	}

	@Test
	void aQuotationIsNoCopy() {
		String quoted = "我が国は二〇三〇年までに再生医療の産業化を進め、世界に先駆けて患者に届けることを目指す。";
		section.setBody(quoted);
		Section other = CleanDossier.section(d.b, section.getKey(), section.getName(), quoted);
		assertThat(Checks.of(d.dossier, "hyoka.prose.copy")).hasSize(1);
		other.setBody("> " + quoted);
		assertThat(Checks.of(d.dossier, "hyoka.prose.copy")).isEmpty();
		other.setBody("「" + quoted + "」（健康・医療戦略）");
		assertThat(Checks.of(d.dossier, "hyoka.prose.copy")).isEmpty();
	}
}
