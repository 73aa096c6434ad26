// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hyoka.core.Dossiers;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Where a member of the panel, or an organization of the member, is named in what the panel judges: as a leader, implementer, payee, party to an
 * agreement, inventor, in whatever part of the metamodel a person or an organization can be named. Whether that is a reason not to judge, the
 * office decides (rule 1); a tie that is there without a {@link Recusal} is one that nobody has decided upon.
 *
 * @since 0.1
 */
public final class Interests {
	/** Letters that an organization's name has to have to be found in a member's affiliation, which is text. */
	private static final int SHORTEST = 3;

	/**
	 * A tie of a member.
	 *
	 * @param member       whose
	 * @param undertaking  what the member would judge
	 * @param at           the object of the undertaking that names the person or the organization
	 * @param as           as what it does
	 * @param organization the organization by which the member is tied; empty where the person is named
	 * @param recusal      that the member does not judge, if that has been entered
	 */
	public record Tie(Member member, Undertaking undertaking, EObject at, EReference as, Optional<Organization> organization,
			Optional<Recusal> recusal) {
	}

	/** Who or what is named where. */
	private record Mention(EObject at, EReference as) {
	}

	private final Dossier dossier;
	private final LocalDate since;
	private final Map<Undertaking, Map<EObject, List<Mention>>> mentions = new HashMap<>();

	private Interests(Dossier dossier, LocalDate since) {
		this.dossier = dossier;
		this.since = since;
	}

	/**
	 * All ties of all members, by member and undertaking.
	 *
	 * @param since affiliations of before this day do not count; one of which no day is stated does
	 */
	public static List<Tie> of(Dossier dossier, LocalDate since) {
		Interests interests = new Interests(dossier, since);
		List<Tie> ties = new ArrayList<>();
		if (dossier.getPanel() != null) {
			for (Member member : dossier.getPanel().getMembers()) {
				Dossiers.undertakings(dossier).forEach(undertaking -> interests.add(member, undertaking, ties));
			}
		}
		return ties;
	}

	private void add(Member member, Undertaking undertaking, List<Tie> ties) {
		Optional<Recusal> recusal = Dossiers.recusal(member, undertaking);
		Map<EObject, List<Mention>> named = mentions.computeIfAbsent(undertaking, Interests::mentions);
		if (member.getPerson() != null) {
			named.getOrDefault(member.getPerson(), List.of())
					.forEach(m -> ties.add(new Tie(member, undertaking, m.at(), m.as(), Optional.empty(), recusal)));
		}
		Set<Organization> own = organizations(member);
		named.forEach((who, all) -> {
			if (who instanceof Organization organization && own.stream().anyMatch(o -> belongTogether(o, organization))) {
				all.forEach(m -> ties.add(new Tie(member, undertaking, m.at(), m.as(), Optional.of(organization), recusal)));
			}
		});
	}

	/** Persons and organizations that are named in an undertaking, but for its projects, which are judged by themselves. */
	private static Map<EObject, List<Mention>> mentions(Undertaking undertaking) {
		Map<EObject, List<Mention>> mentions = new LinkedHashMap<>();
		for (TreeIterator<EObject> all = undertaking.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Undertaking) {
				all.prune();
				continue;
			}
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && !reference.isTransient()) {
					Object value = object.eGet(reference);
					Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
					for (Object one : values) {
						if (one instanceof Person || one instanceof Organization) {
							mentions.computeIfAbsent((EObject) one, o -> new ArrayList<>()).add(new Mention(object, reference));
						}
					}
				}
			}
		}
		return mentions;
	}

	/** The persons and organizations that are named in an undertaking, but for its projects, each once, in the order of what names them. */
	public static List<EObject> named(Undertaking undertaking) {
		return List.copyOf(mentions(undertaking).keySet());
	}

	/** By the person's affiliations, and by the words that stand for the affiliation in the panel's list. */
	private Set<Organization> organizations(Member member) {
		Set<Organization> organizations = new LinkedHashSet<>();
		if (member.getPerson() != null) {
			for (Affiliation affiliation : member.getPerson().getAffiliations()) {
				if (affiliation.getOrganization() != null
						&& (affiliation.getAsOf() == null || !affiliation.getAsOf().lastDay().isBefore(since))) {
					organizations.add(affiliation.getOrganization());
				}
			}
		}
		if (member.getAffiliation() != null) {
			String words = Names.normalise(member.getAffiliation());
			for (Organization organization : dossier.getOrganizations()) {
				String name = organization.getName() == null ? "" : Names.normalise(organization.getName());
				if (name.codePointCount(0, name.length()) >= SHORTEST && words.contains(name)) {
					organizations.add(organization);
				}
			}
		}
		return organizations;
	}

	/** The same, or one is a part of the other. */
	private static boolean belongTogether(Organization a, Organization b) {
		return isWithin(a, b) || isWithin(b, a);
	}

	private static boolean isWithin(Organization part, Organization whole) {
		Set<Organization> seen = new LinkedHashSet<>();
		for (Organization o = part; o != null && seen.add(o); o = o.getParent()) {
			if (o == whole) {
				return true;
			}
		}
		return false;
	}
}
