// SPDX-License-Identifier: EPL-2.0
package org.hyoka.model.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.roadmap.RoadmapPackage;

/** The metamodel, generated and as it stands in the Ecore files. */
final class Ecores {
	static final List<EPackage> PACKAGES = List.of(HyokaPackage.eINSTANCE, RoadmapPackage.eINSTANCE,
			IpPackage.eINSTANCE);

	private Ecores() {
	}

	static Stream<EClass> classes() {
		return PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	static Stream<EStructuralFeature> features() {
		return classes().flatMap(c -> c.getEStructuralFeatures().stream());
	}

	/** Everything with a name in the Ecore files: packages, classifiers, features, literals. */
	static List<ENamedElement> documented() {
		List<ENamedElement> result = new ArrayList<>();
		for (EPackage owner : PACKAGES) {
			EPackage source = load(owner.getName());
			result.add(source);
			source.eAllContents().forEachRemaining(o -> {
				if (o instanceof ENamedElement named) {
					result.add(named);
				}
			});
		}
		return result;
	}

	private static EPackage load(String name) {
		URI uri = URI.createURI(name + ".ecore");
		Resource resource = new EcoreResourceFactoryImpl().createResource(uri);
		try (InputStream in = HyokaPackage.class.getResourceAsStream("/model/" + uri)) {
			resource.load(in, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return (EPackage) resource.getContents().getFirst();
	}

	/** Where it stands: {@code Dossier.title}. */
	static String name(ENamedElement element) {
		return element.eContainer() instanceof ENamedElement parent && !(parent instanceof EPackage)
				? parent.getName() + "." + element.getName()
				: element.getName();
	}
}
