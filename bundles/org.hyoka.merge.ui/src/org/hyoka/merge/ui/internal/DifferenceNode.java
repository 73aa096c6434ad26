// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.text.Excerpt;
import org.hyoka.merge.Difference;
import org.hyoka.merge.DifferenceWords;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/**
 * A line of the tree of differences: a chapter, an object in it, or one difference.
 *
 * @param key         tells it from its siblings, also after the dossiers were compared anew
 * @param label       what is read
 * @param object      whose icon it has; empty for none
 * @param children    what stands below it
 * @param differences all that it stands for
 */
record DifferenceNode(Object key, String label, Optional<EObject> object, List<DifferenceNode> children, List<Difference> differences) {
	/** Of its own place in the tree only: what stands below may have become less. */
	@Override
	public int hashCode() {
		return key.hashCode();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DifferenceNode node && node.key.equals(key);
	}

	/** The tree of some differences, by chapters and objects. */
	static List<DifferenceNode> tree(List<Difference> differences) {
		Locale locale = Texts.locale();
		Map<String, Map<EObject, List<Difference>>> chapters = new LinkedHashMap<>();
		for (Difference difference : differences) {
			chapters.computeIfAbsent(DifferenceWords.chapter(difference, locale), c -> new LinkedHashMap<>())
					.computeIfAbsent(place(difference), o -> new ArrayList<>()).add(difference);
		}
		List<DifferenceNode> tree = new ArrayList<>();
		chapters.forEach((chapter, objects) -> tree.add(chapter(chapter, objects)));
		return tree;
	}

	private static DifferenceNode chapter(String name, Map<EObject, List<Difference>> objects) {
		List<DifferenceNode> children = new ArrayList<>();
		List<Difference> all = new ArrayList<>();
		objects.forEach((object, differences) -> {
			List<DifferenceNode> own = differences.stream().map(DifferenceNode::of).toList();
			all.addAll(differences);
			String label = Labels.of(object);
			if (label.equals(name) || object instanceof Dossier) {
				children.addAll(own);
			} else {
				children.add(new DifferenceNode(List.of(name, object), label, Optional.of(object), own, List.copyOf(differences)));
			}
		});
		return new DifferenceNode(name, name, Optional.empty(), children, List.copyOf(all));
	}

	/** The object in whose words a difference is told: of a row the table. */
	private static EObject place(Difference difference) {
		EObject place = DifferenceWords.place(difference);
		return place instanceof TableRow && place.eContainer() != null ? place.eContainer() : place;
	}

	private static DifferenceNode of(Difference difference) {
		String brief = Texts.in(DifferenceWords.brief(difference));
		String label = difference.kind() == Difference.Kind.CHANGED && difference.object() instanceof TableRow row ? row(row) : brief;
		return new DifferenceNode(difference, label, Optional.empty(), List.of(), List.of(difference));
	}

	private static String row(TableRow row) {
		int at = row.eContainer() instanceof DataTable table ? table.getRows().indexOf(row) + 1 : 0;
		String words = row.getCells().stream().filter(cell -> !cell.isBlank()).findFirst().map(Excerpt::of).orElse("");
		return Messages.bind(Messages.Compare_row, at, words).strip();
	}

	/** Whether words are found in it, given in small letters. */
	boolean holds(String words) {
		return label.toLowerCase(Locale.ROOT).contains(words) || children.stream().anyMatch(child -> child.holds(words));
	}

	/** The lowest lines below it, itself if it is one, in order. */
	List<DifferenceNode> leaves() {
		return children.isEmpty() ? List.of(this) : children.stream().flatMap(child -> child.leaves().stream()).filter(Objects::nonNull).toList();
	}
}
