// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.samples.internal.build.Calculations;
import org.hyoka.samples.internal.build.Indicators;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Project A: outputs, outcomes, counts, derivation (第１部 第２章 Ａ ６, ７, ９, and what 第１章 prints of them). */
final class ProjectAResults {
	static final String OUTPUT = "創薬支援ツール開発に係る要素技術の確立数";
	static final String OUTCOME = "製薬企業内でのマッチング研究の実施件数";
	private static final String PROGRAM_OUTPUTS = "第１部 第１章 ５";
	private static final String PROGRAM_OUTCOMES = "第１部 第１章 ６";

	private ProjectAResults() {
	}

	static void fill(Cast cast) {
		Registry r = cast.r();
		Project a = cast.a();
		output(r, a);
		outcome(r, a);
		Indicators.counts(a, "その他の指標", "2017年度～2021年度", """
				種類     | 件数
				論文     | 374
				国内特許 | 45
				国外特許 | 26
				PCT      | 17
				""");
		sections(r, a);
		derivation(r, a);
	}

	private static void output(Registry r, Project a) {
		Indicator i = Indicators.output(r, a, OUTPUT, "件", Accumulation.CUMULATIVE);
		i.setRationale("創薬支援ツールは細胞とデバイスに関する複数の技術の組合せであることから、要素技術の確立数とした。");
		Indicators.targets(i, """
				期限     | 値 | 種類
				2019年度 | 5  | 中間目標
				2021年度 | 12 | 最終目標
				""");
		Indicators.actuals(i, """
				時点     | 値
				2019年度 | 6
				2021年度 | 13
				""");
		Indicators.counted(r, Indicators.actual(i, "2019年度"), """
				名称
				粂小腸上皮細胞（製品化）
				松永・小腸細胞（製品化）
				松永・デバイス（肝-小腸）
				高里・腎臓オルガノイド
				松崎・ネットワークデバイス
				阿久津・肝接着性改善
				""");
		Indicators.counted(r, Indicators.actual(i, "2021年度"), """
				名称 | 区分
				オンチップ灌流型デバイス | デバイスモデル 腸肝循環型
				PMP製培養プレート | デバイスモデル 腸肝循環型
				Fluid3D-X | デバイスモデル 腸肝循環型
				小腸-肝臓連結デバイス・輸液システム | デバイスモデル 腸肝循環型
				小腸外部培養デバイス | デバイスモデル 腸肝循環型
				三次元開口型ネットワークデバイス | デバイスモデル 血液脳関門型
				ネットワークデバイス RMT評価 | デバイスモデル 血液脳関門型
				圧力制御装置半自動機 | 関連装置
				TEER半自動機 | 関連装置
				OCT解析プログラム | 関連装置
				微量血液から iPS細胞作製 | 細胞モデル
				スフェロイド作製技術 | 細胞モデル
				血液脳関門細胞作製技術 | 細胞モデル
				""");
		Target last = Indicators.target(i, "2021年度");
		Stated.number(StatedMeasure.VALUE, "12").at(PROGRAM_OUTPUTS).on(last);
		Stated.date(StatedMeasure.DUE, "2021年度").at(PROGRAM_OUTPUTS).on(last);
		Stated.number(StatedMeasure.VALUE, "13").label("達成状況").at(PROGRAM_OUTPUTS).on(Indicators.actual(i, "2021年度"));
	}

