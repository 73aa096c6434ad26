// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.internal.build.Judgement;
import org.hyoka.samples.internal.build.Stated;

/**
 * What the panel said on projects A to D (part 2, chapter 1): remarks, recommendations beside responses, and why a mean is
 * below 2 (rule 15). The tables of points are pictures that the text lacks: there are no score sheets and no means here.
 */
final class ProjectAssessments {
	private ProjectAssessments() {
	}

	static void build(DrugDiscovery all, CriterionSet criteria) {
		glycan(assessment(all, all.glycan(), EvaluationKind.FINAL, criteria));
		molecule(assessment(all, all.molecule(), EvaluationKind.FINAL, criteria));
		production(assessment(all, all.production(), EvaluationKind.FINAL, criteria));
		marker(assessment(all, all.marker(), EvaluationKind.MID_TERM, criteria));
	}

	private static Assessment assessment(DrugDiscovery all, Project project, EvaluationKind kind, CriterionSet criteria) {
		Assessment a = Judgement.assessment(all.dossier(), project, "研究開発課題（プロジェクト）"
				+ project.getCode() + "の評価", kind, criteria, true);
		Stated.note(a, "評点の平均を算出する評点法による。評点の表は画像で、原典の本文に値がないため、評点票は作っていない。", "第２部第１章 ２．評点結果");
		return a;
	}

	private static void low(Assessment a, String code, String reason) {
		CriterionAssessment ca = HyokaFactory.eINSTANCE.createCriterionAssessment();
		ca.setCriterion(Judgement.criterion(a.getCriterionSet(), code));
		ca.setLowMeanReason(reason);
		a.getCriterionAssessments().add(ca);
		Stated.text(StatedMeasure.MEAN, "2点未満").about(ca.getCriterion()).at("第２部第１章 ２．評点結果").on(a);
	}

	private static void glycan(Assessment a) {
		Judgement.opinions(a, null, Polarity.POSITIVE, """
				・糖鎖とタンパク質をともに認識する抗体への着目は、激しい国際競争の中で野心的かつ挑戦的だった。抗体やバイオロジックスの新しい標的を示し、創薬の
				基盤となる技術が開発された。
				""");
		Judgement.opinions(a, null, Polarity.ISSUE, """
				・技術だけでなく、糖鎖の重要性や実用性の科学的な裏付けを期間内に検証する機会が要る。適用する疾患の絞り込みでは、各領域に通じた臨床家をどれだけ
				巻き込めるかが鍵となる。医薬品、診断薬、評価手法の区別を明確にしたマネジメントも、いっそう求められる。
				・新たな研究や成果につながるメンバーをコンソーシアムに招く仕組みがあるとよい。とくに重要なデータは質も含めて評価することも一案で、新たなモダリティーと
				して広く使えるものもあり得た。
				""");
		Judgement.recommendations(a, """
				言：糖鎖は正常細胞にもあり、副作用の低減につながるとは限らない。真に有用な標的を見つけるには、スクリーニング法の開発等の工夫がさらに要る。用途は広いので、
				国内のベンチャーなどとも情報を分かち合う仕組みがほしい。
				応：有用な標的であることを確かめるスクリーニング法など新たな技術開発が要るとの指摘は妥当で、今後の研究開発テーマの企画立案の検討材料とする。
				言：参加する研究者に加え、企業と連携できる研究者や臨床系の研究者も求め、早くから企業の要望を取り入れて迅速な導出につなげる司令塔の構築を検討してほしい。
				応：糖鎖標的創薬研究を続ける研究グループやユーザーフォーラムに引き続き連絡をとって進捗を把握し、必要に応じて製薬企業等とのマッチングや内容の広報などの
				支援を担当課として検討する。
				言：社会実装には、「創薬開発」「診断薬開発」「受託製造／受託解析」の各ビジネスで、終了後のアウトカム達成の過程を追って評価するとともに、それを支援する
				主体（組織）が必要である。
				応：標的分子の構造などのシーズは製薬企業等に導出され、または共同研究契約が結ばれ、複数の糖鎖抗体も作成された。まず具体的な成功事例を出すことが重要と
				考える。終了後も研究実施機関が主体となり、臨床拠点、研究拠点、企業等からなるユーザーフォーラムで追跡と導出に動いている。
				""");
	}

