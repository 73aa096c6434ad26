// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Narrative of project C (第１部 第２章 Ｃ １ to ５, ８, ９), condensed in own words. */
final class ProjectCProse {
	private static final String KINOOKA = "大阪大学大学院工学研究科紀ノ岡 正博先生作成資料より";

	private ProjectCProse() {
	}

	static void fill(Cast cast) {
		Project c = cast.c();
		background(cast.r(), c);
		necessity(c);
		similar(cast.r(), c);
		content(cast.r(), c);
		ip(c);
		closing(cast.r(), c);
	}

	private static void background(Registry r, Project c) {
		Section s = Narrative.section(c, "background", "本プログラムの政策的位置付け／背景", """
				再生医療等製品は2013年度（平成25年度）の薬事法改正で設けられた分野で、製造法、評価法、同等性の考え方が確立していない。
				高品質な製品を低コストで安定して広い市場に届けるには、安全で再現性の高い高効率な製造プロセスの確立が急務であり、世界で開発競争が進む。

				本事業は、具体的な製品をモックアップに設定し、QbDに基づく製造システムの構築に取り組む。成果についてはさまざまな製品への水平展開の可能性を
				示し、国内外の規格化や規制などへの対応に生かす。
				""");
		Narrative.figure(s, "図１４", "実現したい QbDの概念図", r.source("紀ノ岡資料"), KINOOKA, "QbDに基づく細胞製造の概念");
		Section aim = Narrative.part(s, "本事業により達成したいこと", """
				細胞製造の安定供給、製造の柔軟性、コスト削減を目指す。新しいQbDの考え方の構築と規制への対応により、製造販売承認の効率化、
				製造の効率化（低コスト化）、委託製造、変更申請の効率化（期間の短縮と低コスト化）が可能となり、産業化に貢献する。

				非臨床試験や臨床試験が不要になった場合には、8億円近くの費用と7年の期間を減らせる可能性があるとの試算もある。
				""");
		Figure saving = Narrative.figure(aim, "図１５", "QbDの実現により期待される試験コストの削減", r.source("紀ノ岡資料"), KINOOKA,
				"試験を省略できた場合に減る費用と期間の試算。8億円近く、7年");
		Stated.text(StatedMeasure.TEXT, "国が実施することの必要性").label("２に掲載した図によれば").about(saving).at("第１部 第２章 Ｃ ９").on(c);
	}

	private static void necessity(Project c) {
		Narrative.section(c, "necessity", "国が実施することの必要性", """
				再生医療等製品の生産には、培地や試薬、培養・加工・調製・精製の機器、容器や輸送の技術など多くのものが関わり、最終的な品質に影響する。
				医師の手技を伴って提供され、有効性・安全性・同等性の評価をめぐる規制当局との議論も要る。異分野・産学官の多くの関係者が連携して
				研究開発を進める必要がある。
				""");
	}

	private static void similar(Registry r, Project c) {
		Section s = Narrative.section(c, "similar-work", "国内外の類似・競合する研究開発等の状況", """
				技術シーズを持つ複数の研究機関、薬事承認を支援する規制当局、機器・試薬メーカー、製薬企業が連携して開発のノウハウを集めることを前提とし、
				こうしたプラットフォームはこの分野では日本にも海外にもない。

				我が国は再生・細胞治療の開発が活発である。iPS細胞では、世界で承認・販売に至った製品はまだないが、臨床試験の実施数は日本が最も多い。
				臓器・細胞移植製品（免疫細胞と上市して間もないものを除く、2021年時点）では、市場が形成された9製品のうち6製品が日本発である。
				こうした強みを生かしてアカデミアと産業界が連携することで、有効性と安全性の高いシーズを実用化につなげる。
				""");
		Narrative.figure(s, "図１６", "多能性幹細胞の臨床試験実施動向", r.source("文科省資料"),
				"https://www.lifescience.mext.go.jp/files/pdf/n2296_01.pdf", "多能性幹細胞の臨床試験の実施数。日本が最も多い");
		Narrative.figure(s, "図１７", "組織幹細胞移植分野の実用化動向", r.source("開発協議会資料"),
				"https://www.kantei.go.jp/jp/singi/kenkouiryou/saisei_saibou_idensi/dai5/sankou1.pdf",
				"免疫細胞を除く移植製品の実用化動向（※上市して間もなく2021年時点で市場未形成のものを含む）。9製品のうち6製品が日本発");
	}

