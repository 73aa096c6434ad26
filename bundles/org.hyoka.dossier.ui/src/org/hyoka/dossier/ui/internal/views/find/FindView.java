// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.find;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.ui.internal.views.DossierView;
import org.hyoka.dossier.ui.internal.views.SearchArea;
import org.hyoka.dossier.ui.internal.views.find.TextSearch.Hit;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.labels.FramedHover;
import org.hyoka.ui.labels.Hover;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.SecondaryText;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.TableOffers;
import org.hyoka.ui.tables.SelectedIcons;

/** Looks for words in all texts of the active dossier; Enter or a double-click leads to where they stand. */
public final class FindView extends DossierView {
	/** Id of the view. */
	public static final String ID = "org.hyoka.ui.find";
	private static final int CALM_MILLISECONDS = 100;
	private Text words;
	private Label summary;
	private TableViewer viewer;
	private DossierSession session;
	private Background<Found> looking;
	private volatile String wanted = "";

	/** What there is for words. */
	private record Found(String words, List<Hit> hits) {
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
		summary = all.summary();
		viewer = new TableViewer(all, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		viewer.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new HitLabels());
		FramedHover.enableFor(viewer);
		SelectedIcons.install(viewer.getTable());
		viewer.addOpenListener(e -> lead());
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
			String now = wanted;
			return new Found(now, TextSearch.find(of.dossier(), now, Background.asking(pause)));
		}, this::take);
	}

	private void search() {
		if (!words.isDisposed() && looking != null) {
			wanted = words.getText();
			looking.work();
		}
	}

	private void take(Found found) {
		if (!found.words().equals(words.getText())) {
			return;
		}
		List<Hit> hits = found.hits();
		viewer.setInput(hits);
		summary.setText(found.words().isBlank() ? Messages.Find_hint : hits.isEmpty() ? Messages.Find_none
				: Messages.bind(hits.size() < TextSearch.MOST ? Messages.Find_count : Messages.Find_most, hits.size()));
		summary.getParent().layout();
	}

	private void first() {
		if (viewer.getTable().getItemCount() > 0) {
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)));
			lead();
		}
	}

	private void lead() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof Hit hit) {
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

	private static final class HitLabels extends StyledCellLabelProvider {
		@Override
		public void update(ViewerCell cell) {
			Hit hit = (Hit) cell.getElement();
			StyledString text = new StyledString(hit.snippet()).append("  " + place(hit), SecondaryText.STYLER);
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(Icons.of(hit.object().eClass()));
			super.update(cell);
		}

		private static String place(Hit hit) {
			return Naming.where(hit.object(), Texts.locale()) + " › " + Labels.of(hit.feature());
		}

		@Override
		public String getToolTipText(Object element) {
			Hit hit = (Hit) element;
			return Hover.wrap(place(hit) + "\n" + hit.snippet());
		}
	}
}
