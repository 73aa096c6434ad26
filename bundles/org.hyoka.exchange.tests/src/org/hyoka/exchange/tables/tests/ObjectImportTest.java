// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.tables.ColumnMeaning;
import org.hyoka.exchange.tables.ImportPlan;
import org.hyoka.exchange.tables.Mapping;
import org.hyoka.exchange.tables.ObjectContent;
import org.hyoka.exchange.tables.ObjectImport;
import org.hyoka.exchange.tables.TableKind;
import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Person;
import org.junit.jupiter.api.Test;

/** Tables with an object in each row, as people bring them. */
class ObjectImportTest {
	private static final ObjectContent MEMBERS = new ObjectContent(PANEL__MEMBERS, MEMBER,
			List.of(MEMBER__ROLE, MEMBER__PERSON, MEMBER__LABEL, MEMBER__AFFILIATION));
	private final EditingDomain domain = new AdapterFactoryEditingDomain(
			new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack());
	private final Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
	private final Panel panel = HyokaFactory.eINSTANCE.createPanel();

	ObjectImportTest() {
		dossier.setPanel(panel);
	}

	private ImportPlan plan(ObjectContent content, String text) {
		Cells cells = Cells.ofText(text);
		return new ObjectImport(content, cells, Mapping.guess(content, cells)).plan(domain, panel);
	}

	private void take(ObjectContent content, String text) {
		ImportPlan plan = plan(content, text);
		assertThat(plan.problems()).isEmpty();
		domain.getCommandStack().execute(plan.step().orElseThrow());
	}

	private static final String LIST = """
			評価検討会委員名簿
			区分	氏名（敬称略）	所属・役職
			委員長	山田太郎	東京大学大学院 工学系研究科 教授
			委員	鈴木花子	産業技術総合研究所 首席研究員
			委員	佐藤一郎	会社員
			""";

	@Test
	void membersAreAddedWithTheirPersonsAndWhatStandsBesideTheNames() {
		take(MEMBERS, LIST);
		assertThat(panel.getMembers()).extracting(Member::getRole).containsExactly(MemberRole.CHAIR, MemberRole.MEMBER, MemberRole.MEMBER);
		assertThat(panel.getMembers()).extracting(m -> m.getPerson().getName()).containsExactly("山田太郎", "鈴木花子", "佐藤一郎");
		assertThat(panel.getMembers().getFirst().getAffiliation()).isEqualTo("東京大学大学院 工学系研究科 教授");
		assertThat(dossier.getPersons()).hasSize(3);
		Affiliation first = dossier.getPersons().getFirst().getAffiliations().getFirst();
		assertThat(first.getOrganization().getName()).isEqualTo("東京大学大学院");
		assertThat(first.getDepartment()).isEqualTo("工学系研究科");
		assertThat(first.getPosition()).isEqualTo("教授");
		Affiliation last = dossier.getPersons().getLast().getAffiliations().getFirst();
		assertThat(last.getOrganization()).isNull();
		assertThat(last.getPosition()).isEqualTo("会社員");
		assertThat(dossier.getOrganizations()).extracting(Organization::getName).containsExactly("東京大学大学院", "産業技術総合研究所");
		domain.getCommandStack().undo();
		assertThat(panel.getMembers()).isEmpty();
		assertThat(dossier.getPersons()).isEmpty();
		assertThat(dossier.getOrganizations()).isEmpty();
	}

	@Test
	void theSameTableAgainChangesNothingAndAnotherWordChangesOneRow() {
		take(MEMBERS, LIST);
		assertThat(plan(MEMBERS, LIST).changes()).isEmpty();
		take(MEMBERS, LIST.replace("首席研究員", "研究部門長"));
		assertThat(panel.getMembers()).hasSize(3);
		assertThat(panel.getMembers().get(1).getAffiliation()).endsWith("研究部門長");
	}

	@Test
	void aRegisteredPersonIsFoundByTheNameAndKeepsWhatIsKnown() {
		Person known = HyokaFactory.eINSTANCE.createPerson();
		known.setName("鈴木　花子");
		dossier.getPersons().add(known);
		take(MEMBERS, LIST);
		assertThat(panel.getMembers().get(1).getPerson()).isSameAs(known);
		assertThat(known.getAffiliations()).isEmpty();
		assertThat(dossier.getPersons()).hasSize(3);
	}

	@Test
	void aWordThatIsNoneOfItsListIsRefusedWithThoseThatAre() {
		ImportPlan plan = plan(MEMBERS, LIST.replace("委員長", "社長"));
		assertThat(plan.step()).isEmpty();
		assertThat(plan.problems()).singleElement().satisfies(p -> {
			assertThat(p.row()).isEqualTo(2);
			assertThat(p.column()).isZero();
			assertThat(p.why().in(Locale.JAPANESE)).contains("社長", "座長", "委員");
		});
		assertThat(panel.getMembers()).isEmpty();
	}

	@Test
	void withoutHeadingsTheColumnsAreThoseOfTheTableInTheWindow() {
		take(MEMBERS, "座長	山田太郎		東京大学 教授\n委員	鈴木花子		名古屋大学 准教授\n");
		assertThat(panel.getMembers()).extracting(m -> m.getPerson().getName()).containsExactly("山田太郎", "鈴木花子");
	}

	@Test
	void timesAndNumbersAreReadAsInTheirFields() {
		ObjectContent meetings = new ObjectContent(PANEL__MEETINGS, MEETING, List.of(MEETING__NUMBER, NAMED_ELEMENT__NAME));
		take(meetings, "回	名称	開催日	場所\n1	第一回	2026年6月1日 10:00	経済産業省別館\n");
		Meeting meeting = panel.getMeetings().getFirst();
		assertThat(meeting.getNumber()).isEqualTo(1);
		assertThat(meeting.getStart()).isEqualTo("2026-06-01T10:00");
		assertThat(meeting.getPlace()).isEqualTo("経済産業省別館");
	}

	@Test
	void whatColumnsMeanIsRememberedInWords() {
		Mapping members = Mapping.guess(MEMBERS, Cells.ofText(LIST));
		assertThat(members.keys()).containsExactly("Member.role", "Member.person", "Member.affiliation");
		assertThat(Mapping.of(MEMBERS, members.heads(), members.keys())).isEqualTo(members);
		Mapping money = Mapping.guess(TableKind.BUDGET, Cells.ofText("	2023年度	2024年度\n執行額	1	2\n"));
		assertThat(Mapping.of(TableKind.BUDGET, money.heads(), money.keys())).isEqualTo(money);
		assertThat(Mapping.of(MEMBERS, 0, List.of("Nothing.known")).columns()).containsExactly(ColumnMeaning.SKIPPED);
	}
}
