// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.export.ExportMessages;
import org.hyoka.export.TemplateFault;
import org.hyoka.template.FieldException;
import org.hyoka.template.FieldFrame;
import org.hyoka.template.FieldValue;
import org.hyoka.template.Fields;

/** Reads a template without writing: every field that is wrong, and for a dossier every field that prints nothing. */
final class Faults implements Reading {
	private final Fields fields;
	private final Locale locale;
	private final Map<TagRun, Set<String>> wrong = new IdentityHashMap<>();
	private final Map<String, List<String>> nearest = new LinkedHashMap<>();
	private final Map<TagRun, Boolean> printed = new IdentityHashMap<>();
	private final Map<TagRun, String> missing = new IdentityHashMap<>();

	Faults(Fields fields, Locale locale) {
		this.fields = fields;
		this.locale = locale;
	}

	/** What was found, in the order of the fields. */
	List<TemplateFault> in(List<TagRun> order) {
		List<TemplateFault> all = new ArrayList<>();
		for (TagRun field : order) {
			for (String sentence : wrong.getOrDefault(field, Set.of())) {
				all.add(fault(field, TemplateFault.Kind.WRONG, sentence, nearest.getOrDefault(sentence, List.of())));
			}
			if (Boolean.FALSE.equals(printed.get(field)) && !wrong.containsKey(field)) {
				String why = missing.get(field);
				all.add(why == null ? fault(field, TemplateFault.Kind.EMPTY, ExportMessages.text(locale, "fill.empty", field.source()), List.of())
						: fault(field, TemplateFault.Kind.WRONG, why, List.of()));
			}
		}
		return all;
	}

	private TemplateFault fault(TagRun field, TemplateFault.Kind kind, String sentence, List<String> near) {
		return new TemplateFault(kind, field.source(), field.place().in(locale), field.place().words(field.source()), sentence, near);
	}

	private void wrong(TagRun field, FieldException e) {
		nearest.put(e.getMessage(), e.nearest());
		wrong.computeIfAbsent(field, k -> new LinkedHashSet<>()).add(e.getMessage());
	}

	@Override
	public List<FieldFrame> repeat(TagRun field, FieldFrame frame) {
		try {
			List<FieldFrame> frames = fields.repeat(field.tag().get(), frame);
			if (frame.isKnown()) {
				says(field, !frames.isEmpty(), frame, false);
			}
			return frames;
		} catch (FieldException e) {
			wrong(field, e);
			return List.of();
		}
	}

	private void says(TagRun field, boolean something, FieldFrame frame, boolean alone) throws FieldException {
		printed.merge(field, something, Boolean::logicalOr);
		if (!something) {
			fields.missing(field.tag().get(), frame, alone).ifPresent(why -> missing.put(field, why));
		}
	}

	@Override
	public boolean holds(TagRun field, FieldFrame frame) {
		try {
			return fields.holds(field.tag().get(), frame);
		} catch (FieldException e) {
			wrong(field, e);
			return true;
		}
	}

	@Override
	public String text(TagRun field, FieldFrame frame) {
		value(field, frame, false);
		return "";
	}

	@Override
	public Optional<List<Markup>> blocks(TagRun field, FieldFrame frame, Markup paragraph) {
		value(field, frame, field.place().hasRoom());
		return Optional.of(List.of());
	}

	private void value(TagRun field, FieldFrame frame, boolean alone) {
		try {
			FieldValue value = fields.value(field.tag().get(), frame, alone);
			if (frame.isKnown()) {
				says(field, !value.isEmpty(), frame, alone);
			}
		} catch (FieldException e) {
			wrong(field, e);
		}
	}

	@Override
	public void fault(TagRun field, String key, Object... arguments) {
		wrong.computeIfAbsent(field, k -> new LinkedHashSet<>()).add(ExportMessages.text(locale, key, arguments));
	}
}
