// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.roadmap.RoadmapPackage;

/**
 * The packages of metamodels whose contents a dossier may hold: ours, which are listed here and nowhere else, and those that
 * installed bundles register with EMF (extension point {@code org.eclipse.emf.ecore.generated_package}).
 *
 * @since 0.1
 */
public final class ModelPackages {
	/** Ours. The names of their classes and enumerations are unique among them. */
	public static final List<EPackage> OWN = List.of(HyokaPackage.eINSTANCE, RoadmapPackage.eINSTANCE, IpPackage.eINSTANCE);

	/** How the namespaces of the platform's own packages begin. */
	private static final List<String> PLATFORM = List.of("http://www.eclipse.org/", "http:///org/eclipse/", "http://www.w3.org/",
			"http://www.omg.org/", "platform:");

	private ModelPackages() {
	}

	/** The classes of our packages, abstract ones too, in their order. */
	public static Stream<EClass> classes() {
		return OWN.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	/** The enumerations of our packages, in their order. */
	public static Stream<EEnum> enumerations() {
		return OWN.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EEnum.class::isInstance).map(EEnum.class::cast);
	}

	/** The package of a namespace; empty if no installed bundle has it, or if it is the platform's own. */
	public static Optional<EPackage> find(String namespace) {
		for (EPackage own : OWN) {
			if (own.getNsURI().equals(namespace)) {
				return Optional.of(own);
			}
		}
		return isPlatform(namespace) ? Optional.empty() : Optional.ofNullable(EPackage.Registry.INSTANCE.getEPackage(namespace));
	}

	/**
	 * Whether a package is the platform's own (Ecore, the workbench's). They are registered too, but nothing in a dossier is
	 * made from them: some of their values load classes.
	 */
	public static boolean isPlatform(String namespace) {
		return PLATFORM.stream().anyMatch(namespace::startsWith);
	}

	/** A value of an enumeration as its metamodel has it: of one of ours, or of a package that is in use; empty if none has it. */
	public static Optional<EEnumLiteral> literal(Enumerator literal) {
		if (literal instanceof EEnumLiteral modelled) {
			return Optional.of(modelled);
		}
		Class<?> type = literal instanceof Enum<?> constant ? constant.getDeclaringClass() : literal.getClass();
		return Stream.concat(OWN.stream(), EPackage.Registry.INSTANCE.values().stream().filter(EPackage.class::isInstance).map(EPackage.class::cast))
				.map(p -> p.getEClassifier(type.getSimpleName())).filter(c -> c instanceof EEnum && c.getInstanceClass() == type)
				.map(c -> ((EEnum) c).getEEnumLiteral(literal.getName())).findFirst();
	}
}
