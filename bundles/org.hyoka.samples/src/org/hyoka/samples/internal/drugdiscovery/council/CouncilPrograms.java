// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery.council;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ProgramRelationKind;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.SampleDataException;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.TextTable;
import org.hyoka.samples.internal.build.Values;

/** Organizations, sources, policies and programs of the collection, and how the programs hang together. */
final class CouncilPrograms {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Registry registry;
	private final Map<String, RelatedProgram> programs = new HashMap<>();

	CouncilPrograms(Registry registry) {
		this.registry = registry;
	}

	void register() {
		names();
		programs();
		relations();
	}

	/** The program of that key. */
	RelatedProgram program(String key) {
		RelatedProgram program = programs.get(key);
		if (program == null) {
			throw new SampleDataException("No program “" + key + "” is registered.");
		}
		return program;
	}

	private void names() {
		registry.organizations("""
				名称 | 種類 | 別名
				内閣府 | 府省 |
				文部科学省 | 府省 | 文科省
				厚生労働省 | 府省 | 厚労省
				経済産業省 | 府省 | 経産省
				国立研究開発法人日本医療研究開発機構 | 資金配分機関 | AMED
				先進的研究開発戦略センター | 資金配分機関 | SCARDA、先端的研究開発戦略センター[表記]、先進的研究開発センター[表記]
				医薬品開発協議会 | 会議体 | 医薬品協議会[表記]
				""");
		registry.organization("SCARDA").setParent(registry.organization("AMED"));
		registry.sources("""
				名称 | 別名 | 発行者 | 時期
				令和４年度 医薬品PJの取組状況（AMED） | AMED報告 | 国立研究開発法人日本医療研究開発機構 | 2023年
				第9回医薬品開発協議会 資料2-1（内閣府） | 資料2-1 | 内閣府 | 2023年4月26日
				第9回医薬品開発協議会 資料2-2（文科省） | 資料2-2 | 文部科学省 | 2023年4月26日
				第9回医薬品開発協議会 資料2-3（厚労省） | 資料2-3 | 厚生労働省 | 2023年4月26日
				第9回医薬品開発協議会 資料2-4（経産省） | 資料2-4 | 経済産業省 | 2023年4月26日
				令和3年度の新規研究開発事業テーマと令和4年度概算要求（経済産業省） | 経産省資料 | 経済産業省 |
				当面優先して議論する課題への取組と令和４年度概算要求（文部科学省） | 文科省資料 | 文部科学省 |
				""");
		registry.policies("""
				名称 | 決定主体 | 決定日
				健康・医療戦略 | 閣議決定 | 2020年3月27日
				ワクチン開発・生産体制強化戦略 | 閣議決定 |
				がん研究10か年戦略 | 文科大臣、厚労大臣、経産大臣確認 |
				当面優先して議論する課題 令和２年度まとめ | 医薬品開発協議会決定 | 2021年3月29日
				""");
		Stated.note(registry.policy("健康・医療戦略"), "資料の印字は「令和２年３月閣議決定」。日は同じ戦略を引く評価資料による。", "文科省資料 橋渡し研究プログラム");
		Stated.note(registry.policy("ワクチン開発・生産体制強化戦略"), "資料の印字は「令和３年６月に閣議決定」。日は印字されていない。", "経産省資料");
		Stated.note(registry.policy("がん研究10か年戦略"), "資料の印字は「平成26年4月文科大臣、厚労大臣、経産大臣確認」。", "文科省資料");
		Stated.note(registry.policy("当面優先して議論する課題 令和２年度まとめ"), "AMEDの報告の印字は「医薬品協議会決定」。", "AMED報告");
	}

