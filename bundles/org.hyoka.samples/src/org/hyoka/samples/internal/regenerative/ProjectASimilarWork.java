// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import java.util.List;

import org.hyoka.model.hyoka.Section;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Project A: similar and competing work at home and abroad (第１部 第２章 Ａ ３). */
final class ProjectASimilarWork {
	private static final String PLACE = "第１部 第２章 Ａ ３";

	private ProjectASimilarWork() {
	}

	static void fill(Cast cast) {
		Section s = Narrative.section(cast.a(), "similar-work", "国内外の類似・競合する研究開発等の状況", """
				MPSは製薬企業の初期の意思決定に少しずつ使われ、創薬の意思決定に用いた実績も出始めた。規制への組込みには時間がかかるとされ、
				IQコンソーシアムの資料は2035年に国際規制に組み込まれる目処としていた。ところが、2022年12月23日付けでFDA Modernization Act 2.0が
				米国議会で可決され、大統領が署名した。前臨床試験に動物実験に代わる方法を取り入れることを認め、ヒトの反応を予測する可能性が
				最も高い方法としてMPSやコンピュータモデリングなどを挙げている。実用化はさらに速まる可能性が高く、海外のメガファーマは
				2025～2030年に安全性評価に使うことを目指して共同研究や新薬開発で実績を積んでいる。

				国内では富士フイルム和光純薬（Emulate社と提携）、ウシオ電機、ニコンなどが参入している。事業モデルも変わりつつある。
				従来はチップ・プレートや周辺装置だけを売り、細胞はユーザーが播種する製造販売型が主流だったが、
				最近は細胞を載せたキットを売る研究開発型が増え、MimetasやEmulateもこれに当たる。この型では、細胞自体の品質の安定性・再現性と、
				ユーザーに届いたときの品質を企業が担保するため、物流と細胞系統の選択の両面の検討が要る。
				""");
		history(cast.r(), s);
		companies(s);
		Narrative.figure(s, "図５", "医薬品開発における MPSでの試験実績一覧", null, null, "製薬企業の開発段階ごとに、MPSを使った試験の実績を並べた一覧");
		Narrative.figure(s, "図６", "患者の利益と動物の福祉にかかるロードマップ（IQコンソーシアム資料）", cast.r().source("IQ資料"),
				"IQコンソーシアム資料", "MPSが国際規制に組み込まれるまでのロードマップ。2035年に組み込まれる目処とする");
		Narrative.part(s, "現状の実用化に向けた課題", """
				本事業と後継事業が取り組む、MPSの実用化に向けた課題は主に次の３つである。

				- **Readoutの充実** — 微量の細胞や培地の経時変化を壊さずに得る技術がまだない。生体電子特性を使うセンサーや、
				形態・内部を非破壊で観察する装置などの機能評価技術の開発が重要である。
				- **レギュラトリーサイエンスと国際標準** — 技術的な性能要求の基準について、各国の規格化も国際的な合意形成も進んでいない。
				参考とされるFDA AMQP、FDA FD&C Act Section、OECD GLP、ISO13485などの規制も、サプライヤーやエンドユーザーに十分認識されていない。
				- **コスト・汎用性・カスタマーサポート** — 既存製品はワンストップ型が主流で、Emulateでは初期投資に約2000万円
				（チップ・灌流用培地貯槽24セット約242万、培養装置約1265万、CO2点電力供給装置258万など）がかかる。
				他社技術と組み合わせられず、国内で受けられるサポートも限られる。
				""");
	}

