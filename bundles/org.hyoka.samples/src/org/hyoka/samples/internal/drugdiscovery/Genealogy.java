// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ProgramRelationKind;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.ProgramSheetLine;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.internal.build.Indicators;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Roadmaps;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;
import org.hyoka.samples.internal.build.Values;

/** The program among its predecessors and successors (slide 10), its sheet for the budget (11) and its roadmap (16). */
final class Genealogy {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final DrugDiscovery all;
	private final Map<String, ProgramNode> nodes = new LinkedHashMap<>();

	private Genealogy(DrugDiscovery all) {
		this.all = all;
		nodes.put("本事業", all.program());
		nodes.put("A", all.glycan());
		nodes.put("B", all.molecule());
		nodes.put("C", all.production());
		nodes.put("D", all.marker());
	}

	static void build(DrugDiscovery all) {
		Genealogy g = new Genealogy(all);
		g.related();
		g.relations();
		g.chart();
		g.roadmap();
		g.sheet();
	}

	private void related() {
		related("microRNA", "体液中マイクロRNA測定技術基盤開発", "2014年度～2018年度", "体液中マイクロRNA測定基盤技術開発事業[表記]",
				"がんや認知症の早期診断をめざし、体液中のマイクロRNAを測る基盤をつくった。国立がん研究センター、東レ、東芝、アークレイなどが参画した。");
		related("抗体製造", "国際基準に適合した次世代抗体医薬品の製造技術開発", "2013年度～2017年度", "国際基準に適合した次世代抗体医薬品等の製造技術開発[表記]", null);
		related("天然物", "天然化合物及びITを活用した革新的医薬品創出技術開発", "2013年度～2017年度", "天然物及びITを活用した革新的医薬品創出技術開発[表記]", null);
		related("RNA", "RNA標的創薬技術開発", "2021年度～2025年度", "RNA標的創薬開発事業[表記]", null);
		related("次世代抗体", "国際競争力のある次世代抗体医薬品製造技術開発", "2021年度～2025年度", "国際競争力のある次世代抗体医薬品の製造開発事業[表記]",
				"国産の抗体生産細胞と製造の技術を開発し、低分子抗体の技術開発も続ける。");
		related("マイクロバイオーム", "腸内マイクロバイオーム制御による次世代創薬技術の開発", "2021年度～2026年度",
				"マイクロバイオーム制御による次世代治療技術開発[表記]", null);
	}

	private void related(String key, String name, String period, String aliases, String summary) {
		Registry r = all.registry();
		RelatedProgram program = F.createRelatedProgram();
		program.setName(name);
		Registry.aliases(program, aliases);
		program.setPeriod(Values.period(period));
		program.setMinistry(r.organization("経済産業省"));
		program.setExecutor(r.organization("AMED"));
		program.setSummary(summary);
		program.getAliases().forEach(a -> Stated.text(StatedMeasure.TEXT, a.getName()).label("事業名").at(elsewhere(key)).on(program));
		Stated.note(program, "系譜の図で「（参考）」とされた事業。今回の評価の対象ではない。", "スライド10");
		all.dossier().getRelatedPrograms().add(program);
		nodes.put(key, program);
	}

	/** Where the other name of a related program is printed. */
	private static String elsewhere(String key) {
		return switch (key) {
		case "microRNA" -> "スライド81（類似・競合する研究開発）";
		case "RNA" -> "第２部 Ｂ 提言に対する対処方針";
		case "次世代抗体" -> "第２部 Ｃ 提言に対する対処方針";
		default -> "スライド16（ロードマップ）";
		};
	}

	private void relations() {
		for (String part : new String[] { "microRNA", "抗体製造", "天然物", "RNA", "次世代抗体", "マイクロバイオーム" }) {
			relation(part, "本事業", ProgramRelationKind.PART_OF, "系譜の図で本事業（2013～2026）の下に並ぶ。", "スライド10");
		}
		relation("天然物", "B", ProgramRelationKind.PREDECESSOR, "図の並びによる。", "スライド10、16");
		relation("抗体製造", "C", ProgramRelationKind.PREDECESSOR, "図の並びによる。", "スライド10、16");
		relation("B", "RNA", ProgramRelationKind.PREDECESSOR, "対処方針は、本事業の知見も活かし連続性を持って展開するとする。", "第２部 Ｂ 提言に対する対処方針");
		relation("C", "次世代抗体", ProgramRelationKind.PREDECESSOR, "対処方針は、後継の事業で低分子抗体の技術開発を続けているとする。", "第２部 Ｃ 提言に対する対処方針");
	}

