// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import java.util.List;

import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.internal.build.MoneyTables;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;
import org.hyoka.samples.internal.build.Values;

/** Header table of the program (slides 1 and 9 to 12): period, money, evaluations, policies, leaders. */
final class ProgramHeader {
	private static final String DEPARTMENT = "商務・サービスグループ 生物化学産業課";
	private static final String SLIDE1 = "スライド1（事業の概要）";

	private ProgramHeader() {
	}

	static void build(DrugDiscovery all) {
		Registry r = all.registry();
		Program p = all.program();
		p.setName("次世代治療・診断実現のための創薬基盤技術開発事業");
		p.setShortName("創薬基盤技術開発事業");
		p.setMinistry(r.organization("経済産業省"));
		Stated.note(p, "担当課室は原典にない。同じ事業の令和4年度概算要求のPR資料の表記による。", "別資料（令和4年度概算要求PR資料）");
		p.setEvaluationKind(EvaluationKind.MID_TERM);
		p.setPeriod(Values.period("2013年度～2026年度"));
		p.setEvaluatedPeriod(Values.period("2018年度～2020年度"));
		p.setPurpose(Prose.of("""
				患者のQOLを高めつつ医療費の伸びを抑えるため、病気を早く見つけて生存の可能性を高める「先制医療」と、個人差を踏まえて効き目の高い
				治療を行う「個別化医療」の実現をめざす。健康長寿社会の実現と医薬品産業の競争力向上に向け、ＡからＤの４課題を実施した。
				"""));
		for (String policy : List.of("健康・医療戦略", "医療分野研究開発推進計画", "日本再興戦略2016", "第5期科学技術基本計画", "未来投資戦略2017")) {
			p.getPolicies().add(r.policy(policy));
		}
		Structure.evaluations(p, """
				種類 | 時期 | 状態
				中間評価 | 2019年度 | 実施済
				中間評価 | 2021年度 | 今回
				""");
		p.setFundingFlow(Structure.flow(r, "国 → AMED（定額補助） → 民間企業等（委託）", "AMED"));
		Stated.text(StatedMeasure.TEXT, "国 → AMED（委託） → アカデミア等（定額補助）").label("実施形態").about(p.getFundingFlow())
				.at("スライド20、39、58、78（各プロジェクトの概要表）").on(p);
		Structure.roles(r, p, """
				役割 | 氏名 | 機関
				PD | 岩﨑 甫 | AMED
				PS | 加藤 紘 | AMED
				PO | 今井 浩三 | AMED
				""");
		account(p, SLIDE1);
		stated(p);
		budget(r, p);
	}

	/** The account and the office: the form prints every choice, and which one was marked is lost in the text. */
	static void account(Undertaking u, String place) {
		u.getAccounts().add(Account.GENERAL);
		Stated.note(u, """
				会計区分は「一般会計 ／ エネルギー対策特別会計」、類型は３つの選択肢がすべて印字され、選択の印は本文に残っていない。
				AMEDへの補助金による医療分野の事業であることから一般会計とした。
				""", place);
		u.setDepartment(DEPARTMENT);
	}

	private static void stated(Program p) {
		Stated.number(StatedMeasure.DURATION, "14").label("実施期間").at(SLIDE1).on(p);
		Stated.slips(p, """
				箇所 | 記載
				第２部第２章 ３．提言及び提言に対する対処方針 | 事業終了後を通じて伴奏する仕組み
				スライド8（図の出典） | 日経XTECH 薬を売らなくなる比を見据えて
				スライド24（国外の動向） | Imperial Collage Londonに2014年に設立された
				第２部第２章 １．当省（国）が実施することの必要性 | 医療経済学な観点から遅れている分野を底上げする
				スライド15（プログラムのアウトカム） | シーズ数及び上記企業との共同研究契約数（累積）
				スライド35（プロジェクトＡのアウトカム） | シーズ数及び上記企業との共同研究契約数（累計）
				""");
		Stated.number(StatedMeasure.DURATION, "9").label("平成27年度から令和5年度までの9年間").at("スライド11（R2予算PR資料の成果目標）").on(p);
		Stated.number(StatedMeasure.DURATION, "8").label("事業開始から8年間（令和２年度まで）").at("スライド17（費用対効果）")
				.explained("実施期間の全体ではなく、令和２年度までの年数").on(p);
	}

	private static void budget(Registry r, Program p) {
		Budget b = MoneyTables.budget(r, p, "執行額", "百万円", """
				年度 | 種別 | 金額 | 状態
				2018年度 | 執行 | 5,744 | 執行
				2019年度 | 執行 | 5,594 | 執行
				2020年度 | 執行 | 6,108 | 執行
				""");
		b.setFootnote("総執行額はH25～R2、総予算額はH25～R3");
		Stated.number(StatedMeasure.TOTAL_EXECUTED, "44,856").label("総執行額")
				.explained("平成25年度から令和2年度までの累計。表に載るのは2018年度から2020年度まで").at(SLIDE1).on(b);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "51,341").label("総予算額")
				.explained("平成25年度から令和3年度までの累計").at(SLIDE1).on(b);
		Stated.number(StatedMeasure.TOTAL_EXECUTED, "449").unit(r.unit("億円")).label("総額約449億円")
				.explained("平成25年度から令和2年度までの累計で、総執行額44,856百万円と同じ").at("スライド17（費用対効果）").on(b);
		Stated.text(StatedMeasure.TEXT, "20**FY").label("執行額の欄の見出し（２列、値は－）").about(b.getEntries().getLast()).at(SLIDE1).on(b);
	}
}
