// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;

/**
 * How many members, meetings and participants prose counts, beside the lists (rule 11). A list that has its own lead may be counted with
 * and without it.
 */
final class CountsInProse extends ProseClaims {
	private static final Pattern COUNT = Pattern
			.compile("(?:(?:外部有識者|評価委員|委員)(?:は|が|、| |計|の)?(?<members1>\\d{1,2}) ?(?:名|人)|(?<members2>\\d{1,2}) ?(?:名|人)の(?:外部有識者|評価委員|委員)"
					+ "|(?:評価検討会|検討会|評価委員会)(?:は|を|が)(?:計|合計|全)?(?<meetings>\\d{1,2}) ?回(?:に(?:わた|渡)|開|行|実施)"
					+ "|(?<parts1>\\d{1,3}) ?(?:機関|者|社・機関)(?:が|で)(?:参加|参画|実施)|(?:参加|参画|実施)機関(?:は|数は|が)?、?(?:計|合計)?(?<parts2>\\d{1,3}) ?機関)");

	/** What shows that members are those of the panel, and not of another committee. */
	private static final Pattern PANEL = Pattern.compile("検討会|評点");
	private static final int FAR = 24;

	CountsInProse() {
		super("hyoka.claim.count", Severity.ERROR, 11, Literals.DOSSIER__PANEL, Literals.PANEL__MEMBERS, Literals.PANEL__STATED_SIZE,
				Literals.PANEL__MEETINGS, Literals.MEMBER__ROLE, Literals.UNDERTAKING__RESEARCH_ITEMS, Literals.RESEARCH_ITEM__ITEMS,
				Literals.RESEARCH_ITEM__THEMES, Literals.THEME__IMPLEMENTERS, Literals.UNDERTAKING__ROLES, Literals.ROLE_ASSIGNMENT__ORGANIZATION);
	}

	@Override
	void check(Element object, EAttribute feature, String text, ProblemReporter report) {
		if (object instanceof Section section) {
			String half = HalfWidth.of(text);
			Matcher matcher = COUNT.matcher(half);
			while (matcher.find()) {
				check(section, feature, half, matcher, report);
			}
		}
	}

	private static void check(Section section, EAttribute feature, String text, Matcher matcher, ProblemReporter report) {
		Dossier dossier = report.context().dossier();
		String members = matcher.group("members1") != null ? matcher.group("members1") : matcher.group("members2");
		String parts = matcher.group("parts1") != null ? matcher.group("parts1") : matcher.group("parts2");
		Set<Integer> counts = members != null ? members(dossier)
				: matcher.group("meetings") != null ? meetings(dossier) : participants(section);
		int printed = Integer.parseInt(members != null ? members : parts != null ? parts : matcher.group("meetings"));
		if (members != null && !PANEL.matcher(around(matcher, text)).find()) {
			return;
		}
		if (!counts.isEmpty() && !counts.contains(0) && !counts.contains(printed)) {
			List<String> words = counts.stream().sorted().map(String::valueOf).toList();
			report.at(section, feature, matcher.start(), matcher.end()).say(Naming.where(section), matcher.group(), String.join("/", words));
		}
	}

	private static String around(Matcher matcher, String text) {
		return text.substring(Math.max(0, matcher.start() - FAR), Math.min(text.length(), matcher.end() + FAR));
	}

	/** With and without the chair. */
	private static Set<Integer> members(Dossier dossier) {
		if (dossier.getPanel() == null) {
			return Set.of();
		}
		int all = dossier.getPanel().getMembers().size();
		long chairs = dossier.getPanel().getMembers().stream().filter(m -> m.getRole() == MemberRole.CHAIR).count();
		return withAndWithout(all, (int) chairs, dossier.getPanel().getStatedSize());
	}

	private static Set<Integer> meetings(Dossier dossier) {
		return dossier.getPanel() == null ? Set.of() : Set.of(dossier.getPanel().getMeetings().size());
	}

	/** Of the undertaking that a section belongs to, with and without the organizations of those who lead. */
	private static Set<Integer> participants(Section section) {
		EObject up = section.eContainer();
		while (up instanceof Section) {
			up = up.eContainer();
		}
		if (!(up instanceof Undertaking undertaking)) {
			return Set.of();
		}
		Set<Organization> all = new LinkedHashSet<>();
		undertaking.getResearchItems().forEach(item -> collect(item, all));
		if (undertaking instanceof Project || all.isEmpty()) {
			Set<Organization> leads = new LinkedHashSet<>();
			undertaking.getRoles().stream().map(RoleAssignment::getOrganization).filter(o -> o != null).forEach(leads::add);
			int within = (int) leads.stream().filter(all::contains).count();
			return withAndWithout(all.size(), within == 0 ? -leads.size() : within, null);
		}
		return Set.of(all.size());
	}

	private static void collect(EObject object, Set<Organization> all) {
		if (object instanceof org.hyoka.model.hyoka.Theme theme) {
			all.addAll(theme.getImplementers());
		}
		object.eContents().forEach(part -> collect(part, all));
	}

	private static Set<Integer> withAndWithout(int all, int lead, Integer stated) {
		Set<Integer> counts = new LinkedHashSet<>(List.of(all));
		counts.add(all - lead);
		if (stated != null) {
			counts.add(stated);
		}
		return counts;
	}
}