	private void relation(String source, String target, ProgramRelationKind kind, String why, String place) {
		ProgramRelation relation = F.createProgramRelation();
		relation.setSource(nodes.get(source));
		relation.setTarget(nodes.get(target));
		relation.setKind(kind);
		Stated.note(relation, why, place);
		all.dossier().getProgramRelations().add(relation);
	}

	private void chart() {
		Program p = all.program();
		Roadmaps chart = new Roadmaps(p, "次世代治療・診断実現のための創薬基盤技術開発事業の系譜", "2013年度", "2026年度", true, """
				2013～2014年度は経済産業省の直執行、2014年度はNEDO、2015年度からはAMEDの事業として実施した先行・後継事業と４課題を時間軸に並べる。
				""");
		nodes.forEach(chart::program);
		chart.lanes(p, """
				区分 | 種別 | レーン | 事業
				実施主体 | 系譜 | 実施主体 |
				本事業と評価 | 系譜 | 次世代治療・診断実現のための創薬基盤技術開発事業 | 本事業
				先行事業（参考） | 系譜 | 先行事業 |
				評価対象の課題 | 系譜 | Ａ 糖鎖 | A
				評価対象の課題 | | Ｂ 革新的中分子 | B
				評価対象の課題 | | Ｃ 高度製造技術 | C
				評価対象の課題 | | Ｄ 患者層別化マーカー | D
				後継事業（参考） | 系譜 | 後継事業 |
				""");
		chart.nodes("""
				レーン | 種類 | 名称 | 始 | 終 | 状態 | 参照
				実施主体 | バー | 経産省直執行事業 | 2013年度 | 2014年度 | 完了 |
				実施主体 | バー | NEDO事業 | 2014年度 | 2014年度 | 完了 |
				実施主体 | バー | AMED事業 | 2015年度 | 2026年度 | 実施中 |
				次世代治療・診断実現のための創薬基盤技術開発事業 | バー | 次世代治療・診断実現のための創薬基盤技術開発事業（2013～2026） | 2013年度 | 2026年度 | 実施中 | 本事業
				次世代治療・診断実現のための創薬基盤技術開発事業 | 評価 | 中間評価 | 2019年度 | | | 中間評価 2019
				先行事業 | バー | 体液中マイクロRNA測定技術基盤開発 | 2014年度 | 2018年度 | 完了 | microRNA
				先行事業 | バー | 国際基準に適合した次世代抗体医薬品の製造技術開発 | 2013年度 | 2017年度 | 完了 | 抗体製造
				先行事業 | バー | 天然化合物及びITを活用した革新的医薬品創出技術開発 | 2013年度 | 2017年度 | 完了 | 天然物
				Ａ 糖鎖 | バー | A.糖鎖利用による革新的創薬技術の開発 | 2016年度 | 2020年度 | 完了 | A
				Ｂ 革新的中分子 | バー | B.革新的中分子創薬基盤技術の開発 | 2018年度 | 2020年度 | 完了 | B
				Ｃ 高度製造技術 | バー | C.バイオ医薬品の高度製造技術の開発 | 2018年度 | 2020年度 | 完了 | C
				Ｄ 患者層別化マーカー | バー | D.患者層別化マーカー探索技術の開発 | 2019年度 | 2023年度 | 実施中 | D
				後継事業 | バー | RNA標的創薬技術開発 | 2021年度 | 2025年度 | 実施中 | RNA
				後継事業 | バー | 国際競争力のある次世代抗体医薬品製造技術開発 | 2021年度 | 2025年度 | 実施中 | 次世代抗体
				後継事業 | バー | 腸内マイクロバイオーム制御による次世代創薬技術の開発 | 2021年度 | 2026年度 | 実施中 | マイクロバイオーム
				""");
		chart.links("""
				元 | 先 | 種類
				経産省直執行事業 | AMED事業 | 後継
				NEDO事業 | AMED事業 | 後継
				天然化合物及びITを活用した革新的医薬品創出技術開発 | B.革新的中分子創薬基盤技術の開発 | 後継
				国際基準に適合した次世代抗体医薬品の製造技術開発 | C.バイオ医薬品の高度製造技術の開発 | 後継
				B.革新的中分子創薬基盤技術の開発 | RNA標的創薬技術開発 | 後継
				C.バイオ医薬品の高度製造技術の開発 | 国際競争力のある次世代抗体医薬品製造技術開発 | 後継
				""");
	}

