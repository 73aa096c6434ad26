// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.ModelPackages;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Note;

/**
 * Which features of a class hold words that people read, unlike keys, addresses and numbers of registers.
 *
 * @since 0.1
 */
public final class TextFeatures {
	private static final Set<String> WORDS = Set.of("name", "title", "subtitle", "text", "label", "affiliation", "position",
			"heading", "department", "remark", "useReason", "reason", "explanation", "footnote", "note", "sourceText", "body",
			"decidedBy", "approvedBy", "oldName", "qualifier", "category", "chairAffiliation", "parent", "authors", "shortName",
			"newTopics", "amountPerTopic", "declaration", "altText", "rowTitle", "columnTitle", "ofWhichTitle", "rows", "columns");
	private static final Map<EClass, List<EAttribute>> KNOWN = new ConcurrentHashMap<>();
	private static final Map<EClass, List<EAttribute>> PROSE = new ConcurrentHashMap<>();

	private TextFeatures() {
	}

	/** The classes of the metamodel whose objects hold words. */
	public static List<EClass> classes() {
		return ModelPackages.classes().filter(c -> !c.isAbstract() && !of(c).isEmpty()).toList();
	}

	/** The features that hold words or prose. */
	public static List<EAttribute> of(EClass type) {
		return KNOWN.computeIfAbsent(type, c -> c.getEAllAttributes().stream().filter(TextFeatures::isRead).toList());
	}

	/** The features that hold prose in sentences. */
	public static List<EAttribute> prose(EClass type) {
		return PROSE.computeIfAbsent(type, c -> c.getEAllAttributes().stream().filter(a -> isProse(a) && !a.isMany()).toList());
	}

	private static boolean isRead(EAttribute attribute) {
		boolean text = attribute.getEAttributeType().getInstanceClass() == String.class;
		return text && !attribute.isDerived() && attribute.getEContainingClass() != Literals.ACCEPTED_PROBLEM
				&& (isProse(attribute) || WORDS.contains(attribute.getName()));
	}

	/** Whether a feature holds prose in sentences. */
	public static boolean isProse(EAttribute attribute) {
		return attribute.getEAttributeType() == Literals.MARKDOWN;
	}

	/** The texts of a feature: one, or several of a list; never null or blank. */
	public static List<String> texts(EObject object, EAttribute feature) {
		Object value = object.eGet(feature);
		if (value instanceof String text) {
			return text.isBlank() ? List.of() : List.of(text);
		}
		return value instanceof List<?> many
				? many.stream().map(String.class::cast).filter(t -> t != null && !t.isBlank()).toList()
				: List.of();
	}

	/** Whether the words of an object are not printed: a note for the office, a second name. */
	public static boolean isPrivate(EObject object) {
		return object instanceof Alias || object instanceof Note note && !isPrinted(note);
	}

	/** Whether a note is to be printed: it says so, and is no comment. */
	public static boolean isPrinted(Note note) {
		return note.isPrinted() && !isComment(note);
	}

	/** Whether a note is a comment of one who works on the dossier, open or resolved, and no remark that belongs to it. */
	public static boolean isComment(Note note) {
		return note.getState() != CommentState.NONE;
	}
}
