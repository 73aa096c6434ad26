// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.dossier.json.JsonLimits;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Parts of a dossier in JSON: an object with some texts and some lists of model objects. Ids in it are words of its
 * own that hold within it only; the objects have none.
 *
 * @param texts the texts by property
 * @param lists the objects by property; a list that is not there is empty
 */
public record Fragment(Map<String, String> texts, Map<String, List<EObject>> lists) {
	/**
	 * A list in a fragment.
	 *
	 * @param type what it holds
	 * @param main whether it is one of those of which there is exactly one, with something in it
	 * @param most how many objects it holds at most
	 */
	public record Kind(EClass type, boolean main, int most) {
	}

	private static final JsonLimits LIMITS = JsonLimits.standard().withBytes(4L << 20);

	/**
	 * Reads a fragment.
	 *
	 * @param in    JSON; it is left open
	 * @param texts    the properties that hold texts; all are required
	 * @param optional those of which a fragment may have none
	 * @param lists the properties that hold objects
	 * @throws org.hyoka.dossier.json.JsonImportException with all problems, if it is no such fragment
	 * @throws IOException                             if it cannot be read
	 */
	public static Fragment read(InputStream in, Set<String> texts, Set<String> optional, Map<String, Kind> lists) throws IOException {
		return Source.read(in, LIMITS, source -> new Reading(source, texts, optional, lists).read());
	}

	private static final class Reading {
		private final Source source;
		private final JsonParser parser;
		private final Set<String> required;
		private final Set<String> textNames = new HashSet<>();
		private final Map<String, Kind> listTypes;
		private final ObjectReader reader;
		private final Map<String, String> texts = new HashMap<>();
		private final Map<String, List<EObject>> lists = new HashMap<>();

		Reading(Source source, Set<String> required, Set<String> optional, Map<String, Kind> listTypes) {
			this.source = source;
			this.parser = source.parser();
			this.required = required;
			textNames.addAll(required);
			textNames.addAll(optional);
			this.listTypes = listTypes;
			this.reader = new ObjectReader(source, ObjectReader.IdRule.LOCAL);
		}

		Fragment read() throws IOException {
			if (!source.isObject()) {
				return null;
			}
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				source.path().enter(name);
				property(name);
				source.path().leave();
			}
			for (String name : required) {
				if (!texts.containsKey(name)) {
					source.problem(parser, Messages.of("feature.missing", name, "template")); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			List<String> main = listTypes.keySet().stream().filter(n -> listTypes.get(n).main()).sorted().toList();
			if (main.stream().filter(lists::containsKey).count() != 1) {
				source.problem(parser, Messages.of("template.kinds", String.join(", ", main))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			reader.resolve();
			return new Fragment(texts, lists);
		}

		private void property(String name) throws IOException {
			if (textNames.contains(name)) {
				text(name);
			} else if (listTypes.containsKey(name)) {
				list(name, listTypes.get(name));
			} else {
				Set<String> known = new HashSet<>(textNames);
				known.addAll(listTypes.keySet());
				source.problem(parser, Messages.unknownProperty(name, "template", known)); //$NON-NLS-1$
				parser.skipChildren();
			}
		}

		private void text(String name) throws IOException {
			if (parser.currentToken() == JsonToken.VALUE_STRING) {
				texts.put(name, parser.getText());
			} else {
				texts.put(name, ""); //$NON-NLS-1$
				source.problem(parser, Messages.of("wrong.string", Scalars.found(parser))); //$NON-NLS-1$
				parser.skipChildren();
			}
		}

		private void list(String name, Kind kind) throws IOException {
			if (parser.currentToken() != JsonToken.START_ARRAY) {
				source.problem(parser, Messages.of("wrong.list", Scalars.found(parser))); //$NON-NLS-1$
				parser.skipChildren();
				return;
			}
			List<EObject> objects = new ArrayList<>();
			for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
				source.path().enter(i);
				EObject object = reader.object(kind.type());
				if (object != null) {
					objects.add(object);
				}
				source.path().leave();
			}
			lists.put(name, objects);
			if (objects.isEmpty() || objects.size() > kind.most()) {
				source.problem(parser, Messages.of(kind.most() == 1 ? "template.one" : "template.empty")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}
}
