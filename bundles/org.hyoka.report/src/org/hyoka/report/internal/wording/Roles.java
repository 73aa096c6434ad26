// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.wording;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.RoleAssignment;

/** People in roles as header tables print them. */
public final class Roles {
	private Roles() {
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