	private static void molecule(Assessment a) {
		Judgement.opinions(a, null, Polarity.POSITIVE, """
				・低分子と抗体の長所を併せ持つ中分子の開発は世界の趨勢で、取り組む意義は大きい。分子設計、構造解析、薬物代謝の基礎研究は広く医薬品の設計に重要で、
				創薬力の強化に大きく資する。とくに膜透過性のシミュレーションと生合成の技術は、企業のニーズが高く利用実績もあり評価できる。
				・細胞透過性の予測・推定は成功率を上げる技術として広く使われる可能性が高く、天然物の遺伝子改変も重要である。中分子創薬を支えた本課題は高く評価できる。
				""");
		Judgement.opinions(a, null, Polarity.ISSUE, """
				・途中で目標値を大幅に変えており、アウトカムの指標や目標の設定に問題があったように思われる。中分子創薬を掲げるなら、標的とするモダリティーの幅をさらに
				広く取るべきだったのではないか。
				・中分子の分子種や技術は多様で、各課題の方向がそろいにくく、相互の連関も取りにくい。連携を図るマネジメントが求められる一方、範囲をもう少し絞ることも
				必要だったかもしれない。
				・細胞内への送達の可能性に焦点が当たりすぎている。がんに特異的な送達の開発は行われてきたが、脳内DDSなど開発すべき課題がある。
				・mRNAディスプレーなどの新しいディスプレー技術と、大規模ゲノム編集によるバイオプロダクションの流れを汲みとれていないのが残念である。
				""");
		low(a, "4", "目標値を途中で大幅に変えたことから指標や目標の設定に問題があったように思われ、標的とするモダリティーの幅をさらに広く取っておくべきだったのではないか、との意見による。");
		Judgement.recommendations(a, """
				言：非天然型アミノ酸の環状ペプチドなどで毒性や活性体が取れないなどの課題が見つかり、組織に特異的な送達技術（DDS）の開発も十分でない。中分子創薬を支える
				プロジェクトを続け、日本の強みを見出してほしい。
				応：成果をアカデミアと企業に広く使ってもらうため、経済産業省が主体となり研究実施機関と協力して普及啓蒙を行い、持続的な連携の場の設定を検討する。
				言：NEDOのバイオものづくりの研究者との連携もあり得る。終了後は関連する研究者や企業の研究者を集め、持続的な連携の場を設ける必要がある。
				応：シミュレーション、母核改変、酵素群は創薬ツールとして広く使われる可能性が高い。終了後も講演会などで積極的に普及するよう研究実施機関に働きかける。
				言：終了後は、各分子種から生まれたシーズは実用化への道筋を築き、ツールとしての技術は中分子に限らず有用性の実証と企業への導出を実現することが目的の達成に
				つながる。先見性、連続性、一貫性のある展開が重要である。
				応：中分子の一つとして核酸に着目してきた。2021年度からRNA標的創薬の事業で基盤技術を構築しており、本事業の知見も活かし連続性のある展開を進めたい。
				""");
	}