	private void roadmap() {
		Program p = all.program();
		Roadmaps map = new Roadmaps(p, "事業アウトカム達成に至るまでのロードマップ", "2013年度", "2038年度", true, """
				各課題のアウトカムの達成により先制医療と個別化医療を進め、医薬品産業の振興、国民の健康増進、医療経済の適正化に至る。
				""");
		nodes.forEach(map::program);
		targets(map);
		map.lanes(p, """
				区分 | 種別 | レーン | 事業
				本プログラム | 研究 | 天然物・中分子・RNA |
				本プログラム | | 抗体の製造 |
				本プログラム | | 糖鎖 | A
				本プログラム | | 患者層別化マーカー | D
				本プログラム | | マイクロバイオーム |
				社会実装 | 実用化 | 中分子創薬 | B
				社会実装 | | 糖鎖創薬 |
				社会実装 | | バイオ医薬品製造 | C
				社会実装 | | 診断薬・診断機器 |
				アウトカム | アウトカム | アウトカム |
				社会的便益 | 便益 | 社会的便益 |
				""");
		map.nodes("""
				レーン | 種類 | 名称 | 始 | 終 | 状態 | 参照
				天然物・中分子・RNA | バー | 天然物及びITを活用した革新的医薬品創出技術開発 | 2013年度 | 2017年度 | 完了 | 天然物
				天然物・中分子・RNA | バー | B.中分子創薬の基盤技術開発 | 2018年度 | 2020年度 | 完了 | B
				天然物・中分子・RNA | バー | RNA標的創薬技術開発 | 2021年度 | 2025年度 | 実施中 | RNA
				抗体の製造 | バー | 国際基準に適合した次世代抗体医薬品等の製造技術開発 | 2013年度 | 2017年度 | 完了 | 抗体製造
				抗体の製造 | バー | C.バイオ医薬品の高度製造技術開発 | 2018年度 | 2020年度 | 完了 | C
				抗体の製造 | バー | 国際競争力のある次世代抗体医薬品製造技術開発 | 2021年度 | 2025年度 | 実施中 | 次世代抗体
				糖鎖 | バー | A.糖鎖利用による革新的創薬技術開発 | 2016年度 | 2020年度 | 完了 | A
				患者層別化マーカー | バー | D.患者層別化マーカーの探索技術開発 | 2019年度 | 2023年度 | 実施中 | D
				マイクロバイオーム | バー | マイクロバイオーム制御による次世代治療技術開発 | 2021年度 | 2026年度 | 実施中 | マイクロバイオーム
				患者層別化マーカー | 終了 | 本事業終了 | 2026年度末 | | |
				中分子創薬 | バー | 中分子創薬の高度化・効率化、開発技術の社会実装、普及 | 2021年度 | | 実施中 |
				糖鎖創薬 | バー | 開発した捕捉分子の導出、糖鎖創薬技術の普及 | 2021年度 | | 実施中 |
				バイオ医薬品製造 | バー | 国産のバイオ医薬品製造技術の社会実装、普及 | 2021年度 | | 実施中 |
				診断薬・診断機器 | バー | 診断薬・診断機器の社会実装及び普及 | 2024年度 | | 予定 |
				アウトカム | 目標 | Ａ 導出シーズ・共同研究契約20件 | | | | A
				アウトカム | 目標 | Ｂ 国内製薬企業等での利用220件 | | | | B
				アウトカム | 目標 | Ｃ 社会実装20件 | | | | C
				アウトカム | 目標 | Ｄ 薬事申請3件 | | | | D申請
				アウトカム | 目標 | Ｄ フェーズⅢでの利用60件 | | | | D利用
				社会的便益 | 効果 | 個別化医療の実現 | | | |
				社会的便益 | 効果 | 医薬品産業の振興 | | | |
				社会的便益 | 効果 | 国民の健康増進 | | | |
				社会的便益 | 効果 | 医療経済の適正化 | | | |
				""");
		map.links("""
				元 | 先 | 種類
				B.中分子創薬の基盤技術開発 | 中分子創薬の高度化・効率化、開発技術の社会実装、普及 | 活用
				A.糖鎖利用による革新的創薬技術開発 | 開発した捕捉分子の導出、糖鎖創薬技術の普及 | 活用
				C.バイオ医薬品の高度製造技術開発 | 国産のバイオ医薬品製造技術の社会実装、普及 | 活用
				D.患者層別化マーカーの探索技術開発 | 診断薬・診断機器の社会実装及び普及 | 活用
				B.中分子創薬の基盤技術開発 | RNA標的創薬技術開発 | 後継
				C.バイオ医薬品の高度製造技術開発 | 国際競争力のある次世代抗体医薬品製造技術開発 | 後継
				""");
	}

