// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.internal.editor.ChapterList.Entry;
import org.hyoka.ui.internal.editor.PageDescriptor.Scope;
import org.hyoka.ui.labels.Labels;

/** What the list of chapters shows: the undertakings below each chapter, or the chapters below each undertaking. */
final class ChapterContent implements ITreeContentProvider {
	private final List<PageDescriptor> pages;
	private final Dossier dossier;
	private boolean byUndertaking;

	ChapterContent(List<PageDescriptor> pages, Dossier dossier) {
		this.pages = pages;
		this.dossier = dossier;
	}

	/** Shows the chapters below each undertaking, or the other way round. */
	void setByUndertaking(boolean value) {
		byUndertaking = value;
	}

	/** The page that an undertaking itself leads to: the first that is shown for each of them; empty where no page is. */
	private Optional<PageDescriptor> own() {
		return pages.stream().filter(p -> p.scope() == Scope.UNDERTAKING).findFirst();
	}

	private boolean isUndertaking(Entry entry) {
		return byUndertaking && entry.child() && own().filter(entry.page()::equals).isPresent();
	}

	@Override
	public Object[] getElements(Object input) {
		if (!byUndertaking || own().isEmpty()) {
			return pages.stream().map(p -> new Entry(p, firstSubject(p), false)).toArray();
		}
		List<Entry> all = new ArrayList<>();
		for (PageDescriptor page : pages) {
			if (page.scope() == Scope.DOSSIER) {
				all.add(new Entry(page, dossier, false));
			} else if (page.equals(own().get())) {
				page.subjects(dossier).forEach(s -> all.add(new Entry(page, s, true)));
			}
		}
		return all.toArray();
	}

	private EObject firstSubject(PageDescriptor page) {
		List<EObject> subjects = page.subjects(dossier);
		return subjects.isEmpty() ? dossier : subjects.get(0);
	}

	@Override
	public Object[] getChildren(Object parent) {
		Entry entry = (Entry) parent;
		if (isUndertaking(entry)) {
			return pages.stream().filter(p -> p.scope() != Scope.DOSSIER && !p.equals(entry.page()) && p.subjects(dossier).contains(entry.subject()))
					.map(p -> new Entry(p, entry.subject(), true)).toArray();
		}
		return byUndertaking || entry.child() || entry.page().scope() == Scope.DOSSIER ? new Object[0]
				: entry.page().subjects(dossier).stream().map(s -> new Entry(entry.page(), s, true)).toArray();
	}

	@Override
	public Object getParent(Object element) {
		Entry entry = (Entry) element;
		if (byUndertaking) {
			return entry.child() && !isUndertaking(entry) ? own().map(p -> new Entry(p, entry.subject(), true)).orElse(null) : null;
		}
		return entry.child() ? new Entry(entry.page(), firstSubject(entry.page()), false) : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		Entry entry = (Entry) element;
		return isUndertaking(entry) || !byUndertaking && !entry.child() && entry.page().scope() != Scope.DOSSIER
				&& !entry.page().subjects(dossier).isEmpty();
	}

	/** What an entry is called. */
	String name(Entry entry) {
		boolean ofUndertaking = byUndertaking ? isUndertaking(entry) : entry.child();
		return !ofUndertaking ? entry.page().name() : entry.subject() instanceof Undertaking u ? Labels.brief(u) : Labels.of(entry.subject());
	}
}
