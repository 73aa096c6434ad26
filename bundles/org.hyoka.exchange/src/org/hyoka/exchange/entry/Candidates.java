// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.entry;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;

/**
 * The objects of a dossier that a reference may point to, and where those that are missing are registered.
 *
 * @since 0.1
 */
public final class Candidates {
	/** Where things are registered once, so that one that is missing can be registered while it is chosen (rule 14). */
	private static final Map<EClass, EReference> REGISTRIES = Map.of(ORGANIZATION, DOSSIER__ORGANIZATIONS, PERSON,
			DOSSIER__PERSONS, UNIT, DOSSIER__UNITS, SOURCE, DOSSIER__SOURCES, POLICY, DOSSIER__POLICIES);

	private Candidates() {
	}

	/**
	 * All objects of the reference's type in the owner's dossier, by label; research items only of the owner's undertaking, and no indicator for
	 * an arrow that begins at it.
	 */
	public static List<EObject> of(EObject owner, EReference reference) {
		EObject root = EcoreUtil.getRootContainer(owner);
		EClass type = reference.getEReferenceType();
		List<EObject> found = new ArrayList<>();
		Optional<EReference> registry = registry(reference);
		if (registry.isPresent() && root instanceof Dossier dossier) {
			found.addAll(list(dossier, registry.get()));
		} else {
			EObject from = type == RESEARCH_ITEM ? undertaking(owner).orElse(root) : root;
			EcoreUtil.getAllProperContents(from, false).forEachRemaining(o -> {
				if (type.isInstance(o) && o != owner && !(reference == INDICATOR_LINK__TARGET && o == owner.eContainer())) {
					found.add((EObject) o);
				}
			});
		}
		if (type != RESEARCH_ITEM) {
			found.sort(Comparator.comparing(Candidates::nameOf, Collator.getInstance()));
		}
		return found;
	}

	/**
	 * The object that a reference can point to and that goes by a name: its label, else one of its other names.
	 *
	 * @param owner stands in the dossier, such as the object whose list a new one goes into
	 * @return empty if there is none
	 */
	public static Optional<EObject> named(EObject owner, EReference reference, String name) {
		List<EObject> candidates = of(owner, reference);
		String wanted = Names.normalise(name);
		return candidates.stream().filter(c -> nameOf(c).equals(name.strip())).findFirst()
				.or(() -> candidates.stream().filter(c -> searched(c).lines().anyMatch(wanted::equals)).findFirst());
	}

	private static String nameOf(EObject object) {
		return Naming.name(object, Locale.getDefault());
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(Dossier dossier, EReference registry) {
		return (List<EObject>) dossier.eGet(registry);
	}

	private static Optional<EObject> undertaking(EObject object) {
		return Stream.iterate(object, o -> o != null, EObject::eContainer).filter(Undertaking.class::isInstance).findFirst();
	}

	/** The registry that a reference's targets stand in; empty if they stand in none. */
	public static Optional<EReference> registry(EReference reference) {
		return Optional.ofNullable(REGISTRIES.get(reference.getEReferenceType()));
	}

	/** A thing to be registered under a name; in no dossier yet. */
	public static EObject create(EReference reference, String name) {
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
	public static String searched(EObject object) {
		Stream<String> names = object instanceof NamedElement n
				? Stream.concat(Stream.of(n.getName()), n.getAliases().stream().map(a -> a.getName())).filter(a -> a != null)
				: Stream.empty();
		Stream<String> reading = object instanceof Person p && p.getReading() != null ? Stream.of(p.getReading())
				: Stream.empty();
		return Stream.of(Stream.of(nameOf(object)), names, reading).flatMap(s -> s).map(Names::normalise)
				.collect(Collectors.joining("\n"));
	}

	/** A second line that tells things of one name apart; may be empty. */
	public static String detail(EObject object) {
		return switch (object) {
		case Person p -> p.getAffiliations().stream().findFirst()
				.map(a -> Stream.of(a.getOrganization() == null ? null : a.getOrganization().getName(), a.getPosition())
						.filter(s -> s != null && !s.isBlank()).collect(Collectors.joining("　")))
				.orElse("");
		case Unit u when u.getName() != null && !u.getName().equals(u.getSymbol()) -> u.getName();
		case ResearchItem i when i.eContainer() instanceof Undertaking u -> nameOf(u);
		default -> object.eContainer() instanceof NamedElement container ? nameOf(container) : "";
		};
	}
}
