// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.SECTION__BODY;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.SECTION__FIGURES;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.Section;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;

/** One piece of narrative: its name and chapter, its text with a bar above, and beside it how the report prints it. */
final class SectionPart {
	private static final int BESIDE_FROM = 720;
	private final PageContext context;
	private final Subject section;
	private final Composite control;
	private final SashForm both;
	private final MarkdownBar bar;
	private final StyledText text;
	private final ProseField field;
	private final FormBuilder form;
	private final SectionPreview preview;
	private final PicturePicker pictures;

	SectionPart(Composite parent, PageContext context, Subject section) {
		this.context = context;
		this.section = section;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = plain(8);
		layout.marginRight = PageScaffold.SCROLL_BAR;
		control.setLayout(layout);
		form = new FormBuilder(control, section);
		FormBuilder head = form.row(2);
		head.text(NAMED_ELEMENT__NAME);
		new KeyField(head, context, section);
		bar = new MarkdownBar(control);
		bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		both = new SashForm(control, SWT.HORIZONTAL | SWT.SMOOTH);
		both.setSashWidth(12);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = 280;
		data.widthHint = 200;
		both.setLayoutData(data);
		Composite left = new Composite(both, SWT.NONE);
		left.setLayout(plain(4));
		FormBuilder body = new FormBuilder(left, section);
		text = body.custom(SECTION__BODY, this::createText);
		bar.serve(text);
		MarkdownStyle.install(text);
		field = new ProseField(text, section, SECTION__BODY);
		pictures = new PicturePicker(context.session(), text);
		pictures.takeDrops(text, this::toShown);
		bar.separator();
		bar.item("text-figure", Messages.Bar_Figure, () -> pictures.choose(toShown()));
		ToolItem[] reference = new ToolItem[1];
		reference[0] = bar.item("command-link", Messages.Bar_Reference, () -> offerReferences(reference[0]));
		preview = new SectionPreview(both, context, section);
		bar.separator();
		bar.item("text-preview", Messages.Bar_Preview, this::togglePreview);
		both.setWeights(54, 46);
		both.addListener(SWT.Resize, e -> orient());
	}

	private static GridLayout plain(int spacing) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = spacing;
		return layout;
	}

	private StyledText createText(Composite cell) {
		StyledText made = new PictureText(cell, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		made.setMargins(12, 8, 12, 8);
		made.setLineSpacing(4);
		made.setTabs(4);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = made.getLineHeight() * 6;
		data.widthHint = 120;
		made.setLayoutData(data);
		made.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
				|| e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return made;
	}

	/**
	 * Where a picture can be pasted too: key, menu and the window's Edit menu all come by this method. Public, since the workbench
	 * calls it by its name, and does nothing where it may not.
	 */
	public final class PictureText extends StyledText {
		PictureText(Composite parent, int style) {
			super(parent, style);
		}

		@Override
		public void paste() {
			if (!section.editable() || !pictures.paste(toShown())) {
				super.paste();
			}
		}
	}

	private void orient() {
		int wanted = both.getClientArea().width >= BESIDE_FROM ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (both.getOrientation() != wanted) {
			both.setOrientation(wanted);
		}
	}

	private void togglePreview() {
		Control maximized = both.getMaximizedControl();
		both.setMaximizedControl(maximized == null ? both.getChildren()[0] : null);
		preview.later();
	}

	/** Puts pictures into the section that is shown now, which may be another when they are read. */
	private Consumer<List<PicturePicker.Taken>> toShown() {
		Optional<EObject> now = section.object();
		return taken -> now.map(Section.class::cast).filter(s -> s.eResource() != null && !context.session().isReadOnly())
				.ifPresent(s -> insert(s, taken));
	}

	/** New figures with their pictures, and their places in the text, at the caret where it is seen: one undoable step. */
	private void insert(Section target, List<PicturePicker.Taken> taken) {
		field.commit();
		List<Figure> figures = taken.stream().map(PicturePicker.Taken::figure).toList();
		figures.forEach(f -> f.setId(UUID.randomUUID().toString())); // the text refers to it in the same step
		CompoundCommand all = new CompoundCommand(Messages.Part_InsertFigure);
		all.append(AddCommand.create(context.domain(), target, SECTION__FIGURES, figures));
		String body = target.getBody() == null ? "" : target.getBody();
		int at = section.object().filter(target::equals).isPresent() ? Math.min(text.getCaretOffset(), body.length()) : body.length();
		String places = MarkdownBar.asParagraph(body, at, figures.stream().map(f -> "![](" + f.getId() + ")").collect(Collectors.joining("\n\n")));
		all.append(SetCommand.create(context.domain(), target, SECTION__BODY, body.substring(0, at) + places + body.substring(at)));
		context.domain().getCommandStack().execute(all);
	}

	/** The figures and tables of this piece, to be put at the caret. */
	private void offerReferences(ToolItem item) {
		List<Exhibit> exhibits = section.object().map(Section.class::cast)
				.map(s -> java.util.stream.Stream.<Exhibit>concat(s.getFigures().stream(), s.getTables().stream()).toList())
				.orElse(List.of());
		Menu menu = new Menu(item.getParent());
		for (Exhibit exhibit : exhibits) {
			MenuItem entry = new MenuItem(menu, SWT.PUSH);
			entry.setText((Labels.of(exhibit.eClass()) + "　" + Labels.of(exhibit)).replace("&", "&&"));
			entry.addListener(SWT.Selection, e -> {
				bar.paragraph("![](" + exhibit.getId() + ")");
				text.setFocus();
			});
		}
		if (exhibits.isEmpty()) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText(Messages.Bar_NoReference);
			none.setEnabled(false);
		}
		menu.addListener(SWT.Hide, e -> item.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	Control control() {
		return control;
	}

	/** The text. */
	StyledText text() {
		return text;
	}

	boolean focus(EStructuralFeature feature) {
		return feature == null || feature == SECTION__BODY ? text.setFocus() : form.focus(feature);
	}
}
