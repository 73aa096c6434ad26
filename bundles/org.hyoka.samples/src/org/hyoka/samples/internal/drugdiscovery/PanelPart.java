// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.MeetingForm;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.samples.internal.build.Registry;

/** The panel of five, its two meetings and the deadline (part 2 of the document), and the criteria in use. */
final class PanelPart {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	private PanelPart() {
	}

	static void build(DrugDiscovery all) {
		Dossier dossier = all.dossier();
		Registry r = all.registry();
		Panel panel = F.createPanel();
		panel.setName("評価検討会");
		dossier.setPanel(panel);
		member(r, panel, MemberRole.CHAIR, "久保庭 均", "中外製薬株式会社 顧問");
		member(r, panel, MemberRole.MEMBER, "岩井 佳子", "日本医科大学大学院先端医学研究所 大学院教授");
		member(r, panel, MemberRole.MEMBER, "大滝 義博", "株式会社バイオフロンティアパートナーズ 代表取締役社長");
		member(r, panel, MemberRole.MEMBER, "松川 泰久", "公益財団法人川崎市産業振興財団 チーフコーディネーター");
		member(r, panel, MemberRole.MEMBER, "山口 照英", "金沢工業大学研究センター 加齢医工学先端技術研究所 所長");
		meetings(panel);
		CriterionSet projects = r.templates().instantiateCriterionSet("meti-project", dossier);
		CriterionSet program = r.templates().instantiateCriterionSet("meti-program", dossier);
		ProjectAssessments.build(all, projects);
		ProgramAssessment.build(all, program);
	}

	private static void member(Registry r, Panel panel, MemberRole role, String name, String affiliation) {
		Member member = F.createMember();
		member.setPerson(r.person(name));
		member.setRole(role);
		member.setAffiliation(affiliation);
		panel.getMembers().add(member);
	}

	private static void meetings(Panel panel) {
		Meeting first = F.createMeeting();
		first.setName("第１回 評価検討会");
		first.setNumber(1);
		first.setForm(MeetingForm.IN_PERSON);
		first.setOpen(true);
		first.setStart(LocalDateTime.of(2022, 1, 20, 10, 0));
		first.setEnd(LocalDateTime.of(2022, 1, 20, 12, 30));
		agenda(first, "", "開会");
		agenda(first, "１", "研究開発評価に係る委員会等の公開について");
		agenda(first, "２", "評価の方法等について");
		agenda(first, "３", "事業の概要について");
		agenda(first, "４", "今後の予定");
		agenda(first, "", "閉会");
		Meeting second = F.createMeeting();
		second.setName("第２回 評価検討会");
		second.setNumber(2);
		second.setForm(MeetingForm.ON_PAPER);
		second.setStart(LocalDateTime.of(2022, 2, 21, 0, 0));
		second.setEnd(LocalDateTime.of(2022, 2, 24, 0, 0));
		second.setResolvedOn(LocalDate.of(2022, 2, 24));
		agenda(second, "１", "第１回評価検討会議事録（案）の確認について");
		agenda(second, "２", "技術評価報告書（案）について");
		panel.getMeetings().add(first);
		panel.getMeetings().add(second);
		Deadline deadline = F.createDeadline();
		deadline.setName("評価委員からの評価コメント及び評点票の提出");
		deadline.setDue(LocalDate.of(2022, 2, 4));
		deadline.setScoring(true);
		panel.getDeadlines().add(deadline);
	}

	private static void agenda(Meeting meeting, String number, String name) {
		AgendaItem item = F.createAgendaItem();
		item.setNumber(number.isEmpty() ? null : number);
		item.setName(name);
		meeting.getAgenda().add(item);
	}
}
