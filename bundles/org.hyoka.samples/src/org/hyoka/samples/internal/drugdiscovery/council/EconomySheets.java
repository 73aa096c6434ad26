// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery.council;

import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** METI's sheets: the request for 令和4年度, two supplementary budgets of 令和３年度; and the Cabinet Office's one of 令和4年度. */
final class EconomySheets {
	private static final String OFFICE = "商務・サービスグループ 生物化学産業課";

	private EconomySheets() {
	}

	static void build(Registry r, CouncilPrograms programs) {
		request(r, programs);
		vaccines(r, programs);
		ventures(r, programs);
		joint(r, programs);
	}

	private static void request(Registry r, CouncilPrograms programs) {
		ProgramSheet sheet = Sheets.of(r, programs.program("次世代治療"), "次世代治療・診断実現のための創薬基盤技術開発事業（令和4年度概算要求）", 2022, "億円", OFFICE)
				.request("77.0", "62.9").text("""
						今後の高い成長が期待されるバイオ医薬品を国内で開発・生産できる体制の構築は、産業政策としても重要である。個別化医療の推進は、早期の回復を通じて患者の
						QOLや労働者の生産性の向上、医療費増加の抑制など国民経済への好影響が期待される。個別化医療の推進に向け、次世代治療・診断の基盤技術の開発を支援し、
						将来の感染症への備えとしての国内開発・製造基盤の確立にもつなげる。
						""", "", """
						平成27年度から令和8年度までの12年間の事業で、我が国発の診断技術・創薬基盤技術の実用化を図る。

						- 令和10年度までに、特定の医薬品の奏効率を向上させる診断薬・診断機器の薬事申請3件
						- 令和10年度までに、開発した技術を利用したマイクロバイオーム改善医薬品シーズの前臨床試験の実施件数3件
						""")
				.flow("国 → AMED（定額補助） → 大学・企業等（委託）", "AMED").lines("""
						名称 | 期間 | 内容
						①RNA標的創薬技術開発 | 2021年度～2025年度 | 核酸医薬品の品質向上に資する分析・評価技術と、核酸の立体構造を取得する基盤技術等を開発し、核酸を標的とした日本発の医薬品が広く市場に出る環境をめざす。
						②国際競争力のある次世代抗体医薬品製造技術開発 | 2021年度～2025年度 | 国産の抗体生産細胞技術の確立や実用化を見据えた技術を開発し、国産の抗体製造技術プラットフォームの幅広い実用化をめざす。
						③患者層別化マーカー探索技術の開発 | 2019年度～2023年度 | 薬が効く患者を選ぶバイオマーカーを探索する基盤技術を開発し、診断薬・診断機器の開発加速、効率的な治験、医療費増加の抑制をめざす。
						④腸内マイクロバイオーム制御による次世代創薬技術開発 | 2021年度～2026年度 | 共生細菌等の解析・評価・培養技術等と臨床データから疾患との関連を明らかにし、薬の奏効率や治療完遂率の向上をめざす。
						""").sheet();
		Stated.number(StatedMeasure.DURATION, "12").label("平成27年度から令和8年度までの12年間").source(r.source("経産省資料")).at("成果目標").on(sheet);
	}

	private static void vaccines(Registry r, CouncilPrograms programs) {
		ProgramSheet sheet = Sheets
				.of(r, programs.program("ワクチン拠点"), "ワクチン生産体制強化のためのバイオ医薬品製造拠点等整備事業（令和３年度補正予算案）", 2021, "億円", OFFICE)
				.supplementary(2021, "2,273.8", "令和３年度補正予算案額").text("""
						ワクチンを国内で開発・生産できる力は、国民の健康保持はもとより外交や安全保障の観点からも極めて重要である。革新的なワクチンの製造拠点は限られ、培地や培養バッグ
						等の部素材の多くも輸入に頼り、納期の遅れなどが生じた。平時は企業のニーズに応じたバイオ医薬品を、有事にはワクチンを製造できるデュアルユース設備を確保し、製剤化・
						充填設備や部素材の製造設備を支援する。
						""", "", """
						複数のモダリティに対応したデュアルユース製造拠点の形成等により、変異株や新たな感染症の発生時に国内で迅速にワクチン製造を始められる体制を築く。
						""")
				.flow("国 → 基金設置法人（補助） → 民間企業等（補助）").lines("""
						名称 | 内容
						（１）ワクチン製造拠点の整備事業 | 有事に感染症のワクチンを製造できるデュアルユース設備の導入等を支援する（補助率9/10）。
						（２）製剤化、部素材等の製造拠点の整備事業 | 製剤化設備や部素材等の製造設備の導入等を支援する（補助率は大企業2/3、中小企業3/4）。
						""").sheet();
		Stated.note(sheet, "国から基金設置法人への補助率は10/10。", "条件（対象者、対象行為、補助率等）");
	}

	private static void ventures(Registry r, CouncilPrograms programs) {
		Sheets.of(r, programs.program("ベンチャー"), "創薬ベンチャーエコシステム強化事業（令和３年度補正予算案）", 2021, "億円", OFFICE)
				.supplementary(2021, "500.0", "令和３年度補正予算案額").text("""
						近年の新薬の大半は創薬ベンチャーが開発し、今般のパンデミックでいち早くワクチンに成功したのも創薬ベンチャーである。開発には多額の資金を要するが、日本では欧米等と比べ必要な資金を
						円滑に得にくい。創薬に特化した事業化の支援を行う認定VCの出資を要件に、特に前臨床、治験第１相、第２相期の実用化開発を支援する。
						""", """
						- 認定VCの目利き力を生かした優良ベンチャー企業の発掘・育成
						- 認定VCの能力・投資規模拡大の加速化
						- 起業経験者の将来的な再起業
						""", """
						創薬ベンチャーによる新薬の創出件数を増やし、再起業なども含めたエコシステム全体の底上げを図る。
						""")
				.flow("国 → AMED（定額補助） → 民間事業者等（補助）", "AMED");
	}

	private static void joint(Registry r, CouncilPrograms programs) {
		ProgramSheet sheet = Sheets
				.of(r, programs.program("産学官"), "革新的医療技術研究開発推進事業（産学官共同型）（令和4年度補正予算）", 2022, "億円",
						"科学技術・イノベーション推進事務局 日本医療研究開発機構担当室")
				.supplementary(2022, "80.0", "令和4年度補正予算額").text("""
						国費と企業の研究費を組み合わせ、産学官共同で、医療上の必要性が高く特に緊要な医薬品・医療機器等の研究開発を進める。技術と機動力を備えたスタートアップ企業の参画を支える。
						""", """
						複数のアカデミアと複数の企業が連携する非競争領域の共同研究を、企業が提供するリソースとAMEDの委託費を組み合わせて行う。委託費は進捗に応じて総額の範囲で年度を超えた増減等ができ、
						伴走支援により産学連携を強く進める。
						""", """
						ニーズに応える研究開発が促され、実用化の成功確率が高まる。産学官共同研究が今後の連携のモデルとなり、スタートアップの振興やエコシステムの活性化につながる。
						""")
				.flow("国 → AMED（補助） → 研究実施主体（委託）", "AMED").sheet();
		Stated.note(sheet, "AMEDに基金を置き、委託等により支出する。研究実施主体はアカデミア・スタートアップ企業等で、企業等も研究費等を出す。", "資料2-1 資金の流れ");
	}
}