	private void targets(Roadmaps map) {
		map.target("A", Indicators.target(GlycanRoadmap.outcome(all.glycan()), "2025年度"));
		map.target("B", Indicators.target(GlycanRoadmap.outcome(all.molecule()), "2025年度"));
		map.target("C", Indicators.target(GlycanRoadmap.outcome(all.production()), "2025年度"));
		map.target("D申請", Indicators.target(GlycanRoadmap.outcome(all.marker()), "2028年度"));
		Indicator uses = all.marker().getIndicators().stream().filter(i -> i.getKind() == IndicatorKind.OUTCOME).skip(1)
				.findFirst().orElseThrow();
		map.target("D利用", Indicators.target(uses, "2028年度"));
	}

	private void sheet() {
		Dossier dossier = all.dossier();
		ProgramSheet sheet = F.createProgramSheet();
		sheet.setName("次世代治療・診断実現のための創薬基盤技術開発事業（R2予算PR資料）");
		sheet.setProgram(all.program());
		sheet.setYear(FiscalYear.of(2020));
		sheet.setPurpose(Prose.of("""
				QOLの向上と医療費の増加の抑制に向け、先制医療と個別化医療を進めるため、AMEDを通じて医療基盤の技術を開発し、医療分野の産業発展に貢献する。
				"""));
		sheet.setContent(Prose.of("""
				平成30年度までに低侵襲の早期診断マーカー（マイクロRNA）を開発した。今後は①奏効率の低い抗がん剤等の患者層別化マーカー、②抗体を含むバイオ
				医薬品の高度創薬・製造、③中分子の生合成技術と動態特性に着目した創薬基盤の技術開発を進め、令和2年度に②と③を完了させる予定。
				"""));
		sheet.setGoals(Prose.of("""
				平成27年度から令和5年度までの9年間の事業で、我が国発の診断技術・創薬基盤技術の実用化を図る。

				- 令和7年度までに、バイオ医薬品の製造機器等の製品導入実績10件
				- 令和10年度までに、特定の医薬品の奏効率を向上させる診断薬・診断機器の薬事申請3件
				"""));
		sheet.setFundingFlow(Structure.flow(all.registry(), "国 → AMED（定額補助） → 民間企業等（委託）", "AMED"));
		Unit unit = all.registry().unit("百万円");
		sheet.setUnit(unit);
		line(sheet, "患者層別化マーカー探索技術の開発", "抗がん剤等が効く患者を選ぶバイオマーカーを探索する基盤技術（エピゲノム、リン酸化パスウェイ、免疫細胞の分子発現等の解析）を開発する。");
		line(sheet, "バイオ医薬品の高度創薬・製造技術の開発",
				"標的をより詳しく見分ける高度創薬技術（糖鎖とタンパク質を同時に認識）と、連続培養・連続精製を含むダウンストリーム、超高速分析法、生産細胞や培地等の要素技術による連続生産を開発する。");
		line(sheet, "革新的中分子創薬技術の開発", "新規骨格の創出と、膜を透過する構造を予測できるシミュレーションを開発する。");
		Stated.note(sheet, "要求額と前年度予算額は、この資料の写しには印字されていない。", "スライド11");
		dossier.getProgramSheets().add(sheet);
	}

	private static void line(ProgramSheet sheet, String name, String content) {
		ProgramSheetLine line = F.createProgramSheetLine();
		line.setName(name);
		line.setContent(content);
		sheet.getBudgetLines().add(line);
	}
}
