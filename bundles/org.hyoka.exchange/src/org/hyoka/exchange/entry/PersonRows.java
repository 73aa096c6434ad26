// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.entry;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.AFFILIATION__ORGANIZATION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;

/**
 * Rows that name persons: what stands beside the name of one who is registered with the row is registered, too.
 *
 * @since 0.1
 */
public final class PersonRows {
	private PersonRows() {
	}

	/**
	 * Gives the person of a row the affiliation that the row states, where the person is new and has none. In one such as 東京大学
	 * 工学系研究科 教授 the first word is the organization, the last one the position; a single word is a position.
	 *
	 * @param row   of a table
	 * @param owner stands in the dossier
	 * @param fresh what is registered with the rows
	 */
	public static void tellBeside(EObject row, EObject owner, Registrations fresh) {
		if (!(row instanceof Member member) || member.getPerson() == null || member.getAffiliation() == null
				|| member.getAffiliation().isBlank() || !fresh.isFresh(member.getPerson()) || !member.getPerson().getAffiliations().isEmpty()) {
			return;
		}
		tell(member.getPerson(), words(member.getAffiliation()), owner, fresh);
	}

	private static List<String> words(String affiliation) {
		boolean letters = affiliation.chars().allMatch(c -> c < 128);
		return Arrays.stream(affiliation.strip().split(letters ? "\\s*,\\s*" : "[\\s\\p{Z}、,]+")).filter(w -> !w.isBlank()).toList();
	}

	private static void tell(Person person, List<String> words, EObject owner, Registrations fresh) {
		Affiliation affiliation = HyokaFactory.eINSTANCE.createAffiliation();
		if (words.size() > 1) {
			Optional<EObject> known = Candidates.named(owner, AFFILIATION__ORGANIZATION, words.getFirst());
			known.or(() -> fresh.named(AFFILIATION__ORGANIZATION, words.getFirst()))
					.ifPresent(o -> affiliation.setOrganization((Organization) o));
		}
		if (words.size() > 2) {
			affiliation.setDepartment(String.join(" ", words.subList(1, words.size() - 1)));
		}
		affiliation.setPosition(words.getLast());
		person.getAffiliations().add(affiliation);
	}
}
