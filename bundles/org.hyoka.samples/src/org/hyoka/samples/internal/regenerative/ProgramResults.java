// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.internal.build.Calculations;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** What the program's cost-effectiveness rests on, as formulas (第１部 第１章 ８). */
final class ProgramResults {
	private static final String COST = "第１部 第１章 ８";

	private ProgramResults() {
	}

	static void fill(Cast cast) {
		Registry r = cast.r();
		Program p = cast.program();
		r.addUnit("倍", Dimension.RATIO, "1", 0);
		Derivation gain = Calculations.derive(r, p, "獲得が見込まれる経済規模", "market * share", "兆円",
				"2040年の世界市場のうち、日本の論文数シェアと同じ割合を獲得すると仮定した規模。", """
						記号   | 名称                         | 値   | 単位 | 時点   | 箇所
						market | 再生・細胞医療・遺伝子治療の世界市場 | 11.6 | 兆円 | 2040年 | 第１部 第１章 ８
						share  | 日本の論文数シェア           | 9    | %    |        | 第１部 第１章 ８
						""");
		Stated.number(StatedMeasure.DERIVED, "1.04").label("経済規模は 1.04兆円").at(COST).on(gain);
		Derivation times = Calculations.derive(r, p, "事業額に対する市場の倍率", "market * share / cost", "倍",
				"獲得が見込まれる経済規模を、評価対象期間の総額で割った倍率。", """
						記号   | 名称                         | 値   | 単位 | 時点   | 箇所
						market | 再生・細胞医療・遺伝子治療の世界市場 | 11.6 | 兆円 | 2040年 | 第１部 第１章 ８
						share  | 日本の論文数シェア           | 9    | %    |        | 第１部 第１章 ８
						cost   | 2018年度から2022年度までの総額（予算額ベース） | 248 | 億円 | 2022年度 | 第１部 第１章 ８
						""");
		Stated.number(StatedMeasure.DERIVED, "50").label("事業額の 50倍もの市場").at(COST).on(times);
		Stated.note(times, """
				記された前提で計算すると約42倍になる。2021年度までの執行額の合計206億円で割ると50.7倍で、「50倍」に近い。
				""", COST);
		Derivation growth = Calculations.derive(r, p, "世界市場の伸び", "later / now", "倍", "2040年頃の市場を2020年の市場で割った倍率。", """
				記号  | 名称               | 値    | 単位 | 時点   | 箇所
				later | 2040年の世界市場   | 11.6  | 兆円 | 2040年 | 第１部 第１章 ８
				now   | 2020年の世界市場   | 6,270 | 億円 | 2020年 | 第１部 第１章 ８
				""");
		Stated.number(StatedMeasure.DERIVED, "20").label("約 20倍の市場規模").explained("「現在」からの推計の概数であり、基準年が異なる。")
				.at("第１部 第１章 １（２）").on(growth);
	}
}
