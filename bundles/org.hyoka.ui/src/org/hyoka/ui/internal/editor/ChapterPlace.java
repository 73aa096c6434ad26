// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.ui.internal.editor.ChapterList.Entry;

/**
 * A chapter of the list, by which things are counted.
 *
 * @param page    where it is edited
 * @param subject of chapters per undertaking the undertaking; null for all
 */
record ChapterPlace(PageDescriptor page, EObject subject) {
	/** The place of an entry of the list. */
	static ChapterPlace of(Entry entry) {
		return new ChapterPlace(entry.page(), entry.child() ? entry.subject() : null);
	}

	/** The chapter where an object is edited; of one per undertaking the chapter as a whole, too. */
	static Stream<ChapterPlace> of(List<PageDescriptor> pages, EObject object) {
		return pages.stream().filter(p -> p.distance(object) >= 0).min(Comparator.comparingInt(p -> p.distance(object))).stream()
				.flatMap(page -> page.scope() != PageDescriptor.Scope.DOSSIER && EcoreUtil.getRootContainer(object) instanceof Dossier dossier
						? Stream.of(new ChapterPlace(page, null), new ChapterPlace(page, page.subjectOf(object, dossier)))
						: Stream.of(new ChapterPlace(page, null)));
	}
}
