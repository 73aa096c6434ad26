// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.SECTION__FIGURES;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.SECTION__SUBSECTIONS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.SECTION__TABLES;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.Section;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.tables.ObjectTree;

/** Pieces of narrative with their parts, figures and tables as a tree at the left, the chosen one at the right. */
public final class TextsPart {
	private static final int TREE_HEIGHT = 160;
	/** In a lower window it scrolls: name, tools, text and preview need some lines each. */
	private static final int LEAST = 460;
	private static final int BESIDE_FROM = 600;
	private final PageContext context;
	private final ScrolledComposite scroll;
	private final SashForm sash;
	private final ObjectTree tree;
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Subject section;
	private final Subject figure;
	private final Subject table;
	private final Control nothing;
	private SectionPart sectionPart;
	private FigurePart figurePart;
	private TablePart tablePart;

	/**
	 * @param root   whose narrative
	 * @param places the containments of narrative in it
	 */
	public TextsPart(Composite parent, PageContext context, Subject root, EReference... places) {
		this.context = context;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, e -> orient());
		sash = new SashForm(scroll, SWT.HORIZONTAL | SWT.SMOOTH);
		scroll.setContent(sash);
		sash.setSashWidth(16);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 8;
		left.setLayout(layout);
		List<EReference> references = new ArrayList<>(List.of(places));
		references.addAll(List.of(SECTION__SUBSECTIONS, SECTION__FIGURES, SECTION__TABLES));
		tree = new ObjectTree(left, context, root, TREE_HEIGHT, references.toArray(EReference[]::new)).label(this::label);
		Composite right = new Composite(sash, SWT.NONE);
		GridLayout margin = new GridLayout();
		margin.marginWidth = 0;
		margin.marginHeight = 8;
		right.setLayout(margin);
		area = new Composite(right, SWT.NONE);
		area.setLayout(stack);
		area.setLayoutData(new org.eclipse.swt.layout.GridData(SWT.FILL, SWT.FILL, true, true));
		section = new Subject(context, area);
		figure = new Subject(context, area);
		table = new Subject(context, area);
		PageScaffold empty = PageScaffold.inside(area);
		org.eclipse.swt.widgets.Label sentence = new org.eclipse.swt.widgets.Label(empty.wideSection(""), SWT.WRAP);
		sentence.setText(Messages.Part_Nothing);
		sentence.setForeground(org.hyoka.ui.labels.ThemeColors.of(area).quiet());
		sentence.setLayoutData(PageScaffold.wrapping());
		nothing = empty.control();
		tree.chosen().onChange(area, this::show);
		sash.setWeights(26, 74);
		show();
	}

	/** Beside each other where there is room, else below each other. */
	private void orient() {
		boolean beside = scroll.getSize().x >= BESIDE_FROM;
		scroll.setMinHeight(beside ? LEAST : LEAST + TREE_HEIGHT + 80);
		int wanted = beside ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
		}
	}

	private String label(EObject object) {
		return object instanceof Section s ? SectionNames.of(s, context.dossier()) : Labels.of(object);
	}

	/** The whole. */
	public Control control() {
		return scroll;
	}

	private void show() {
		EObject now = tree.chosen().object().orElse(null);
		Control top = switch (now) {
		case Section s -> {
			if (sectionPart == null) {
				sectionPart = new SectionPart(area, context, section);
			}
			yield sectionPart.control();
		}
		case Figure f -> {
			if (figurePart == null) {
				figurePart = new FigurePart(area, context, figure);
			}
			yield figurePart.control();
		}
		case DataTable t -> {
			if (tablePart == null) {
				tablePart = new TablePart(area, context, table);
			}
			yield tablePart.control();
		}
		case null, default -> nothing;
		};
		set(section, now instanceof Section ? now : null);
		set(figure, now instanceof Figure ? now : null);
		set(table, now instanceof DataTable ? now : null);
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
		}
	}

	private static void set(Subject subject, EObject object) {
		if (subject.object().orElse(null) != object) {
			subject.set(object);
		}
	}

	/** Shows an object, or what of it the tree shows, and puts the focus into the field of a feature. */
	public boolean reveal(EObject object, EStructuralFeature feature) {
		if (!tree.reveal(object)) {
			return false;
		}
		return switch (tree.chosen().object().orElse(null)) {
		case Section s -> sectionPart.focus(object == s ? feature : null);
		case Figure f -> figurePart.focus(f, object == f ? feature : null);
		case DataTable t -> tablePart.focus(object == t ? feature : null);
		case null, default -> false;
		};
	}
}
