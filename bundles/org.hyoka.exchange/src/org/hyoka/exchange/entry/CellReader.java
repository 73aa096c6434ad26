// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.entry;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;

/**
 * Reads what a cell of a table holds that comes from elsewhere.
 *
 * @since 0.1
 */
public final class CellReader {
	private CellReader() {
	}

	/**
	 * The value of a feature, empty for none, or a sentence that says why it cannot be read.
	 *
	 * @param owner stands in the dossier
	 * @param cell  blank for no value
	 * @param fresh takes names that are not registered yet
	 */
	public static Parsed<Optional<Object>> of(EStructuralFeature feature, EObject owner, String cell, Registrations fresh) {
		if (feature instanceof EReference reference) {
			return named(owner, reference, cell, fresh);
		}
		if (!cell.isBlank() && feature.getEType() instanceof EEnum type) {
			return ListWords.literal(type, cell).map(Optional::of);
		}
		try {
			return Parsed.of(Optional.ofNullable(cell.isBlank() ? feature.getDefaultValue() : value((EAttribute) feature, cell)));
		} catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
			return Parsed.failed(Phrase.same(e.getMessage()));
		}
	}

	/** What is named in a cell, several by commas; registered things go by their other names too, others are yet to be registered. */
	private static Parsed<Optional<Object>> named(EObject owner, EReference reference, String cell, Registrations fresh) {
		List<EObject> targets = new ArrayList<>();
		for (String name : reference.isMany() ? cell.split("[、,;；]") : new String[] { cell }) {
			if (!name.isBlank()) {
				Optional<EObject> target = Candidates.named(owner, reference, name.strip()).or(() -> fresh.named(reference, name));
				if (target.isEmpty()) {
					return Parsed.failed(ListWords.BOOK.phrase("unregistered", name.strip()));
				}
				targets.add(target.get());
			}
		}
		return Parsed.of(reference.isMany() ? Optional.of(targets) : targets.stream().<Object>map(t -> t).findFirst());
	}

	private static Object value(EAttribute a, String cell) {
		if (a.getEAttributeType().getInstanceClass() == boolean.class) {
			return "✓".equals(cell) || Boolean.parseBoolean(cell);
		}
		return Codec.of(a).value(a.getEAttributeType() == EcorePackage.Literals.ESTRING ? oneLine(cell) : cell);
	}

	/** A name that was broken in its cell: Japanese goes on without a blank. */
	private static String oneLine(String cell) {
		return cell.replaceAll("(?<=\\p{ASCII})\\R(?=\\p{ASCII})", " ").replaceAll("\\R", "");
	}
}
