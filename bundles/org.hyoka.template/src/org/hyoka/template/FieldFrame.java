// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.report.ReportRequest;

/**
 * Where a field stands while a template is filled: what is repeated around it, from the inside out, the dossier last. Without a value
 * only its kind is known: so a template is checked without a dossier.
 *
 * @since 0.1
 */
public final class FieldFrame {
	private final FieldFrame outer;
	private final FieldType type;
	private final Object value;
	private final FieldWord word;
	private final int number;
	private final FieldSource source;

	private FieldFrame(FieldFrame outer, FieldType type, Object value, FieldWord word, int number, FieldSource source) {
		this.outer = outer;
		this.type = type;
		this.value = value;
		this.word = word;
		this.number = number;
		this.source = source;
	}

	/** The outermost one, of the whole dossier. */
	static FieldFrame of(ReportRequest request, FieldType dossier) {
		return new FieldFrame(null, dossier, request.dossier(), null, 0, new FieldSource(request));
	}

	/** The outermost one where there is no dossier. */
	static FieldFrame of(FieldType dossier) {
		return new FieldFrame(null, dossier, null, null, 0, null);
	}

	/** One inside. */
	FieldFrame inside(FieldWord by, Object inner, int place) {
		return new FieldFrame(this, by.type(), inner, by, place, source);
	}

	/** What is repeated elsewhere around it, inside of this: a column of a table inside of its row. */
	public FieldFrame inside(FieldFrame column) {
		return new FieldFrame(this, column.type, column.value, column.word, column.number, source);
	}

	/** What it stands in; null for the outermost. */
	FieldFrame outer() {
		return outer;
	}

	/** What kind of thing it is about. */
	FieldType type() {
		return type;
	}

	/** What it is about; null where no dossier is known. */
	Object value() {
		return value;
	}

	/** What led to it; null for the outermost. */
	FieldWord word() {
		return word;
	}

	/** Its place in the list that is repeated, from 1. */
	int number() {
		return number;
	}

	/** Where it reads from; null where no dossier is known. */
	FieldSource source() {
		return source;
	}

	/** Whether there is a dossier to read from. */
	public boolean isKnown() {
		return source != null;
	}

	/** The object it is about. */
	EObject object() {
		return (EObject) value;
	}

	/** The innermost thing of a kind around here. */
	<T> Optional<T> innermost(Class<T> kind) {
		for (FieldFrame frame = this; frame != null; frame = frame.outer) {
			if (kind.isInstance(frame.value)) {
				return Optional.of(kind.cast(frame.value));
			}
		}
		return Optional.empty();
	}
}
