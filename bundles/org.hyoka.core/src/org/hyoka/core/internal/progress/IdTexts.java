// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.model.hyoka.HyokaPackage;

/** Replaces ids inside texts, where they refer to figures and tables of the same dossier. */
final class IdTexts {
	private static final Pattern UUID = Pattern
			.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
	private static final int UUID_LENGTH = 36;
	private final Map<String, String> newIds;

	/** @param newIds the new id of each old one */
	IdTexts(Map<String, String> newIds) {
		this.newIds = newIds;
	}

	/** Replaces them in all texts of one object, but for its own id and where it came from. */
	void rewrite(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() != String.class || attribute.isID()
					|| !attribute.isChangeable() || attribute == HyokaPackage.Literals.PRIOR_FINDING__ORIGIN_ID
					|| attribute == HyokaPackage.Literals.DOSSIER__PREVIOUS_DOSSIER_ID || !object.eIsSet(attribute)) {
				continue;
			}
			if (attribute.isMany()) {
				@SuppressWarnings("unchecked")
				List<String> texts = (List<String>) object.eGet(attribute);
				texts.replaceAll(this::rewrite);
			} else {
				String before = (String) object.eGet(attribute);
				String after = rewrite(before);
				if (!after.equals(before)) {
					object.eSet(attribute, after);
				}
			}
		}
	}

	private String rewrite(String text) {
		if (text == null || text.length() < UUID_LENGTH || text.indexOf('-') < 0) {
			return text;
		}
		return UUID.matcher(text)
				.replaceAll(m -> Matcher.quoteReplacement(newIds.getOrDefault(m.group(), m.group())));
	}
}
