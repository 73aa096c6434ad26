// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery.council;

import java.util.List;

import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Section;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Annexes: AMED's course from here, the vaccine strategy, the themes of METI's program, and slides that are pictures only. */
final class CouncilAnnex {
	private CouncilAnnex() {
	}

	static void build(Registry r) {
		summary(r);
		vaccines(r);
		themes(r);
		pictures(r);
	}

	private static Section add(Registry r, String key, String name, String body) {
		Section section = Narrative.section(key, name, body);
		r.dossier().getSections().add(section);
		return section;
	}

	private static void summary(Registry r) {
		add(r, "amed-summary", "令和４年度 医薬品プロジェクトの取組状況", """
				統合プロジェクトの枠を超えて連携し、アカデミアのシーズを早く実用化するとともに、緊急時対応を含む医療ニーズに即した研究開発を進めた。

				1. 早期実用化の取組を広げ、戦略的で切れ目のない支援の仕組みを築き、企業導出等の多くの成果が認められた。
				2. プロジェクト間・事業間の連携により、「基盤技術」の「シーズ開発」への応用を加速した。
				3. 医療ニーズに即した研究開発を迅速かつ適切に進め、薬事承認に至った事例も見られた。
				""");
		Section next = add(r, "amed-next", "医薬品プロジェクトに係る今後のAMEDの取組方針", """
				- 「実用化に向けた研究開発推進体制」を活用し、他プロジェクトとの相乗効果も追求して、企業導出等の成果につなげる。
				- AMED-FLuXをほかのプロジェクトにも広げ、助言を実用化につなげる支援のあり方を検討する。
				- 「シーズ開発」側と「基盤技術」側の研究者が恒常的に連携を検討できる仕組みをつくる。
				- 創薬支援ネットワークで情報発信を強め、ほかのAMED事業と連携して創薬シーズを多数発掘する。
				- SCARDAが戦略的かつ円滑に運営できるよう、感染症グループミーティング等で支える。
				- 新型コロナウイルス感染症のワクチン・治療薬は、進捗管理を続け、成果を最大にする。
				- 小児がん、難治性疾患、希少疾患等の研究開発と、DCT等を活用した患者中心の臨床試験を進める。
				- レギュラトリーサイエンス研究を一層進める。
				""");
		Stated.note(next, "SCARDAの名称は、取組の頁では「先端的研究開発戦略センター」、今後の方針の頁では「先進的研究開発戦略センター」。", "AMED報告 (1)、(4)");
	}

	private static void vaccines(Registry r) {
		Section s = add(r, "vaccine-strategy", "ワクチン開発・生産体制強化戦略（概要）", """
				今回のパンデミックを契機に、日本のワクチン開発を滞らせた要因を明らかにし、政府が一体となって体制を築き直し、長期に続けて取り組む国家戦略である。課題は、研究機関の機能・人材・産学連携の
				不足、戦略的な研究費配分の不足、薬事承認のあり方、第Ⅲ相試験等の治験の難しさ、製造設備投資のリスク、ベンチャーとリスクマネーの不足、国内産業の脆弱性、回収見通しの困難さである。
				""");
		DataTable t = Narrative.table(s, null, "ワクチンの迅速な開発・供給を可能にする体制のための政策", r.source("経産省資料"), null, List.of(1, 4, 6), """
				番号 | 政策 | 内容
				① | 世界トップレベルの研究開発拠点形成 | フラッグシップ拠点を形成し、臨床・産業界と連携して分野横断的な研究や新規モダリティの活用を進める。
				② | 戦略性を持った研究費のファンディング機能の強化 | 先進的研究開発センターをAMEDに新設し、政府と一体で戦略的な研究費配分を行う。
				③ | 治験環境の整備・拡充 | 臨床研究中核病院の緊急時治験の要件化や治験病床等の確保、アジア地域の治験ネットワークの充実。
				④ | 薬事承認プロセスの迅速化と基準整備 | 新たな感染症に備えた試験の手順の作成、緊急事態に使用を認める制度の検討。
				⑤ | ワクチン製造拠点の整備 | バイオ医薬品との両用性（デュアルユース設備）を持つ施設整備、改修の支援。
				⑥ | 創薬ベンチャーの育成 | 特にリスクの大きい第Ⅱ相試験までの実用化開発支援等。
				⑦ | ワクチン開発・製造産業の育成・振興 | 国による買上げ等の検討、世界的供給やODAの活用、開発企業の支援や原材料の国産化等の体制。
				⑧ | 国際協調の推進 | 規制調和の国際的合意形成、COVAX等への貢献。
				⑨ | ワクチン開発の前提としてのモニタリング体制の強化 |
				""");
		Stated.note(t, "あわせて、研究開発を超えた総合的な司令塔機能や関係閣僚の議論の場を築くべきとする。", "経産省資料");
		Narrative.part(s, "喫緊の新型コロナウイルス感染症への対応", """
				- 第Ⅲ相試験の被験者の確保が難しいことから、薬事承認はICMRAの議論を踏まえ、検証試験を始め速やかに終えられるよう支援する。
				- 国産ワクチンの検証試験を早めるため、臨床研究中核病院の機能を広げ、臨床試験受託機関等も使う。
				""");
	}

	private static void themes(Registry r) {
		Section s = add(r, "themes", "次世代治療・診断実現のための創薬基盤技術開発事業の研究開発テーマ", """
				世界では新たな創薬分野（新モダリティ）の開発が盛んで、将来の市場の牽引役になると予想される。
				""");
		Narrative.table(s, null, "研究開発テーマ、課題と事業内容", r.source("経産省資料"), null, List.of(2, 1, 4, 4), """
				テーマ | 期間 | 課題 | 事業内容
				RNA標的創薬 | R3～R7 | 核酸の品質を分析・評価する技術、構造を解析する技術が足りない。 | 研究者、分析機器や解析装置のメーカー、製薬企業等のチームによる技術開発を支援する。
				次世代抗体医薬 | R3～R7 | 高品質かつ効率的に製造する基盤技術が足りず、材料（細胞）の海外依存度も高い。 | 製造基盤技術を実用の水準に引き上げ、国産細胞の開発・実用化・社会実装を進める。
				マイクロバイオーム | R3～R8 | 腸内細菌を正確に計測・解析・培養できる環境が不十分で、創薬や治療法の研究が難しい。 | 研究者と企業の技術、医療現場のデータを結集し、開発できる環境を築く。
				患者層別化マーカー | R1～R5 | ゲノム解析によるマーカーは実用化されたが、その他の技術によるものはあまり実用化されていない。 | 研究者と診断機器メーカーのチームにより、免疫細胞解析やリン酸化解析等による探索技術を開発する。
				""");
	}

	private static void pictures(Registry r) {
		Section s = add(r, "pictures", "図だけの資料", "本文に文字が残らない頁は、表題と出典だけを示す。");
		for (int page = 14; page <= 19; page++) {
			Narrative.figure(s, null, "厚生労働省の取組（" + page + "頁）", r.source("資料2-3"), "令和５年４月26日第９回医薬品開発協議会資料2-3（厚労省）",
					"厚生労働省の資料の引用。原典の本文には出典だけが残る");
		}
		Narrative.figure(s, null, "事業スキーム（従来型）", r.source("資料2-1"), "令和５年４月26日第９回医薬品開発協議会資料2-1（内閣府）",
				"幹事企業とアカデミアの共同研究契約、AMEDとの委託研究開発契約、伴走支援と研究推進委員会の関係を示す図");
	}
}
