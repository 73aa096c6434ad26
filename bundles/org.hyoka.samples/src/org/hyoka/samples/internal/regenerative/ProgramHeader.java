// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import java.util.List;

import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.internal.build.Judgement;
import org.hyoka.samples.internal.build.MoneyTables;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;
import org.hyoka.samples.internal.build.Values;

/** Header table of the program (第１部 第１章) and the projects it lists but does not evaluate (D, E, the next A). */
final class ProgramHeader {
	private static final String HEADER = "第１部 第１章 概要表";
	private static final String CONTENT = "第１部 第１章 ３";
	private static final String DEPARTMENT = "商務・サービスグループ 生物化学産業課";

	private ProgramHeader() {
	}

	static void fill(Cast cast) {
		Registry r = cast.r();
		Program program = cast.program();
		program.setName("再生医療・遺伝子治療の産業化に向けた基盤技術開発事業");
		common(cast, program, "2015年度～2027年度");
		program.setEvaluationKind(EvaluationKind.MID_TERM);
		program.setEvaluatedPeriod(Values.period("2018年度～2022年度"));
		program.getEvaluatedPeriod().setNote("費用対効果の評価対象期間");
		program.setPurpose(Prose.of("""
				再生・細胞医療や遺伝子治療の技術は、新たな治療の選択肢として、また創薬の道具として期待され、市場の急拡大が見込まれる。
				本事業は、有効性・安全性・再現性の高いヒト細胞加工製品を効率的に製造する技術基盤、再生医療技術を応用して多様な臓器の細胞で
				医薬品の安全性などを評価する創薬支援ツール、高品質な遺伝子治療薬に必要な国際競争力ある大量製造技術などを確立する。

				これにより我が国発の革新的医療を社会に実装し、拡大する世界の医療・医薬品市場を取り込んだ経済成長と、
				健康で長生きできる社会（健康長寿社会）の実現に貢献する。
				"""));
		Structure.evaluations(program, """
				種類     | 時期       | 状態   | 記載
				事前評価 |            | 実施済 | 各個別プロジェクトごとに実施
				中間評価 | 2020年度   | 実施済 |
				中間評価 | 2022年度   | 今回   |
				終了時評価 | 2028年度 | 予定   |
				""");
		program.setFundingFlow(Structure.flow(r, "国 → AMED", "AMED"));
		Stated.number(StatedMeasure.DURATION, "13").label("実施時期（13年間）").at(HEADER).on(program);
		Stated.date(StatedMeasure.DUE, "2019年度").about(program.getEvaluations().get(1)).label("評価WG（中間評価（２０１９年度））")
				.at("第１部 第１章 ９").on(program);
		budget(cast);
		prior(program);
		others(cast);
	}

	/** What all header tables print alike. */
	static void common(Cast cast, Undertaking u, String period) {
		u.setPeriod(Values.period(period));
		u.setDepartment(DEPARTMENT);
		u.setMinistry(cast.r().organization("経済産業省"));
		for (String policy : List.of("統合戦略2020", "推進計画", "健康・医療戦略", "バイオ戦略", "新しい資本主義", "骨太方針2022")) {
			u.getPolicies().add(cast.r().policy(policy));
		}
	}

	private static void budget(Cast cast) {
		Budget budget = MoneyTables.budget(cast.r(), cast.program(), "執行額", "百万円", """
				年度     | 種別 | 金額  | 状態
				2018年度 | 執行 | 4,373 | 執行
				2019年度 | 執行 | 7,148 | 執行
				2020年度 | 執行 | 3,913 | 執行
				2021年度 | 執行 | 5,167 | 執行
				2022年度 | 執行 | -     | 未確定
				""");
		budget.setFootnote("総予算額は2022年度を含む。");
		Stated.number(StatedMeasure.TOTAL_BUDGET, "24,762").label("総予算額").words("※2022年度を含む").at(HEADER).on(budget);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "248").unit(cast.r().unit("億円")).label("総額約 248 億円（予算額ベース）")
				.at("第１部 第１章 ８").on(budget);
		Stated.note(budget, """
				費用対効果の節は、評価対象の2018年度から2022年度までの5年間の総額を約248億円（予算額ベース）と記している。
				執行額は2021年度までの4年間分しか記載がなく、その合計は20,601百万円である。
				""", HEADER);
	}

	private static void prior(Program program) {
		Judgement.prior(program, "評価WG", "中間評価", "2020年度", null, """
				言：
				非常に重要な分野であり、プログラムとしての成果も出てきている。引き続き着実に進めてほしい。
				応：
				研究機関、規制当局、機器・試薬メーカー、製薬企業など、この分野で重要な関係者が連携できるようマネジメントを行い、
				目標達成に向けて研究開発を進めている。
				""");
		Stated.note(program.getPriorFindings().getFirst(), """
				第１部は「中間評価（２０１９年度）」、第２部 第３章は「中間評価（2020 年度）第 53 回評価 WG」と記す。
				""", "第１部 第１章 ９");
	}

	private static void others(Cast cast) {
		next(cast);
		Project d = other(cast, cast.d(), "2021年度～2023年度", """
				有効性・安全性・再現性の高いヒト細胞加工製品の、安定的かつ効率的な製造技術基盤を確立する。
				""");
		Stated.note(d, "原典ではＣの説明文とＤの説明文が一字一句同じである。", CONTENT);
		other(cast, cast.e(), "2019年度～", """
				再生・細胞医療・遺伝子治療の製品開発を目指す企業等に対し、製造プロセスの構築、評価手法の開発、
				収益化を見据えた薬事対応などを支援する。
				""");
	}

	private static void next(Cast cast) {
		Project next = other(cast, cast.nextA(), "2022年度～2026年度", """
				再生医療技術を応用し、さまざまな臓器の細胞を活用して医薬品の安全性などを評価する創薬支援ツールを開発する。
				""");
		Registry.aliases(next, "創薬支援ツール基盤技術開発[表記]、第２期事業[略称]");
		Stated.note(next, """
				プログラムの課題一覧ではＡの記号がこの後継課題を指し、プロジェクト評価ではＡが2017年度から2021年度の前身課題を指す。
				「今回の事後評価の対象である（A）創薬支援ツール基盤技術開発」という書き方も両者を混ぜている。
				""", CONTENT);
	}

	private static Project other(Cast cast, Project project, String period, String purpose) {
		project.setPeriod(Values.period(period));
		project.setMinistry(cast.r().organization("経済産業省"));
		project.setEvaluated(false);
		project.setPurpose(Prose.of(purpose));
		return project;
	}
}
