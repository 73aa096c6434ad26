// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.samples.internal.build.Judgement;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** The panel, the working group, and the points of every evaluator (第２部 第１章 ３). */
final class PanelPart {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	private PanelPart() {
	}

	static void fill(Cast cast) {
		panel(cast);
		workingGroup(cast.r());
		CriterionSet project = cast.r().templates().instantiateCriterionSet("meti-project", cast.dossier());
		CriterionSet program = cast.r().templates().instantiateCriterionSet("meti-program", cast.dossier());
		scoresA(cast, Judgement.assessment(cast.dossier(), cast.a(), "Ａ 再生医療技術を応用した創薬支援基盤技術開発の評価",
				EvaluationKind.FINAL, project, true));
		scoresB(cast, Judgement.assessment(cast.dossier(), cast.b(), "Ｂ 遺伝子治療製造技術開発の評価", EvaluationKind.MID_TERM,
				project, true));
		scoresC(cast, Judgement.assessment(cast.dossier(), cast.c(), "Ｃ ヒト細胞加工製品製造基盤技術開発の評価",
				EvaluationKind.MID_TERM, project, true));
		Judgement.assessment(cast.dossier(), cast.program(), "複数課題プログラムの評価", EvaluationKind.MID_TERM, program, false);
	}

	private static void panel(Cast cast) {
		Panel panel = F.createPanel();
		panel.setName("再生医療・遺伝子治療の産業化に向けた基盤技術開発事業 中間評価検討会");
		cast.dossier().setPanel(panel);
		Member chair = member(cast, "座長", MemberRole.CHAIR);
		chair.setPerson(cast.r().person("三木 秀夫"));
		chair.setAffiliation("田辺三菱製薬株式会社 創薬本部 創薬企画部 主席");
		for (String label : new String[] { "委員１", "委員２", "委員３" }) {
			member(cast, label, MemberRole.MEMBER);
		}
		Member absent = member(cast, "委員４", MemberRole.MEMBER);
		Recusal recusal = F.createRecusal();
		recusal.setUndertaking(cast.b());
		recusal.setKind(RecusalKind.NOT_ASSIGNED);
		recusal.setReason("理由は原典に記載なし");
		absent.getRecusals().add(recusal);
		Stated.note(panel, """
				委員名簿と審議経過は原典の本文になく、座長だけが「はじめに」に記されている。席の数は、Ａ とＣの評点が5列であることによる。
				評点の列と委員の対応も記されていないため、列の順に席へ割り当てた。氏名との対応を意味しない。
				Ｂの評点は4列で、どの委員が欠けたかは分からない。
				""", "はじめに、第２部 第１章 ３");
	}

	private static Member member(Cast cast, String label, MemberRole role) {
		Member member = F.createMember();
		member.setLabel(label);
		member.setRole(role);
		cast.dossier().getPanel().getMembers().add(member);
		cast.members().put(label, member);
		return member;
	}

	private static void workingGroup(Registry r) {
		Committee group = F.createCommittee();
		group.setName("評価ワーキンググループ");
		Registry.aliases(group, "評価WG");
		group.setParent("産業構造審議会 産業技術環境分科会 研究開発・イノベーション小委員会");
		group.setChair(r.person("鈴木 潤"));
		group.setChairAffiliation("政策研究大学院大学 教授");
		Stated.note(group, "所見は第33回、第45回、第49回、第53回、第64回のもので、開催日と形式は原典に記載がない。", "第２部 第３章");
		r.dossier().setWorkingGroup(group);
	}

	private static void scoresA(Cast cast, Assessment a) {
		Judgement.scores(cast.dossier(), a, cast.members(), "第２部 第１章 Ａ ３", """
				項目 | 平均 | 座長 | 委員１ | 委員２ | 委員３ | 委員４
				1    | 3.0  | 3    | 3      | 3      | 3      | 3
				2    | 2.6  | 3    | 3      | 2      | 2      | 3
				3    | 2.2  | 2    | 2      | 2      | 2      | 3
				4    | 2.0  | 1    | 2      | 2      | 2      | 3
				5    | 2.6  | 2    | 3      | 2      | 3      | 3
				6    | 2.6  | 2    | 3      | 2      | 3      | 3
				7    | 2.6  | 2    | 3      | 2      | 3      | 3
				""");
	}

	private static void scoresB(Cast cast, Assessment b) {
		Judgement.scores(cast.dossier(), b, cast.members(), "第２部 第１章 Ｂ ３", """
				項目 | 平均 | 座長 | 委員１ | 委員２ | 委員３
				1    | 3.0  | 3    | 3      | 3      | 3
				2    | 2.5  | 2    | 3      | 2      | 3
				3    | 2.5  | 2    | 3      | 2      | 3
				4    | 3.0  | 3    | 3      | 3      | 3
				5    | 2.0  | 1    | 2      | 2      | 3
				6    | 2.3  | 1    | 3      | 2      | 3
				7    | 2.5  | 2    | 3      | 2      | 3
				""");
	}

	private static void scoresC(Cast cast, Assessment c) {
		Judgement.scores(cast.dossier(), c, cast.members(), "第２部 第１章 Ｃ ３", """
				項目 | 平均 | 座長 | 委員１ | 委員２ | 委員３ | 委員４
				1    | 3.0  | 3    | 3      | 3      | 3      | 3
				2    | 2.2  | 2    | 3      | 1      | 2      | 3
				3    | 2.2  | 2    | 3      | 1      | 2      | 3
				4    | 1.8  | 1    | 2      | 1      | 2      | 3
				5    | 1.8  | 2    | 2      | 1      | 1      | 3
				6    | 2.0  | 1    | 3      | 2      | 1      | 3
				7    | 2.2  | 2    | 2      | 2      | 2      | 3
				""");
	}
}
