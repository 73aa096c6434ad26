// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.ui.labels.Labels;

/** The objects of a dossier that a reference may point to. */
final class Candidates {
	/** Where things are registered once, so that one that is missing can be registered while it is chosen (rule 14). */
	private static final Map<EClass, EReference> REGISTRIES = Map.of(ORGANIZATION, DOSSIER__ORGANIZATIONS, PERSON,
			DOSSIER__PERSONS, UNIT, DOSSIER__UNITS, SOURCE, DOSSIER__SOURCES, POLICY, DOSSIER__POLICIES);

	private Candidates() {
	}

	/** All objects of the reference's type in the owner's dossier, by label; research items only of the owner's undertaking. */
	static List<EObject> of(EObject owner, EReference reference) {
		EObject root = EcoreUtil.getRootContainer(owner);
		EClass type = reference.getEReferenceType();
		List<EObject> found = new ArrayList<>();
		Optional<EReference> registry = registry(reference);
		if (registry.isPresent() && root instanceof Dossier dossier) {
			found.addAll(list(dossier, registry.get()));
		} else {
			EObject from = type == RESEARCH_ITEM ? undertaking(owner).orElse(root) : root;
			EcoreUtil.getAllProperContents(from, false).forEachRemaining(o -> {
				if (type.isInstance(o) && o != owner) {
					found.add((EObject) o);
				}
			});
		}
		if (type != RESEARCH_ITEM) {
			found.sort(Comparator.comparing(Labels::of, Collator.getInstance()));
		}
		return found;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(Dossier dossier, EReference registry) {
		return (List<EObject>) dossier.eGet(registry);
	}

	private static Optional<EObject> undertaking(EObject object) {
		return Stream.iterate(object, o -> o != null, EObject::eContainer).filter(Undertaking.class::isInstance).findFirst();
	}

	/** The registry that a reference's targets stand in; empty if they stand in none. */
	static Optional<EReference> registry(EReference reference) {
		return Optional.ofNullable(REGISTRIES.get(reference.getEReferenceType()));
	}

	/** A thing to be registered under a name; in no dossier yet. */
	static EObject create(EReference reference, String name) {
		EObject made = EcoreUtil.create(reference.getEReferenceType());
		if (made instanceof NamedElement named) {
			named.setName(name);
		}
		if (made instanceof Unit unit) {
			unit.setSymbol(name);
		}
		return made;
	}

	/** What a search looks at: the label, the name itself where the label is its translation, other names, readings; normalised. */
	static String searched(EObject object) {
		Stream<String> names = object instanceof NamedElement n
				? Stream.concat(Stream.of(n.getName()), n.getAliases().stream().map(a -> a.getName())).filter(a -> a != null)
				: Stream.empty();
		Stream<String> reading = object instanceof Person p && p.getReading() != null ? Stream.of(p.getReading())
				: Stream.empty();
		return Stream.of(Stream.of(Labels.of(object)), names, reading).flatMap(s -> s).map(Names::normalise)
				.collect(Collectors.joining("\n"));
	}

	/** A second line that tells things of one name apart; may be empty. */
	static String detail(EObject object) {
		return switch (object) {
		case Person p -> p.getAffiliations().stream().findFirst()
				.map(a -> Stream.of(a.getOrganization() == null ? null : a.getOrganization().getName(), a.getPosition())
						.filter(s -> s != null && !s.isBlank()).collect(Collectors.joining("　")))
				.orElse("");
		case Unit u when u.getName() != null && !u.getName().equals(u.getSymbol()) -> u.getName();
		case ResearchItem i when i.eContainer() instanceof Undertaking u -> Labels.of(u);
		default -> object.eContainer() instanceof NamedElement container ? Labels.of(container) : "";
		};
	}
}
