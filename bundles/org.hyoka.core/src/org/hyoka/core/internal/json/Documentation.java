// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.hyoka.model.hyoka.HyokaPackage;

/** Labels and documentation of the metamodel. The generated packages leave the latter out; the Ecore files have it. */
final class Documentation {
	private static final String GENERATOR = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
	private static final String LABEL = "https://hyoka.org/label"; //$NON-NLS-1$
	private final Map<String, String> texts = new HashMap<>();

	private Documentation() {
	}

	/** Reads the Ecore files in the bundle of the metamodel. */
	static Documentation load() throws IOException {
		Documentation result = new Documentation();
		for (EPackage owner : Shapes.PACKAGES) {
			URI uri = URI.createURI(owner.getName() + ".ecore"); //$NON-NLS-1$
			Resource resource = new EcoreResourceFactoryImpl().createResource(uri);
			try (InputStream in = HyokaPackage.class.getResourceAsStream("/model/" + uri)) { //$NON-NLS-1$
				resource.load(in, null);
			}
			for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
				if (all.next() instanceof ENamedElement element) {
					result.texts.put(key(element), detail(element, GENERATOR, "documentation")); //$NON-NLS-1$
				}
			}
		}
		return result;
	}

	/** What the element means, in English. */
	String of(ENamedElement element) {
		return texts.get(key(element));
	}

	/** What the element is called in Japanese. */
	static String label(ENamedElement element) {
		return detail(element, LABEL, "ja"); //$NON-NLS-1$
	}

	private static String detail(ENamedElement element, String source, String key) {
		EAnnotation annotation = element.getEAnnotation(source);
		return annotation == null ? null : annotation.getDetails().get(key);
	}

	private static String key(ENamedElement element) {
		return element.eContainer() instanceof ENamedElement parent ? key(parent) + '.' + element.getName()
				: element.getName();
	}
}
