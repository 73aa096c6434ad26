// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.IpPackage;

/**
 * What both sides added without knowing of each other, and is the same: by an id that is the same, by a number that the world gives once, or
 * because there is room for one of its kind.
 */
final class Twins {
	/** Numbers that tell what they are given to from all others. */
	private static final Set<EAttribute> NUMBERS = Set.of(HyokaPackage.Literals.ORGANIZATION__CORPORATE_NUMBER,
			HyokaPackage.Literals.ORGANIZATION__ROR, HyokaPackage.Literals.PERSON__ORCID, IpPackage.Literals.PUBLICATION__DOI);

	/** A number, and of what. */
	private record Number(EAttribute kind, String number) {
	}

	private final Map<String, EObject> inOurs;
	private final Map<Number, EObject> numbered = new HashMap<>();
	private final Map<String, String> identities = new HashMap<>();

	Twins(Map<String, EObject> inBase, Map<String, EObject> inOurs) {
		this.inOurs = inOurs;
		inOurs.forEach((identity, object) -> {
			if (!inBase.containsKey(identity)) {
				numbers(object).forEach(number -> numbered.putIfAbsent(number, object));
			}
		});
	}

	private static List<Number> numbers(EObject object) {
		return object.eClass().getEAllAttributes().stream()
				.filter(a -> NUMBERS.contains(a) && object.eGet(a) instanceof String text && !text.isBlank())
				.map(a -> new Number(a, ((String) object.eGet(a)).strip())).toList();
	}

	/** What we added and is the same as what they added. */
	Optional<EObject> find(EObject theirs) {
		EObject own = inOurs.get(Identity.of(theirs));
		if (own == null) {
			own = numbers(theirs).stream().map(numbered::get).filter(o -> o != null && o.eClass() == theirs.eClass()).findFirst().orElse(null);
		}
		if (own != null && own.eClass() == theirs.eClass()) {
			identities.put(Identity.of(theirs), Identity.of(own));
			return Optional.of(own);
		}
		return Optional.empty();
	}

	/** The identity that an object of theirs has in ours. */
	String identity(EObject theirs) {
		String own = Identity.of(theirs);
		return identities.getOrDefault(own, own);
	}

	/** What they say in a feature, as we would say it. */
	List<Object> says(EObject theirs, EStructuralFeature feature) {
		List<Object> said = Comparison.says(theirs, feature);
		return feature instanceof EReference ? said.stream().<Object>map(t -> identities.getOrDefault(t, (String) t)).toList() : said;
	}
}