	private static void outcome(Registry r, Project a) {
		Indicator i = Indicators.outcome(r, a, OUTCOME, "件", Accumulation.CUMULATIVE);
		i.setDefinition(Prose.of("""
				ユーザーである製薬企業等が、薬事プロセスでの利用を見据えて開発成果を社内に持ち込み、マッチング研究を始めた件数。
				"""));
		i.setRationale(Prose.of("""
				当初は「開発成果による製品を導入した企業数」を置いていた。欧米では、メガファーマの研究所にデバイスを持ち込み、具体的な使い方や
				評価のニーズを取り入れた開発が成功していることが調査で分かり、この方式を採用してその実績をアウトカムに改めた。
				"""));
		Indicators.targets(i, """
				期限     | 値 | 種類
				2019年度 | 5  | 中間目標
				2021年度 | 15 | 中間目標
				2023年度 | 30 | 最終目標
				""");
		Indicators.actuals(i, """
				時点     | 値
				2019年度 | 0
				2021年度 | 16
				2022年末 | 20
				""");
		Indicators.projection(i, "2023年度末", null, "4", "事業終了後も年間4件のペースで企業との共同研究が進んでいる。");
		Target first = Indicators.target(i, "2019年度");
		first.setCauseAnalysis(Prose.of("""
				長期間の灌流培養でデバイスの接着不良などが起き、対応に時間を要して0件であった。
				その後、超音波接着とレーザー溶着により、大面積のプレート全体を高い精度で接着する技術として確立した。
				"""));
		Indicators.target(i, "2021年度").setOutlook("製薬企業内で実施する方式の採用により達成した（16件）。");
		Indicators.target(i, "2023年度").setOutlook("2022年末時点で20件であり、達成の見込みである。");
		replaced(Indicators.target(i, "2023年度"));
		Stated.text(StatedMeasure.RATE, "中間目標は既に達成").at("第１部 第１章 ６").on(first);
		Stated.note(first, """
				第53回評価WGの対応は、中間評価時に未達成となったアウトカム目標を「製品導入」と呼ぶ。指標はその後に改められた。
				""", "第２部 第３章 １ Ａ");
		statedOutcome(i);
	}

	private static void replaced(Target target) {
		TargetRevision revision = HyokaFactory.eINSTANCE.createTargetRevision();
		revision.setOldName("開発成果による製品を導入した企業数");
		revision.setReason("欧米の成功事例の調査を受け、製薬企業内でのマッチング研究の実施を運用方式とし、その実績を指標とした。");
		target.getRevisions().add(revision);
	}

	private static void statedOutcome(Indicator i) {
		Target last = Indicators.target(i, "2023年度");
		Stated.number(StatedMeasure.VALUE, "20").label("最終目標 2022年度 20件").at(PROGRAM_OUTCOMES).on(last);
		Stated.date(StatedMeasure.DUE, "2022年度").label("最終目標 2022年度 20件").at(PROGRAM_OUTCOMES).on(last);
		Stated.note(last, """
				プログラムの表は目標を2022年度20件とし、最終目標も達成見込みとする。プロジェクトの章の目標は2023年度30件である。
				年間4件のペースでは2023年度末に24件程度で、30件に届かない。
				""", PROGRAM_OUTCOMES);
		var actual = Indicators.actual(i, "2022年末");
		Stated.number(StatedMeasure.VALUE, "20").asOf("2022年度末").at(PROGRAM_OUTCOMES).on(actual);
		Stated.date(StatedMeasure.DUE, "2022年度末").label("2022年度末時点で 20件").at(PROGRAM_OUTCOMES).on(actual);
		Stated.date(StatedMeasure.DUE, "2022年度末").label("2022年度末までに20件を達成").at("第１部 第２章 Ａ ８").on(actual);
		Stated.number(StatedMeasure.VALUE, "16").label("2021年度末までに16件").at("第１部 第２章 Ａ ８")
				.on(Indicators.actual(i, "2021年度"));
	}

