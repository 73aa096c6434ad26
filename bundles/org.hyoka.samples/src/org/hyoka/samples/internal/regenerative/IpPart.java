// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.samples.internal.build.IpTables;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** IP arrangements of the three projects, which follow three schemes (第１部 第２章 ５（４）). */
final class IpPart {
	private IpPart() {
	}

	static void fill(Cast cast) {
		policyAndAgreements(cast);
		rulesOfAssociation(cast);
		sharedOwnership(cast);
	}

	private static void policyAndAgreements(Cast cast) {
		Registry r = cast.r();
		IpManagement ip = IpTables.management(r, cast.a());
		IpPolicy policy = IpTables.policy(ip, "知的財産マネジメント基本方針", r.organization("幹細胞組合"), """
				プロジェクト全体の知的財産の管理。幹細胞組合が事務局となる。
				""");
		IpTables.clauses(ip, policy.getClauses(), """
				項目 | 状態   | 内容
				7    | 合意済 | 複数の研究開発課題の協力で成果が出た場合、知財の帰属を必要に応じて事務局が調整する。
				11   | 合意済 | 複数の研究開発課題で共同開発した知財は、研究開発責任者の間で、本事業に関わる内容で自由に使える。
				13   | 合意済 | アカデミアからの知財相談に応じ、希望があれば企業とのマッチングを進めて活用を促す。
				""");
		for (ResearchItem item : cast.a().getResearchItems()) {
			IpAgreement agreement = IpTables.agreement(ip, "知財合意書（" + item.getCode() + "）", policy, r.organization("幹細胞組合"));
			agreement.getItems().add(item);
			StringBuilder parties = new StringBuilder("機関 | 役割 | 状態 | 表記\n");
			item.getThemes().stream().flatMap(t -> t.getImplementers().stream()).distinct()
					.forEach(o -> parties.append(o.getName()).append(" | 分担 | 締結済 | \n"));
			parties.append(" | 分担 | 締結済 | 参画企業（企業名は原典に記載なし）\n");
			IpTables.parties(r, agreement, parties.toString());
		}
		Stated.note(ip, """
				原典は、研究開発課題ごとに知財合意書を締結するよう努めた結果、事業に参画する全企業・アカデミア間で締結されたと記す。
				締結日と企業名の記載はない。
				""", "第１部 第２章 Ａ ５（４）");
	}

	private static void rulesOfAssociation(Cast cast) {
		Registry r = cast.r();
		IpManagement ip = IpTables.management(r, cast.b());
		IpPolicy policy = IpTables.policy(ip, "次世代バイオ医薬品製造技術研究組合知的財産権取扱規約", r.organization("MAB組合"), """
				プロジェクト全体の知的財産の管理。次世代バイオ医薬品製造技術研究組合が事務局となる。
				""");
		IpTables.clauses(ip, policy.getClauses(), """
				項目 | 状態   | 内容
				3    | 合意済 | 成果の取扱い・運用などに必要な事項を協議・決定する知財管理委員会を設置する。
				5    | 合意済 | 発明等を創製したときの事務局への届出を定める。
				6    | 合意済 | 特許出願に係る手続きを定める。
				7    | 合意済 | 協力で成果が出た場合、知的財産権の持分は原則として発明等への貢献度に応じて定める。
				13   | 合意済 | 第三者への実施許諾に係る手続きを定める。
				""");
		IpCommittee committee = IpTables.committee(ip, "知財管理委員会", """
				研究開発成果の取扱い・運用などについて協議・決定する。次の者の全部または一部で構成する。
				""", """
				立場 | 人数
				プロジェクトリーダー | 1
				分科会長 | 1
				サブプロジェクトリーダー（統括を含む） | 1
				研究開発事業企画室長 | 1
				遺伝子・細胞治療薬製造技術開発事業部長 | 1
				事務局長 | 1
				知的財産部長 | 1
				知財コーディネータ | 1
				プロジェクトリーダーらが指名する委員 | 1
				""");
		committee.getMembers().getFirst().setPerson(r.person("大政 健史"));
		Stated.note(committee, "立場ごとの人数は原典に記載がなく、立場の数だけを示す。", "第１部 第２章 Ｂ ５（４）");
	}

	private static void sharedOwnership(Cast cast) {
		Registry r = cast.r();
		IpManagement ip = IpTables.management(r, cast.c());
		IpAgreement agreement = IpTables.agreement(ip, "知財合意書", null, r.organization("大阪大学"));
		agreement.getItems().addAll(cast.c().getResearchItems());
		IpTables.parties(r, agreement, """
				機関                         | 役割 | 状態
				大阪大学                     | 代表 | 締結済
				国立医薬品食品衛生研究所     | 分担 | 締結済
				兵庫医科大学                 | 分担 | 締結済
				国立成育医療研究センター     | 分担 | 締結済
				東京大学                     | 分担 | 締結済
				名古屋大学                   | 分担 | 締結済
				新潟大学                     | 分担 | 締結済
				神戸医療産業都市推進機構     | 分担 | 締結済
				サイフューズ                 | 分担 | 締結済
				ロート製薬                   | 分担 | 締結済
				筑波大学                     | 分担 | 締結済
				日立製作所                   | 分担 | 締結済
				澁谷工業                     | 分担 | 締結済
				東京理科大学                 | 分担 | 締結済
				""");
		Stated.number(StatedMeasure.COUNT, "14").label("14分担機関").at("第１部 第２章 Ｃ ５（４）").on(agreement);
		Stated.note(agreement, """
				実施者の表に載る機関は重複を除いて14で、事務局の大阪大学を含む。
				""", "第１部 第２章 Ｃ ４（１）");
		IpTables.clauses(ip, agreement.getClauses(), """
				項目 | 状態   | 内容
				3    | 合意済 | プロジェクトリーダーと、国研・大学代表1名、企業代表1名の委員で構成する知財管理委員会を設置する。
				5    | 合意済 | 発明等を創製したときの事務局への届出を定める。
				6    | 合意済 | 特許出願に係る手続きを定める。
				7    | 合意済 | 複数の研究開発者の協力で成果が出た場合、知的財産権は共有とする。
				8    | 合意済 | 原則として共有者が自由かつ無償で実施できるように扱う。
				13   | 合意済 | 第三者への実施許諾に係る手続きを定める。
				""");
		IpCommittee committee = IpTables.committee(ip, "知財管理委員会", """
				研究開発成果の取扱い・運用などに関して必要な事項を協議・決定する。
				""", """
				立場 | 人数
				プロジェクトリーダー | 1
				国研・大学代表 | 1
				企業代表 | 1
				""");
		committee.getMembers().getFirst().setPerson(r.person("紀ノ岡 正博"));
	}
}
