// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.util.List;

import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.ui.forms.Texts;

/** What members go by inside the workbench. */
public final class MemberNames {
	private MemberNames() {
	}

	/** The person's name, else the label, else the seat's number. */
	public static String of(Dossier dossier, Member member) {
		String name = Naming.ownName(member, Texts.locale());
		if (!name.isEmpty()) {
			return name;
		}
		List<Member> all = dossier.getPanel() == null ? List.of() : dossier.getPanel().getMembers();
		return Messages.bind(Messages.Scores_Seat, all.indexOf(member) + 1);
	}

	/**
	 * The family name, where a name of a person shows which part of it that is: 三木 of 三木 秀夫; of a name with a remark behind
	 * it the name: 委員１ of 委員１（架空）. Else empty.
	 */
	public static String brief(String name) {
		int remark = name.indexOf('（');
		if (remark > 0) {
			String alone = name.substring(0, remark).strip();
			String family = brief(alone);
			return family.isEmpty() ? alone : family;
		}
		String[] parts = name.strip().split("[\\s\\u3000]+");
		if (parts.length < 2) {
			return "";
		}
		boolean familyFirst = Character.isIdeographic(name.strip().codePointAt(0));
		return familyFirst ? parts[0] : parts[parts.length - 1];
	}
}
