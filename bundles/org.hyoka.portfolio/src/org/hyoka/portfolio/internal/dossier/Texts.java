// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.questions.Rows;

/**
 * All texts of a dossier for the search, but those that would tell members of the panel (rule 7): the panel itself, score sheets,
 * and persons who are nothing but members.
 */
final class Texts {
	private static final Set<String> TECHNICAL = Set.of("id", "originId", "previousDossierId", "entry", "mediaType", "key", "template",
			"language", "feature", "currency", "argument", "section", "expression");
	private final Dossier dossier;
	private final Rows rows;
	private final Set<Person> judges = new HashSet<>();

	Texts(Dossier dossier, Rows rows) {
		this.dossier = dossier;
		this.rows = rows;
	}

	void fill() {
		if (dossier.getPanel() != null) {
			for (Member member : dossier.getPanel().getMembers()) {
				judges.add(member.getPerson());
			}
		}
		texts(dossier);
	}

	private void texts(EObject object) {
		if (object instanceof Panel || object instanceof ScoreSheet || object instanceof Person person && judges.contains(person)) {
			return;
		}
		if (object instanceof Element element && element.getId() != null) {
			attributes(element);
		}
		object.eContents().forEach(this::texts);
	}

	private void attributes(Element element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() == String.class && element.eIsSet(attribute)
					&& !TECHNICAL.contains(attribute.getName()) && !attribute.isTransient()) {
				Object value = element.eGet(attribute);
				String text = value instanceof List<?> many ? String.join("\n", many.stream().map(String::valueOf).toList()) : (String) value;
				rows.text(element, attribute.getName(), text);
			}
		}
	}
}
