// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.find;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.edits.TextOccurrences;
import org.hyoka.core.edits.TextOccurrences.Occurrence;
import org.hyoka.core.text.WordSearch;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.ui.internal.views.DossierView;
import org.hyoka.dossier.ui.internal.views.SearchArea;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.labels.FramedHover;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.TableOffers;
import org.hyoka.ui.tables.SelectedIcons;

/** Looks for words in all texts of the active dossier, and replaces them; Enter or a double-click leads to where they stand. */
public final class FindView extends DossierView {
	/** Id of the view. */
	public static final String ID = "org.hyoka.ui.find";
	private static final int CALM_MILLISECONDS = 100;
	/** So many places are listed. */
	private static final int MOST = 1000;
	private Text words;
	private Label summary;
	private TableViewer viewer;
	private DossierSession session;
	private Background<Found> looking;
	private ReplaceBar bar;
	private volatile WordSearch wanted = WordSearch.of("");
	/** What was said last of replacing; until something else is looked for. */
	private String said = "";

	/** What there is for words. */
	private record Found(WordSearch search, List<Occurrence> hits) {
	}

	@Override
	protected Control createContent(Composite parent) {
		SearchArea all = new SearchArea(parent, Messages.Find_words, this::search);
		words = all.words();
		words.addListener(SWT.DefaultSelection, e -> first());
		words.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN && viewer.getTable().getItemCount() > 0) {
				viewer.getTable().setFocus();
				viewer.getTable().setSelection(0);
			}
		});
		bar = new ReplaceBar(all, this::search, () -> viewer.refresh(), this::replace);
		summary = all.summary();
		viewer = new TableViewer(all, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		viewer.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new HitLabels(bar::replacement));
		FramedHover.enableFor(viewer);
		SelectedIcons.install(viewer.getTable());
		viewer.addOpenListener(e -> lead());
		viewer.addSelectionChangedListener(e -> count());
		AccessibleNames.name(viewer.getTable(), () -> Messages.Find_words);
		TableOffers.install(viewer.getTable());
		return all;
	}

	@Override
	protected void show(DossierEditor editor) {
		session = editor == null ? null : editor.session();
		if (looking != null) {
			looking.end();
			looking = null;
		}
		if (!viewer.getControl().isDisposed()) {
			if (session != null) {
				looking = over(session);
			}
			viewer.setInput(List.of());
			if (session != null) {
				search();
			}
		}
	}

	/** Puts words into the field and looks for them; UI thread. */
	public void look(String text) {
		words.setText(text);
		words.selectAll();
		words.setFocus();
	}

	private Background<Found> over(DossierSession of) {
		return new Background<>(of, words, Messages.Find_looking, CALM_MILLISECONDS, pause -> {
			WordSearch now = wanted;
			return new Found(now, TextOccurrences.find(of.dossier(), now, MOST, () -> {
				pause.run(); // ends the work by an exception where somebody else needs the dossier
				return false;
			}));
		}, this::take);
	}

	private void search() {
		if (!words.isDisposed() && looking != null) {
			WordSearch now = bar.search(words.getText());
			said = now.equals(wanted) ? said : "";
			wanted = now;
			looking.work();
		}
	}

	private void take(Found found) {
		if (!found.search().equals(bar.search(words.getText()))) {
			return;
		}
		List<Occurrence> hits = found.hits();
		viewer.setInput(hits);
		String count = found.search().words().isBlank() ? Messages.Find_hint : hits.isEmpty() ? Messages.Find_none
				: Messages.bind(hits.size() < MOST ? Messages.Find_count : Messages.Find_most, hits.size());
		summary.setText(said.isEmpty() ? count : said + "\n" + count);
		summary.getParent().layout();
		count();
	}

	private void count() {
		bar.count(chosen(), all(), session == null || session.isReadOnly());
	}

	private List<Occurrence> chosen() {
		return viewer.getStructuredSelection().stream().map(Occurrence.class::cast).toList();
	}

	private List<Occurrence> all() {
		return viewer.getInput() instanceof List<?> hits ? hits.stream().map(Occurrence.class::cast).toList() : List.of();
	}

	/** One step for all places; of very many also those that are not listed. */
	private void replace(boolean selected, String by) {
		List<Occurrence> places = selected ? chosen()
				: TextOccurrences.find(session.dossier(), wanted, Integer.MAX_VALUE, () -> false);
		List<Occurrence> replaced = places.stream().filter(Occurrence::isReplaceable).toList();
		session.execute(TextOccurrences.replace(replaced, by, session.editingDomain(),
				Messages.bind(Messages.Find_step, wanted.words().strip(), by)));
		int left = places.size() - replaced.size();
		said = Messages.bind(Messages.Find_replaced, replaced.size()) + (left == 0 ? "" : " " + Messages.bind(Messages.Find_left, left));
		search();
	}

	private void first() {
		if (viewer.getTable().getItemCount() > 0) {
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)));
			lead();
		}
	}

	private void lead() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof Occurrence hit) {
			editor().ifPresent(e -> {
				e.getSite().getPage().activate(e);
				e.reveal(hit.object(), hit.feature());
			});
		}
	}

	@Override
	public void setFocus() {
		if (editor().isPresent()) {
			words.setFocus();
		} else {
			super.setFocus();
		}
	}
}
