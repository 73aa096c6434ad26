// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.ui.rows.TableOffers;

/** Asks which chapters of what is written are left out. */
final class ChaptersPage extends WizardPage {
	/** What a heading takes from the dossier only when the report is written. */
	private static final Pattern OPEN_PLACE = Pattern.compile("\\{(?:kind|code|name|criterion)\\}");
	private List<OutlineChapter> chapters = List.of();
	private CheckboxTreeViewer tree;

	ChaptersPage() {
		super("chapters", Messages.chaptersHeading, null);
		setDescription(Messages.chaptersLead);
	}

	/** Shows other chapters, all of them chosen. */
	void show(List<OutlineChapter> others) {
		chapters = List.copyOf(others);
		tree.setInput(chapters);
		tree.expandAll();
		chapters.forEach(chapter -> tree.setSubtreeChecked(chapter, true));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		tree = new CheckboxTreeViewer(page, SWT.BORDER | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).hint(320, 200).applyTo(tree.getTree());
		TableOffers.installKeys(tree.getTree());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> TableOffers.install(tree.getTree(), m));
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		tree.getTree().addDisposeListener(e -> menu.dispose());
		tree.setContentProvider(new Chapters());
		tree.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				OutlineChapter chapter = (OutlineChapter) element;
				return chapter.getName() == null || chapter.getName().isBlank()
						? unnamed(chapter)
						: OPEN_PLACE.matcher(chapter.getName()).replaceAll("…");
			}

			private String unnamed(OutlineChapter chapter) {
				return switch (chapter.getScope()) {
				case EACH_PROJECT -> Messages.eachProject;
				case EACH_CRITERION -> Messages.eachCriterion;
				default -> "title".equals(chapter.getSection()) ? Messages.titlePage : Messages.unnamed;
				};
			}
		});
		tree.addCheckStateListener(e -> tree.setSubtreeChecked(e.getElement(), e.getChecked()));
		setControl(page);
	}

	/** The ids of chapters whose box is clear and that hold no chapter whose box is set. */
	Set<String> without() {
		Set<String> out = new LinkedHashSet<>();
		if (tree != null) {
			chapters.forEach(chapter -> add(chapter, out));
		}
		return out;
	}

	private boolean add(OutlineChapter chapter, Set<String> out) {
		boolean inside = false;
		for (OutlineChapter inner : chapter.getChapters()) {
			inside |= add(inner, out);
		}
		boolean printed = tree.getChecked(chapter) || inside;
		if (!printed && chapter.getId() != null) {
			out.add(chapter.getId());
		}
		return printed;
	}

	private static final class Chapters implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object chapter) {
			return ((OutlineChapter) chapter).getChapters().toArray();
		}

		@Override
		public Object getParent(Object chapter) {
			return ((OutlineChapter) chapter).eContainer() instanceof OutlineChapter parent ? parent : null;
		}

		@Override
		public boolean hasChildren(Object chapter) {
			return !((OutlineChapter) chapter).getChapters().isEmpty();
		}
	}
}
