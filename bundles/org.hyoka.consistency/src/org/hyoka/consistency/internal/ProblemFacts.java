// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.TextRange;

/** What a problem rests on: what it says, and what stands at its places. */
public final class ProblemFacts {
	private static final int BYTES = 16;

	private ProblemFacts() {
	}

	/**
	 * A digest of the facts of a problem, the same in every language, on every computer and for every release that says the same. Where in a
	 * text its words stand does not count, so that an edit elsewhere in the text changes nothing.
	 */
	public static String fingerprint(Problem problem) {
		String facts = problem.places().stream().map(ProblemFacts::facts)
				.collect(Collectors.joining("\u001e", problem.ruleId() + '\u001e' + problem.sentence().facts() + '\u001e', ""));
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}

	/** Id of an object, which it has in a dossier; of one without an id the way to it. */
	public static String id(EObject object) {
		String id = EcoreUtil.getID(object);
		return id != null ? id : EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(object), object);
	}

	/** The marked words of a place, or the value of its feature; null where there is neither. */
	static Object value(Place place) {
		EStructuralFeature feature = place.feature().orElse(null);
		if (feature == null) {
			return null;
		}
		Object value = place.object().eGet(feature);
		if (place.range().isPresent()) {
			TextRange range = place.range().get();
			return value instanceof String text && range.end() <= text.length() ? text.substring(range.start(), range.end()) : null;
		}
		return value;
	}

	private static String facts(Place place) {
		String feature = place.feature().map(EStructuralFeature::getName).orElse("");
		return id(place.object()) + '\u001f' + feature + '\u001f' + text(place, value(place));
	}

	private static String text(Place place, Object value) {
		if (value == null || place.feature().filter(f -> f instanceof EReference reference && reference.isContainment()).isPresent()) {
			return "";
		}
		if (value instanceof List<?> many) {
			return many.stream().map(one -> text(place, one)).collect(Collectors.joining("\u001f"));
		}
		return value instanceof EObject object ? id(object)
				: place.feature().orElseThrow() instanceof EAttribute attribute
						? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
						: value.toString();
	}
}