	private static void production(Assessment a) {
		Judgement.opinions(a, null, Polarity.POSITIVE, """
				・欧米の後塵を排する中で独自の生産細胞を開発し、連続生産でコストを下げることは、競合に勝つための必須の技術開発である。純国産の製造技術の開発は極めて
				合理的で、素晴らしい事業と評価できる。
				・連続生産に向けて上流と下流の基本技術を支援した点、生産性の高いCHOMK細胞が広く製薬業界で使われるための開発は、今後の利用の可能性もあり、実装化の取組も
				評価できる。
				""");
		Judgement.opinions(a, null, Polarity.ISSUE, """
				・各研究開発項目がどう関係し、全体の目的のためにどのようなねらいで組み合わされたのかが不明である。
				・連続生産がバッチ式よりコストだけでなく品質や性能でも優れるかの科学的根拠がまだ十分でなく、研究生産と商業生産の規模などの隔たりも埋まっていない。
				商用生産までしばらく時間がかかると考えられる。
				・開発した細胞や培養法等を用いた実生産医薬品の承認の実績を重ね、信頼性を得る努力が要る。
				""");
		Judgement.recommendations(a, """
				言：得られた技術には、バイオ医薬品の開発に本格参入しようとする企業も使えるものがある。汎用性のある技術の社会実装を先に進め、研究生産と商業生産の隔たりを
				埋める支援が必要である。
				応：連続生産技術や抗体生産細胞を使ってもらうよう、経済産業省が主体となって本格参入をめざす企業や後発品の開発企業に働きかけ、導出では研究実施機関と連携する。
				言：使う企業が現れないと意味がなくなるため、社会実装の具体的な戦略や取組が要る。国産の細胞株と連続生産プロセスが海外より優れるだけでなく、世界のバイオ
				ファーマが取り込む時機をうかがっているとの視点で導出の戦略を考える必要がある。
				応：実装はバイオファーマのプロジェクト、製品の段階、規制の動向等に左右され、その情報は日本の企業の実装にも役立つ可能性が高い。世界の実装状況を常に把握する
				よう努める。
				言：抗体医薬品の高価格は大きな問題であり、微生物による低分子抗体の製造でオリジナル技術を蓄え、世界に輸出できる価格競争力を持つ生産の道を切り開いてほしい。
				応：研究実施機関と経済産業省が主体となって社会実装の具体的な方針を定める。低分子抗体は、実施中の次世代抗体医薬品の製造の事業で開発を続けており、進捗の
				把握にとどまらず、輸出できる技術となるよう先を見据えて舵を取る。
				""");
	}

	private static void marker(Assessment a) {
		Judgement.opinions(a, null, Polarity.POSITIVE, """
				・研究者、機器メーカー、製薬企業、医療機関、規制当局が密に連携する必要があり、その体制を築いた上で進められている。診断薬は治療の予後や治験の評価項目の
				設定にも使え、新薬の探索や治験での層別化は開発の効率や成功率を高める。個別化医療や医療経済の社会的ニーズも大きく、国家プロジェクトの意義は大きい。
				・いまはがんと認知症が主だが、今後は開発システムをどう維持・発展させ、適応疾患を広げるかの検討が要る。シングルセル解析を中心に最新の技術を持つ国研と
				ベンチャーが現れており、その救い上げと底上げが重要となる。
				""");
		Judgement.opinions(a, null, Polarity.ISSUE, """
				・研究機関と企業の組が応募の条件だが、組ができて期間が長い場合は、シーズの新規性と費用対効果のバランスに疑問が残る。画期的な医薬品では既存の評価手法では
				不十分なことも多く、対象とする医薬品の整理が十分でないように思われた。
				・企業コンソーシアムや医療関係者との連携を通じ、（１）診断薬・診断機器メーカー、（２）製薬企業、（３）医療関係者などユーザーのニーズを把握し、個別の
				計画に反映する活動をいっそう強めることが、社会実装の道筋をつける上で重要である。
				""");
		low(a, "4", "画期的な医薬品が開発された場合には既存の評価手法では不十分なことも多く、対象とすべき医薬品の整理が十分でないように思われた、との意見による。");
		low(a, "5", "開発システムを保ち発展させ、適応疾患を広げる方法を検討する必要がある、との意見による。");
		Judgement.recommendations(a, """
				言：バイオマーカーは個別化医療や医薬品開発に役立つが、どの疾患のマーカーを探索すべきかを考えるべきである。病態と治療薬の関係から必要性の高い疾患や、
				治療薬に使える分野を優先すべきである。
				応：公募の前に製薬企業、診断機器企業等に広くヒアリングを行って選定すべきであった。今後、同様の事業では事前に企業等にヒアリングし、企業や社会のニーズが
				高い疾患に着目した課題を設定する。
				言：Ａ）シーズ提案、Ｂ）協力企業、Ｃ）実証機関（臨床研究実施）を別々に公募し、経済産業省が主体となって組み合わせると、シーズの掘り起こし、新たな産学連携、
				客観的な技術評価につながり、ユニークな展開が見込める。
				応：今後の公募では、シーズ提案、協力企業、実証機関を別々に募り、経済産業省が主体となってマッチングする方式などの採用も検討する。
				""");
	}
}
