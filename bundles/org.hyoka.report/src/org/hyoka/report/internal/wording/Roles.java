// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.Undertaking;

/** People in roles as header tables print them. */
public final class Roles {
	/** Under which word of the header table roles stand. */
	public enum Group {
		/** Who leads the work, with the directors and officers beside them. */
		LEADERS("header.leaders"),
		/** Directors and officers where nobody leads the work itself. */
		DIRECTORS("header.directors"),
		/** All others. */
		OTHERS("header.otherRoles");

		private final String key;

		Group(String key) {
			this.key = key;
		}

		/** Key of its word. */
		public String key() {
			return key;
		}
	}

	private static final Set<RoleKind> LEADING = EnumSet.of(RoleKind.PL, RoleKind.CHIEF_PL, RoleKind.SPL, RoleKind.REPRESENTATIVE, RoleKind.PI);
	private static final Set<RoleKind> DIRECTING = EnumSet.of(RoleKind.PD, RoleKind.PS, RoleKind.PO);

	private Roles() {
	}

	/** The roles of a group, in the order of the dossier. */
	public static List<RoleAssignment> of(Undertaking undertaking, Group group) {
		boolean led = undertaking.getRoles().stream().anyMatch(role -> LEADING.contains(role.getRole()));
		return undertaking.getRoles().stream().filter(role -> group(role.getRole(), led) == group).toList();
	}

	private static Group group(RoleKind kind, boolean led) {
		return LEADING.contains(kind) || led && DIRECTING.contains(kind) ? Group.LEADERS : DIRECTING.contains(kind) ? Group.DIRECTORS : Group.OTHERS;
	}

	/** PS　稲垣 治　神戸大学大学院国際協力研究科 研究員. */
	public static String line(RoleAssignment role, Wording words) {
		List<String> parts = new ArrayList<>();
		boolean bare = role.getPerson() == null && role.getOrganization() == null && !Wording.blank(role.getText());
		if (!Wording.blank(role.getLabel())) {
			parts.add(role.getLabel());
		} else if (!bare) {
			parts.add(words.say("RoleKind.short." + role.getRole().name()));
		}
		parts.add(words.name(role.getPerson()));
		String organization = words.name(role.getOrganization());
		String position = role.getPosition() == null ? "" : role.getPosition();
		parts.add(position.contains(organization) ? position : organization);
		if (!position.contains(organization)) {
			parts.add(position);
		}
		parts.add(role.getText());
		parts.removeIf(Wording::blank);
		return String.join(words.japanese() ? "　" : ", ", parts);
	}
}