	private static void sections(Registry r, Project a) {
		Section out = Narrative.section(a, "outputs", "事業アウトプット", """
				中間目標（2019年度5件）に対し6件、最終目標（2021年度12件）に対し13件の要素技術を確立した。

				アカデミア・研究機関と企業の連携で開発した２つのデバイスが製品となり、さらに２つが製品化の見込みで、
				日本もMPSの分野に参入できる基礎ができた。

				わずか数μlの血液から高品質で均質なiPS細胞をつくることもできるようになった。日本で開発されたステルスRNAというウイルスベクターで
				遺伝子を導入する技術で、従来の倍以上の遺伝子を載せられる。従来は載せられる遺伝子が少なく複数のベクターを混ぜていたため、
				必要な遺伝子が全て順序どおりに入る確率が低く、品質のよい細胞を選り分ける必要があった。ステルスRNAは全てを必要な順序で導入して
				同一性の高い細胞を得られ、感染性も高いため極少量の血液から効率よく樹立できる。
				この技術で得たiPS細胞由来肝細胞とドナーから直接得た肝細胞の相同性評価などを、成育、東大、筑波大で行った。
				""");
		Narrative.figure(out, "図７", "製品化が進むデバイス事例", r.source("SCA資料"),
				"幹細胞評価基盤技術研究組合（SCA）HP 公開情報及び筑波大学生命環境系伊藤弓教授作成資料をもとに経済産業省作成",
				"製品となった２つのデバイスと、製品化の見込みの２つのデバイス");
		Section come = Narrative.section(a, "outcomes", "事業アウトカム", """
				技術の社会実装に向け、製薬企業等が薬事プロセスでの利用を見据えてマッチング研究を始める件数で評価する。
				マッチング研究は主に集中研究所で行った。

				前半は要素技術の開発に重点を置き、デバイスの接着不良もあって実績は少なかったが、後半は集中研究所での企業等とのマッチングを積極的に行い、
				目標を達成した。2023年度末の目標30件に対して2022年末時点で20件であり、事業終了後も年間4件のペースで増えていることから、
				最終目標も達成できる見込みとしている。
				""");
		concentrated(r, come);
		examples(come);
	}

	private static void concentrated(Registry r, Section come) {
		Section s = Narrative.part(come, "集中研究所", """
				集中研究所は、不確実性の高い技術を先に評価して導入のリスクを下げ、効果的な研究開発を進める場である。担う機能は、
				イノベーションハブ、デバイスの一次評価・改良、操作手順書の作成、ユーザートレーニング、情報収集・戦略立案（製品・規制）、
				アプリケーションの先行取得の６つである。
				""");
		Narrative.figure(s, "図８", "集中研究所の機能イメージ", r.source("JBA資料"),
				"JBA 機能性食品研究会 第 5 回講演会・勉強会 幹細胞評価基盤技術研究組合 奈良岡準先生発表資料より", "集中研究所の６つの機能と、関係者との間の流れ");
	}

	private static void examples(Section come) {
		Narrative.part(come, "具体的なアウトカムの例", """
				**アステラス製薬による評価** — 松永デバイス分離型Cellableタイプ（肝細胞PHH（HC3-30）とフィーダー細胞3T3を使用）に
				アセトアミノフェン0、0.3、3、30 mMを加え、肝細胞の培養と肝毒性への応答、OCTによるスフェロイドの形態の観察、
				OCT画像の解析による影響の評価ができるかを調べた。長期培養ができること、用量に応じた反応を形態・AlbLDH・ATPで確かめられること、
				OCTによる形態観察と画像データの解析で薬剤の影響を評価できる可能性が示された。

				**予備ラウンドロビンテスト２件** — 操作手順書に沿って各施設で実施できるか、運用上の課題は何かを確かめた。得られた課題は、
				第２期事業で課題３を担う崇城大学の石田先生が論文に反映し、投稿する予定である。

				- PD-MPS-06デバイス（項目１で開発）：ユーザー３社と集中研究所の計４施設で実施した。圧力制御装置やデバイスの発送、手順書と動画の共有、
				事前のトレーニング、実施中の質問への対応体制を整え、４施設の試料を測定・解析して、課題と対応策、評価手順をまとめた。
				- 松永研デバイス（項目２）：ユーザー２社と集中研究所の計3施設で実施した。国衛研はCOVIDの影響で見送った。
				小腸吸収-肝臓代謝モデルを集中研究所に移し、共通手順書に沿ってユーザーの施設で同じ手技を再現できるかを検証した。
				""");
	}

	private static void derivation(Registry r, Project a) {
		Derivation d = Calculations.derive(r, a, "国費総額の見込み", "perYear * years", "億円", "年間の国費と期間から総額を見積もる。", """
				記号    | 名称       | 値 | 単位 | 箇所
				perYear | 年間の国費 | 10 | 億円 | 第１部 第２章 Ａ ９
				years   | 期間（年） | 5  | 年   | 第１部 第２章 Ａ ９
				""");
		Stated.number(StatedMeasure.DERIVED, "50").label("約50億円（約10億円×5年）").at("第１部 第２章 Ａ ９").on(d);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "50").label("約50億円（約10億円×5年）").at("第１部 第２章 Ａ ９").on(a.getBudget());
	}
}
