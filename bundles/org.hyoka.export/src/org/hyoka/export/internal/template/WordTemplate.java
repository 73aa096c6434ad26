// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.template.FieldFrame;

/** An office's Word file with its fields marked. */
final class WordTemplate implements AutoCloseable {
	private final WordPackage file;
	private final Map<String, Markup> texts = new LinkedHashMap<>();
	private final List<TagRun> fields = new ArrayList<>();

	private WordTemplate(WordPackage file) {
		this.file = file;
	}

	/**
	 * Reads a template.
	 *
	 * @throws IOException with a sentence that names file, part and line, if it is none
	 */
	static WordTemplate read(Path path, Locale locale) throws IOException {
		WordTemplate template = new WordTemplate(WordPackage.open(path, locale));
		try {
			template.mark();
			return template;
		} catch (IOException | RuntimeException e) {
			template.close();
			throw e;
		}
	}

	private void mark() throws IOException {
		Optional<String> styles = file.related("styles");
		Map<String, Integer> levels = styles.isEmpty() ? Map.of() : FieldPlaces.levels(file.xml(styles.get()));
		Set<String> contents = styles.isEmpty() ? Set.of() : FieldPlaces.contents(file.xml(styles.get()));
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put(file.main(), "body");
		parts.putAll(file.texts());
		for (var part : parts.entrySet()) {
			Markup tree = file.xml(part.getKey());
			FieldPlaces.mark(tree, part.getValue(), levels, contents);
			List<TagRun> found = tree.all(n -> n.mark() instanceof TagRun).stream().map(Lines::field).toList();
			if (!found.isEmpty()) {
				texts.put(part.getKey(), tree);
				fields.addAll(found);
			}
		}
	}

	/** All fields, in the order of the parts and of the text. */
	List<TagRun> fields() {
		return List.copyOf(fields);
	}

	WordPackage file() {
		return file;
	}

	/** The parts with fields, by name. */
	Map<String, Markup> texts() {
		return texts;
	}

	/** Walks through all fields; the parts are as the reading made them then. */
	void walk(Reading reading, FieldFrame frame, Copies copies) {
		Blocks blocks = new Blocks(reading, copies);
		for (Markup tree : texts.values()) {
			Markup root = tree.root();
			if (root.is("document")) {
				blocks.fill(root.child("body").orElse(root), frame);
			} else if (root.is("hdr") || root.is("ftr")) {
				blocks.fillCell(root, frame);
			} else {
				root.children().stream().filter(Markup::isElement).forEach(note -> blocks.fillCell(note, frame));
			}
		}
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
