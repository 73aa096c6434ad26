// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Stated;

/**
 * Slips of the pen that the document prints, word by word as stated text with their place: the prose of the sample is in
 * own words and does not have them.
 */
final class PrintedSlips {
	private PrintedSlips() {
	}

	static void fill(Cast cast) {
		Stated.slips(cast.program(), """
				箇所 | 記載
				はじめに | 「再生医療・遺伝子治療の産業化に向けた基盤技術開発事業では、
				第１部 第１章 １（１） | 大きな期待が寄せされている。
				第１部 第１章 １（１） | その３つ目の統合プロジェク トとして
				第１部 第１章 １（３） | ・事業環境（資金調達・収益化）】
				第１部 第２章 Ａ、Ｂ、Ｃ 概要表 | 一般会計 / エネルギー対策会計
				第１部 第１章 ８ | 創薬支援ツールの開発は他モデリティの医薬品開発力にも寄与する
				""");
		Stated.slips(cast.a(), """
				箇所 | 記載
				第１部 第２章 Ａ ３ | 2022/12/23 付けで米州議会で可決され、大統領署名がなされた。
				第１部 第２章 Ａ ６ | ２つのデバイスが製品済、２つのデバイスが製品化の見込み。
				第２部 第１章 Ａ ２ | 国際標準化に向けた基盤整備に資する研究」において本事業で得たデータを活用して
				第２部 第３章 １ Ａ | ＜事業アウトカム達成に至までのロードマップの妥当性＞
				""");
		Stated.slips(cast.b(), """
				箇所 | 記載
				第１部 第１章 ６ | 実際に本事業で開発された要素技術が遺伝子治療の開発・製造において活用されていることを評価するため
				第２部 第１章 Ｂ １ | 大阪集中研において高いレベルで分析プロットフォームが構築された
				""");
		Stated.slips(cast.c(), """
				箇所 | 記載
				第１部 第１章 ６ | 実際に本事業で開発された要素技術が遺伝子治療の開発・製造において活用されていることを評価するため
				第１部 第２章 Ｃ １０ | この行程で製造した製品を臨床試験や治験に利用するという道筋
				第１部 第２章 Ｃ １ | 低コストで広範な市場に提供するためには，高効率な製品製造プロセスを確立することが喫緊の課題であり、
				第１部 第２章 Ｃ ２ | 異分野・産学官の多くの多くの関係者が連携して
				第１部 第２章 Ｃ ４（２） | 統合マネジメントシステムのモップアップデータ評価と妥当性検証
				第１部 第２章 Ｃ ５（４） | 侵害予防調査と対応策検討侵害予防調査と対応策検討
				第１部 第２章 Ｃ ５（４） | 細胞加工関連の細胞加工関連の QbD に関する俯瞰調査
				第１部 第２章 Ｃ ５（４） | 知財戦略の考え方提示知財戦略の考え方提示
				第１部 第２章 Ｃ ６ | （Cell Processing Management System CPMS）草稿）を作成し、
				第２部 第１章 Ｃ １ | ロートで作成されるモックアップが、広く流布さることを期待している。
				第２部 第１章 Ｃ ２ | エンドユーザーによる構成される FIRM などの業界団体
				第２部 第１章 Ｃ ２ | こうした進捗回議の場において、
				""");
		prior(cast.b());
		prior(cast.c());
		sameDescription(cast);
	}

	/** The document calls the findings of the ex-ante evaluation those of a mid-term one. */
	private static void prior(Project project) {
		PriorFinding first = project.getPriorFindings().getFirst();
		Stated.text(StatedMeasure.TEXT, "評価検討会（中間評価）").about(first).at("第１部 第２章 " + (project.getCode().equals("B") ? "Ｂ" : "Ｃ") + " １０")
				.on(project);
	}

	/** The program's chapter describes C and D in the same words. */
	private static void sameDescription(Cast cast) {
		Narrative.section(cast.c(), "summary", "プログラムの章での説明", cast.d().getPurpose());
	}
}
