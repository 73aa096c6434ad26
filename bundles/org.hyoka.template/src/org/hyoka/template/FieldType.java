// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import org.eclipse.emf.ecore.EClass;

/**
 * What a word of a field gives.
 *
 * @since 0.1
 */
public sealed interface FieldType {
	/**
	 * Objects of a dossier.
	 *
	 * @param type their class
	 */
	record Thing(EClass type) implements FieldType {
	}

	/**
	 * A value.
	 *
	 * @param kind of which kind
	 */
	record Value(Kind kind) implements FieldType {
	}

	/** A column of the table of points: one member, without a name unless the export has names (rule 7). */
	record Column() implements FieldType {
	}

	/**
	 * A chapter of the report, or what of it a section writes.
	 *
	 * @param section  the section's key
	 * @param argument what it is told; empty for nothing
	 */
	record Chapter(String section, String argument) implements FieldType {
	}

	/** Kinds of values. */
	enum Kind {
		/** A line of text. */
		TEXT,
		/** Text with paragraphs and lists (Markdown). */
		PROSE,
		/** A number, with its unit where it has one. */
		NUMBER,
		/** A fiscal year. */
		YEAR,
		/** A day, perhaps with a time. */
		DAY,
		/** A year, half year, month or day. */
		POINT,
		/** Yes or no. */
		FLAG,
		/** One of some words. */
		LITERAL
	}

	/** A value of a kind. */
	static FieldType value(Kind kind) {
		return new Value(kind);
	}
}