	private static void history(Registry r, Section s) {
		Stated.note(Narrative.table(s, "表１", "医薬品開発と MPSに関する歴史", r.source("JBA資料"),
				"JBA 機能性食品研究会 第 5 回講演会・勉強会 幹細胞評価基盤技術研究組合 奈良岡準先生発表資料をもとに経済産業省作成", List.of(2, 4, 6, 5), """
						年 | 日本と世界の動向 | 米国政府の動向 | 欧州議会等の動向
						2010-2015 誕生 | 2010 Lung on Chips（Ingberら）発表<br>2014 Ingber SOT honor、hDMT開始 | \
						2012 Tissue Chip Program 1.0（FDA、NIH、DARPA、～2017）【約7600万ドル】。NCATSを中心に、MPSの創薬応用の研究開発を\
						国立がん研究所や国立小児衛生研究所と連携して実施 | 2015 CAAT EU t4 Workshop開催<br>欧米サプライヤー企業設立、欧米メガファーマ活動開始
						2016 | 世界経済フォーラム注目技術トップ10に選出 | |
						2017 行政動く | AMED-MPS PJ（経産省、～2021）<br>JSSX MPS DIS設置 | \
						FDA's Predictive Toxicology Roadmap（当局がMPSに言及）。新しい毒物学的手法・技術の開発と評価を促し、審査への組入れを提言 | \
						EMA MPS workshop開催、ORCHID（EC、～2019）
						2018 産業動く | IQ MPS Affiliate（武田、アステラス、エーザイら21社） | Tissue Chip Program 2.0（～2022） | \
						EUROoCS（MPSに関する初めての学会）<br>欧州議会が化粧品のための動物実験の世界的禁止を目指す決議を採択
						2019 | | NIH Clinical Trial on chip 構想 投稿<br>t4 Workshop（4年前から更新を確認）<br>2019年9月、EPA長官が動物実験削減の指令に署名。\
						動物実験と資金を2025年までに30%削減、2035年までに廃止するよう求め、代替法の研究に425万ドルを助成 | EPA 2035年までに動物実験廃止公表
						2020 | OECD PBPK TG（グローバル規制文書にMPS記載） | FDA DDT ISTAND Pilot program、FDAのHPでMPSの定義を発表<br>\
						FDA CDER NAMに関する論文投稿（代替法からNAMsへ） | EC Moore4Medical（～2023）
						2021 | CSAHi 安全性評価MPSチーム<br>MPS World summit Virtual Meeting（CAAT主催、NCATS支援） | \
						FDA Advancing New Alternative Methods レポート。動物実験の必要性は否定しないが、画期的な代替法の開発が重要とした | \
						EC PSIS 標準化 Workshop（欧州標準化機構と欧州委員会共同研究センターの取組み。2021年のテーマはOrgan on chipの標準化）
						2022 | | FDA Modernization Act 2.0（2022年12月23日付けで議会で可決、大統領署名）。前臨床試験に動物実験に代わる方法を\
						取り入れることを認め、MPSやコンピュータモデリングなどを挙げる |
						"""), "「EPA 2035年までに動物実験廃止公表」は米国の機関のことだが、原典の表では欧州の欄にある。", PLACE);
	}

	private static void companies(Section s) {
		Narrative.table(s, "表２", "海外の主な企業の動向", null, null, List.of(2, 5, 5, 5), """
				項目 | Mimetas | Emulate | CN Bio Innovations
				本社所在地 | オランダ | 米国 | 英国
				開発・事業内容 | 複数流路のプレートOrganoPlate®シリーズを販売。膵臓がん、血管、腎臓、中枢神経系（毒性）、腸、肝臓など幅広い臓器 | \
				気管のAirway Lung-Chip、肺胞のAlveolus Lung-Chipなどのチップと、格納・状態制御・イメージングの周辺装置を販売 | \
				需要の多い肝臓を中心に、製薬企業等と積極的に共同研究。プレートのほか周辺装置、ソフトウェアを開発
				事業の方向性 | 専用システムが要らず、ウェブで購入でき、簡便なモニタリング装置も売る利便性が強み。ユースケースの蓄積や\
				細胞プリセット型製品により客層と販路を広げている可能性が高い | 2020年、肺胞・肺チップが米軍DEVCOM研究所のCOVID-19研究に採用。\
				2021年、今後のターゲット4点（中枢神経障害、ドラッグデリバリー、免疫細胞の灌流と血流を介した臓器への吸収、細菌叢を再現した腸モデル）を公開 | \
				2021年、FDAとの共著論文を公開。MPSサプライヤーと規制当局の共著の査読付き論文は初めて。装置の導入後にプレートを売る\
				継続的な収益化を目指している可能性が高い
				""");
	}
}
