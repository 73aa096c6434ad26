// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Person;
import org.junit.jupiter.api.Test;

/** The list of the panel: what is known of it, and nothing else. */
class PanelChapterTest {
	private static final String HEADING = "評価検討会 委員名簿";
	private final Dossier dossier = Reports.dossier(Reports.REGENERATIVE);

	private String chapter() {
		return Reports.text(Reports.book(dossier, Locale.JAPANESE), HEADING);
	}

	@Test
	void ofDocument002ThePrintedChairIsNamedAndNoSeatIsCounted() {
		assertThat(chapter()).contains("座長：三木 秀夫（田辺三菱製薬株式会社 創薬本部 創薬企画部 主席）").doesNotContain("架空", "氏名の記載なし", "5名", "4名");
	}

	@Test
	void aStatedSizeIsPrintedWhereNobodyIsNamed() {
		dossier.getPanel().setStatedSize(5);
		assertThat(chapter()).contains("5名（氏名の記載なし）");
	}

	@Test
	void seatsBesideNamedMembersAreCounted() {
		Person person = HyokaFactory.eINSTANCE.createPerson();
		person.setName("評価 花子");
		dossier.getPersons().add(person);
		dossier.getPanel().getMembers().getFirst().setPerson(person);
		dossier.getPanel().getMembers().getFirst().setRole(MemberRole.CHAIR);
		assertThat(chapter()).contains("評価 花子", "ほか4名（氏名の記載なし）");
	}
}