	private void programs() {
		for (TextTable.Row row : TextTable.parse("programs", """
				記号 | 名称 | 所管 | 実施 | 期間 | 別名 | 概要
				次世代治療 | 次世代治療・診断実現のための創薬基盤技術開発事業 | 経済産業省 | AMED | 2015年度～2026年度 | | 個別化医療の推進に向け、次世代治療・診断の基盤技術を開発する。
				RNA | RNA標的創薬技術開発 | 経済産業省 | AMED | 2021年度～2025年度 | RNA標的創薬[略称] | 医薬品原料となる核酸の品質を分析・評価する技術と、構造を解析する技術を開発する。
				次世代抗体 | 国際競争力のある次世代抗体医薬品製造技術開発 | 経済産業省 | AMED | 2021年度～2025年度 | 次世代抗体医薬[略称] | 高品質かつ効率的に製造する技術を実用の水準に引き上げ、国産細胞の実用化を進める。
				マーカー | 患者層別化マーカー探索技術の開発 | 経済産業省 | AMED | 2019年度～2023年度 | 患者層別化マーカー[略称] | 免疫細胞解析やリン酸化解析等によるマーカーの探索技術を、研究者と診断機器メーカーのチームで開発する。
				マイクロバイオーム | 腸内マイクロバイオーム制御による次世代創薬技術開発 | 経済産業省 | AMED | 2021年度～2026年度 | マイクロバイオーム[略称] | 腸内細菌を正確に計測・解析・培養し、創薬や治療法を開発できる環境を築く。
				ワクチン拠点 | ワクチン生産体制強化のためのバイオ医薬品製造拠点等整備事業 | 経済産業省 | | | | 平時はバイオ医薬品、有事はワクチンを製造できるデュアルユース設備などの整備を支援する。
				ベンチャー | 創薬ベンチャーエコシステム強化事業 | 経済産業省 | AMED | | | 認定VCの出資を要件に、前臨床から第２相までの創薬ベンチャーの実用化開発を支援する。
				橋渡し | 橋渡し研究プログラム | 文部科学省 | AMED | 2021年度～ | | アカデミアの基礎研究の成果を臨床研究・実用化へ橋渡しする体制を築く。
				先端バイオ | 先端的バイオ創薬等基盤技術開発事業 | 文部科学省 | AMED | 2019年度～2023年度 | 先端的バイオ創薬基盤技術開発事業[表記] | バイオ創薬と遺伝子治療の基盤技術を確立し、企業導出をめざす。
				次世代がん | 次世代がん医療加速化研究事業 | 文部科学省 | AMED | 2022年度～2028年度 | P-PROMOTE[略称] | がんの創薬シーズの探索と応用を切れ目なく支える。
				がん創生 | 次世代がん医療創生研究事業 | 文部科学省 | | | | 次世代がん医療加速化研究事業の前身。
				BINDS | 生命科学・創薬研究支援基盤事業 | 文部科学省 | AMED | 2022年度～2026年度 | BINDS[略称] | 先端の研究基盤を整備・維持・共用し、基礎的研究成果の実用化を促す。
				旧BINDS | 創薬等ライフサイエンス研究支援基盤事業 | 文部科学省 | | | | 生命科学・創薬研究支援基盤事業に改組された。
				バイオバンク | ゲノム医療実現バイオバンク利活用プログラム | 文部科学省 | | | | 大規模バイオバンクの構築・高度化と、主要バイオバンクのネットワーク化を進める。
				全ゲノム | 官民共同10万人全ゲノム解析の実現 | 文部科学省 | | | | 官民１：１のマッチングファンドで10万人規模のゲノム・データ基盤を築く。
				脳とこころ | 脳とこころの研究推進プログラム | 文部科学省 | | | | 脳機能の解明と精神・神経疾患のメカニズム解明を進める。
				創造 | 戦略的創造研究推進事業 | 文部科学省 | | | |
				医療データ | 医療データ人材育成拠点形成事業 | 文部科学省 | | | |
				創薬ブースター | 創薬ブースター | 厚生労働省 | AMED | | 創薬支援ネットワーク[略称] |
				創薬基盤 | 創薬基盤推進研究事業 | 厚生労働省 | AMED | | |
				治験 | 臨床研究・治験推進研究事業 | 厚生労働省 | AMED | | |
				難治性 | 難治性疾患実用化研究事業 | 厚生労働省 | AMED | | |
				成育 | 成育疾患克服等総合研究事業 | 厚生労働省 | AMED | | |
				産学官 | 革新的医療技術研究開発推進事業（産学官共同型） | 内閣府 | AMED | | | 複数のアカデミアと企業による非競争領域の共同研究を、企業のリソースとAMEDの委託費で行う。
				""").rows()) {
			add(row);
		}
		Stated.note(program("次世代治療"), "事業期間の印字は「平成27年度から令和8年度までの12年間」。評価資料では2013年度～2026年度（14年間）。", "経産省資料");
	}

	private void add(TextTable.Row row) {
		RelatedProgram program = F.createRelatedProgram();
		program.setName(row.read("名称", s -> s));
		row.optional("別名").ifPresent(text -> Registry.aliases(program, text));
		program.setMinistry(row.read("所管", registry::organization));
		row.readOptional("実施", registry::organization).ifPresent(program::setExecutor);
		row.readOptional("期間", Values::period).ifPresent(program::setPeriod);
		row.optional("概要").map(Prose::of).ifPresent(program::setSummary);
		registry.dossier().getRelatedPrograms().add(program);
		programs.put(row.read("記号", s -> s), program);
	}

	private void relations() {
		String theme = "同じ事業の研究開発テーマとして並ぶ。";
		relation("RNA", "次世代治療", ProgramRelationKind.PART_OF, theme, "経産省資料");
		relation("次世代抗体", "次世代治療", ProgramRelationKind.PART_OF, theme, "経産省資料");
		relation("マーカー", "次世代治療", ProgramRelationKind.PART_OF, theme, "経産省資料");
		relation("マイクロバイオーム", "次世代治療", ProgramRelationKind.PART_OF, theme, "経産省資料");
		relation("がん創生", "次世代がん", ProgramRelationKind.PREDECESSOR, "前身の事業。", "文科省資料");
		relation("旧BINDS", "BINDS", ProgramRelationKind.PREDECESSOR, "改組前の事業。", "文科省資料");
		relation("創薬ブースター", "橋渡し", ProgramRelationKind.SISTER, "橋渡し研究支援拠点が有望シーズを推薦する。", "AMED報告 (1)");
		relation("創薬基盤", "橋渡し", ProgramRelationKind.SISTER, "基盤技術をシーズ開発に応用した。", "AMED報告 (2)");
	}

	private void relation(String source, String target, ProgramRelationKind kind, String why, String place) {
		ProgramRelation relation = F.createProgramRelation();
		relation.setSource(program(source));
		relation.setTarget(program(target));
		relation.setKind(kind);
		Stated.note(relation, why, place);
		registry.dossier().getProgramRelations().add(relation);
	}
}
