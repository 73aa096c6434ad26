// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Project;
import org.hyoka.samples.internal.build.Judgement;

/** Findings of the council's working group, newest first (第２部 第３章), condensed in own words. */
final class WorkingGroupPart {
	private static final String ROADMAP = "事業アウトカム達成に至るまでのロードマップの妥当性";
	private static final String MANAGEMENT = "研究開発の実施・マネジメント体制等の妥当性";

	private WorkingGroupPart() {
	}

	static void fill(Cast cast) {
		projectA(cast.a());
		projectB(cast.b());
		projectC(cast.c());
		Judgement.workingGroup(cast.program(), 64, "中間評価", "2022年度", null, "");
		Judgement.workingGroup(cast.program(), 53, "中間評価", "2020年度", null, """
				言：
				非常に重要な分野であり、プログラムとしての成果も出てきている。引き続き着実に進めてほしい。
				応：
				研究機関、規制当局、機器・試薬メーカー、製薬企業など、この分野で重要な関係者が連携できるようマネジメントを行い、
				目標達成に向けて研究開発を進める。
				""");
	}

	private static void projectA(Project a) {
		Judgement.workingGroup(a, 64, "終了時評価", "2022年度", null, "");
		Judgement.workingGroup(a, 53, "中間評価", "2020年度", null, """
				言：
				終了時評価までに、アウトカム目標の置き方と実績の解釈を検討してほしい。
				応：
				アウトカム目標の「製品導入」が中間評価時に未達成となったのは、製品の要求事項（安定性、再現性など）に対する開発が予想より難航している影響と
				分析している。令和５年度の事業目標の達成に向け、実施すべき内容を企業ニーズを取り込み随時修正しながら戦略的に進め、
				終了時評価では達成への進捗を評価できる指標を併せて示す。
				""");
		Judgement.workingGroup(a, 33, "事前評価", "2016年度", "当省(国)が実施することの必要性", """
				言：
				我が国の競争力を今後強める上で、意義は非常に高い。
				応：
				一企業では取り組みにくく、国際競争が激化している分野であることから、国の実施が強く期待されている。速やかに開始できるよう強力に推進する。
				""");
		Judgement.workingGroup(a, 33, "事前評価", "2016年度", ROADMAP, """
				言：
				R&Dについては、研究開発項目一つ一つの目標とロードマップを明確にして進めること。
				応：
				目標はユーザーフォーラムなども活用してより明確にする。ロードマップは、AMEDとともに事業実施者へのヒアリングや調査を行い、明確にする予定である。
				""");
		Judgement.workingGroup(a, 33, "事前評価", "2016年度", MANAGEMENT, """
				言：
				プラットフォームを目指す実施体制は重要である。プロジェクトと知財の管理を含め、AMEDと一体で進めること。
				応：
				要素技術を集めて同じ目的に向かって研究開発を進めるため、技術研究組合やコンソーシアムの体制を構築する予定である。公募要領の作成などでも、
				METIからAMEDへ実施体制や知財管理の方針を示し、共同で管理体制を構築する。
				""");
	}

	private static void projectB(Project b) {
		Judgement.workingGroup(b, 64, "中間評価", "2022年度", null, "");
		Judgement.workingGroup(b, 45, "事前評価", "2018年度", MANAGEMENT, """
				言：
				予算を戦略的・有効に活用することを含め、全体のマネジメントに留意すること。
				応：
				遺伝子治療薬の製造を熟知した指揮官を確保してマネジメントを強め、出口に向けて着実に進める予定である。
				生じた課題は実施者などと整理し、優先度の高いものから取り組んで、予算の有効活用に努める。
				""");
		Judgement.workingGroup(b, 45, "事前評価", "2018年度", "研究開発内容及び事業アウトプットの妥当性", """
				言：
				関係省庁、PMDAとの連携を確実に行い、将来の戦略につながるように進めること。

				人材育成も大きな目標の一つとして実施すること。
				応：
				上市には規制当局である厚生労働省、PMDAとの連携が必須であり、必要に応じて途中でも助言などを受ける機会を設ける予定である。
				文部科学省の事業で開発した新しいシーズを産業化の観点から引き続き開発するため、関係者が密に意見を交わし、
				研究開発の方向を検討する委員会を設けて切れ目なく連携する。産業人材の育成では、専門家向けの教材の作成を進め、
				集中研などの施設を活用して実務人材も育てる。
				""");
	}

	private static void projectC(Project c) {
		Judgement.workingGroup(c, 64, "中間評価", "2022年度", null, "");
		Judgement.workingGroup(c, 49, "事前評価", "2019年度", ROADMAP, """
				言：
				アウトプット目標は「再生医療要素技術の開発件数 5件（単体）、3件（組合せ）」とされているが、大枠の課題にとどまり、
				具体的な検討課題の設定に至っていない。検討課題を明確にし、公募の段階も含め、中間・事後評価で判定できる具体的な目標を設けて、
				成果がアウトカムに結びつく道筋も示すこと。
				応：
				異分野の専門家を集めて全体感に立った課題の洗い出しを進めている。判定できる目標を研究開発基本計画にまとめ、AMEDの公募はそれを前提に行う予定である。

				中間評価ではステージゲートによる管理を行い、産業化を目指す技術の絞り込みや体制の変更も想定して進め、成果をアウトカムに結びつける予定である。
				""");
	}
}
