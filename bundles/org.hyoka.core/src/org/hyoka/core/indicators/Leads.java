// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.CountedItem;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Who leads among participants that are counted: the organizations of the undertaking's leaders.
 *
 * @param within  how many of them the list has
 * @param missing how many it has not
 */
record Leads(int within, int missing) {
	private static final Set<RoleKind> LEADING = EnumSet.of(RoleKind.PL, RoleKind.CHIEF_PL, RoleKind.REPRESENTATIVE);

	/** None where what is counted are not organizations, each by itself. */
	static Leads of(Actual actual) {
		List<CountedItem> items = actual.getCounted();
		Undertaking undertaking = undertaking(actual);
		if (undertaking == null || !items.stream().allMatch(Leads::isOrganization)) {
			return new Leads(0, 0);
		}
		Set<Organization> leads = undertaking.getRoles().stream().filter(role -> LEADING.contains(role.getRole()))
				.map(RoleAssignment::getOrganization).filter(o -> o != null).collect(Collectors.toCollection(LinkedHashSet::new));
		int within = (int) leads.stream().filter(lead -> items.stream().anyMatch(item -> item.getOrganizations().contains(lead))).count();
		return new Leads(within, leads.size() - within);
	}

	/** What a list comes to without those that lead, and with those that it lacks. */
	Set<Long> others(long listed) {
		return within + missing == 0 ? Set.of() : new LinkedHashSet<>(List.of(listed - within, listed + missing));
	}

	/** Whether an item stands for one organization and not for something that organizations made. */
	private static boolean isOrganization(CountedItem item) {
		if (item.getOrganizations().size() != 1 || item.getCount() != null && item.getCount() != 1) {
			return false;
		}
		String name = item.getOrganizations().getFirst().getName();
		return item.getName() == null || item.getName().isBlank() || name != null && Names.equal(item.getName(), name);
	}

	private static Undertaking undertaking(EObject object) {
		EObject up = object;
		while (up != null && !(up instanceof Undertaking)) {
			up = up.eContainer();
		}
		return (Undertaking) up;
	}
}
