// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Who takes part in what, read from the implementers of the themes (one fact, one place: rule 3). A program's takes in
 * those of its projects.
 */
public final class Participation {
	private final Map<ResearchItem, Set<Organization>> byItem = new LinkedHashMap<>();
	private final Map<Organization, Set<ResearchItem>> byOrganization = new LinkedHashMap<>();

	private Participation() {
	}

	/**
	 * Who takes part in an undertaking.
	 *
	 * @param undertaking the undertaking
	 * @param asOf        the day; themes that start in a fiscal year after it are left out
	 */
	public static Participation of(Undertaking undertaking, LocalDate asOf) {
		Participation participation = new Participation();
		Dossiers.withProjects(undertaking).forEach(u -> participation.add(u.getResearchItems(), asOf));
		return participation;
	}

	private void add(Collection<ResearchItem> items, LocalDate asOf) {
		for (ResearchItem item : items) {
			for (Theme theme : item.getThemes()) {
				if (theme.getStartedIn() == null || !theme.getStartedIn().firstDay().isAfter(asOf)) {
					theme.getImplementers().forEach(o -> add(item, o));
				}
			}
			add(item.getItems(), asOf);
		}
	}

	private void add(ResearchItem item, Organization organization) {
		byItem.computeIfAbsent(item, i -> new LinkedHashSet<>()).add(organization);
		byOrganization.computeIfAbsent(organization, o -> new LinkedHashSet<>()).add(item);
	}

	/** The institutions, each once, in the order in which the themes name them. */
	public List<Organization> organizations() {
		return List.copyOf(byOrganization.keySet());
	}

	/** The research items whose own themes somebody implements, in order. */
	public List<ResearchItem> items() {
		return List.copyOf(byItem.keySet());
	}

	/** Who implements an item's own themes, each once. */
	public List<Organization> of(ResearchItem item) {
		return List.copyOf(byItem.getOrDefault(item, Set.of()));
	}

	/** In which items an institution takes part. */
	public List<ResearchItem> of(Organization organization) {
		return List.copyOf(byOrganization.getOrDefault(organization, Set.of()));
	}

	/** Whether an institution takes part in anything. */
	public boolean takesPart(Organization organization) {
		return byOrganization.containsKey(organization);
	}

	/** Those who take part in one of the items. */
	public List<Organization> in(Collection<ResearchItem> items) {
		Set<Organization> result = new LinkedHashSet<>();
		items.forEach(i -> result.addAll(byItem.getOrDefault(i, Set.of())));
		return new ArrayList<>(result);
	}
}