	private static void content(Registry r, Project c) {
		Section s = Narrative.section(c, "content", "研究開発の全体構成", """
				開発項目１～４がそれぞれのテーマに取り組みながら連携して進める。
				""");
		Narrative.figure(s, "図１８", "QbD事業体制イメージ", r.source("紀ノ岡資料"), KINOOKA, "大阪大学を代表とする実施機関の分担");
		Section plan = Narrative.section(c, "plan", "研究開発計画", """
				2020年度から2024年度までの5年間で実施する。プレモックアップで課題を抽出して体制を整え、モックアップの設計・検証、非臨床試験用の製品の製造、
				治験デザインの策定へと進む。
				""");
		Narrative.figure(plan, "図１９", "各課題開発計画", r.source("紀ノ岡資料"), KINOOKA, "開発項目ごとの2020年度から2024年度までの計画");
		Narrative.section(c, "structure", "研究開発の実施・マネジメント体制", """
				AMEDのPS、PO、ヘッドクオーターを組織し、定期的に技術的な評価を受けて、ユーザーニーズの反映と事業の方向の改善に努めた。
				""");
	}

	private static void ip(Project c) {
		Narrative.section(c, "ip", "知財や研究開発データの取扱い", """
				AMEDから民間企業等への委託事業（バイドール適用）として実施し、研究計画の策定・実施、結果、関連事業との連携の報告を受けながら進める。

				大阪大学が事務局となり、知財を扱う体制や戦略について知財PDの助言を受けながら、14分担機関との間で知財合意書を締結した。
				協力で生まれた成果の知的財産権は共有とし、原則として共有者が自由に無償で実施できること、プロジェクトリーダーと国研・大学代表1名、
				企業代表1名の委員で構成する知財管理委員会を設けること、事務局への届出、特許出願、第三者への実施許諾の手続きなどを定めている。

				知財戦略に関する調査として、侵害予防の調査と対応策の検討、細胞加工に関わるQbDの俯瞰調査（特許マップ調査・動向分析）を行い、
				水平展開における知財、データ、標準化の３つの観点からオープンとクローズを使い分ける「知財トライアングル」という考え方を示した。
				""");
	}

	private static void closing(Registry r, Project c) {
		Section roadmap = Narrative.section(c, "roadmap", "事業アウトカム達成に至るまでのロードマップ", """
				開発した要素技術の活用（アウトカム）は、2024年度末までに5件、2026年度までに10件の目標を達成できる見込みである。
				原典の図の矢印は本文に残っていないため、本文と各表から再構成した。
				""");
		Narrative.figure(roadmap, "図２０", "アウトカム達成に向けたロードマップ", r.source("紀ノ岡資料"), KINOOKA,
				"要素技術の活用が進む道筋を黄色と桃色の矢印で示したロードマップ");
		Narrative.section(c, "cost-effectiveness", "費用対効果", """
				国費総額の見込みは約30億円（6億円程度×5年）である。

				製造の考え方が確立すれば、非臨床・臨床試験が効率化される。試算では、ある細胞治療のシーズについて、PhaseⅠをPhaseⅠ/Ⅱとし、
				PhaseⅡ／Ⅲを省略できた場合に、3年の短縮と5.3億円の削減となる。アウトカムの10件がそれぞれこの恩恵を受ければ53億円程度の削減となり、
				投じた国費を直接上回る。

				製造が効率化されれば、海外のシーズも日本での製造を選ぶと期待される。再生医療の周辺産業の世界市場は2030年に5.2兆円、
				2050年頃には約15兆円と試算され、日本がこの役割を担えれば非常に大きな経済効果を得られる可能性が高い。
				""");
	}
}
