// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Looks for words in all texts of a dossier. Full and half width, capitals and small letters count as the same. */
public final class TextSearch {
	/**
	 * A place where the words stand.
	 *
	 * @param object  the object
	 * @param feature its text
	 * @param snippet the line, with some words before and after; never null
	 */
	public record Hit(EObject object, EAttribute feature, String snippet) {
	}

	/** How many hits are looked for at most. */
	public static final int MOST = 1000;
	private static final int BEFORE = 16;
	private static final int AFTER = 60;
	private static final int CHECK_EVERY = 1024;

	private TextSearch() {
	}

	/**
	 * All places in the dossier's order, at most {@value #MOST}.
	 *
	 * @param words   as typed; blank finds nothing
	 * @param monitor may be null; cancelling throws OperationCanceledException
	 */
	public static List<Hit> find(EObject root, String words, IProgressMonitor monitor) {
		String wanted = fold(words.strip());
		List<Hit> hits = new ArrayList<>();
		if (wanted.isEmpty()) {
			return hits;
		}
		look(root, wanted, hits);
		TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root, false);
		for (int i = 0; all.hasNext() && hits.size() < MOST; i++) {
			look(all.next(), wanted, hits);
			if (i % CHECK_EVERY == 0 && monitor != null && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
		return hits;
	}

	private static void look(EObject object, String wanted, List<Hit> hits) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() != String.class || attribute.isID()) {
				continue;
			}
			Object value = object.eGet(attribute);
			List<?> texts = attribute.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
			for (Object text : texts) {
				int at = fold((String) text).indexOf(wanted);
				if (at >= 0 && hits.size() < MOST) {
					hits.add(new Hit(object, attribute, snippet((String) text, at, wanted.length())));
				}
			}
		}
	}

	/** Folding can change the length of a text a little, so the place is only about right; it is for reading. */
	private static String snippet(String text, int at, int length) {
		int start = Math.max(0, Math.min(at, text.length()) - BEFORE);
		int end = Math.min(text.length(), at + length + AFTER);
		String part = text.substring(start, Math.max(start, end)).replaceAll("\\s+", " ").strip();
		return (start > 0 ? "…" : "") + part + (end < text.length() ? "…" : "");
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}
}
