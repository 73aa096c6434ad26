// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.Section;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;

/** A figure: its picture, which can be pasted, dropped or chosen, with caption, source and words for who cannot see it. */
final class FigurePart {
	private static final int HEIGHT = 260;
	private final PageContext context;
	private final Subject figure;
	private final PageScaffold scaffold;
	private final FormBuilder form;
	private final Canvas canvas;
	private final PicturePicker pictures;
	private Image image;
	private String shown = "";
	private String sentence = Messages.Picture_Drop;

	FigurePart(Composite parent, PageContext context, Subject figure) {
		this.context = context;
		this.figure = figure;
		scaffold = PageScaffold.inside(parent);
		Composite section = scaffold.wideSection("");
		form = new FormBuilder(section, figure);
		form.text(NAMED_ELEMENT__NAME);
		canvas = form.custom(FIGURE__ENTRY, this::createCanvas);
		pictures = new PicturePicker(context.session(), canvas);
		pictures.takeDrops(canvas, this::toShown);
		buttons(section);
		form.all(EXHIBIT__SOURCE, EXHIBIT__SOURCE_TEXT);
		form.row(2).all(EXHIBIT__PRINTED_NUMBER, FIGURE__WIDTH);
		form.area(EXHIBIT__ALT_TEXT, 3);
		figure.onChange(canvas, this::show);
		show();
	}

	private Canvas createCanvas(Composite cell) {
		Canvas made = new Canvas(cell, SWT.BORDER | SWT.DOUBLE_BUFFERED);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = HEIGHT;
		data.widthHint = 120;
		made.setLayoutData(data);
		made.addPaintListener(e -> paint(e.gc));
		made.addListener(SWT.Resize, e -> made.redraw());
		made.addListener(SWT.FocusIn, e -> made.redraw());
		made.addListener(SWT.FocusOut, e -> made.redraw());
		made.addListener(SWT.MouseDown, e -> made.setFocus());
		made.addListener(SWT.Traverse, e -> e.doit = true);
		made.addListener(SWT.KeyDown, e -> {
			if ((e.stateMask & SWT.MOD1) != 0 && e.keyCode == 'v' && figure.editable()) {
				paste();
			} else if (e.keyCode == SWT.DEL && figure.editable()) {
				figure.put(FIGURE__ENTRY, null);
			} else if (e.keyCode == SWT.CR && figure.editable()) {
				pictures.choose(toShown());
			}
		});
		made.addDisposeListener(e -> release());
		made.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent e) {
				e.result = figure.get(EXHIBIT__ALT_TEXT) instanceof String s ? s : sentence;
			}
		});
		return made;
	}

	private void buttons(Composite section) {
		Composite line = new Composite(section, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.marginTop = 0;
		row.spacing = 8;
		line.setLayout(row);
		button(line, Messages.Picture_ChooseButton, () -> pictures.choose(toShown()));
		button(line, Messages.Picture_PasteButton, this::paste);
		button(line, Messages.Picture_RemoveButton, () -> figure.put(FIGURE__ENTRY, null));
	}

	private void button(Composite line, String label, Runnable run) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		Runnable enable = () -> button.setEnabled(figure.editable());
		figure.onChange(button, enable);
		enable.run();
	}

	private void paste() {
		if (!pictures.paste(toShown())) {
			MessageDialog.openInformation(canvas.getShell(), Messages.Picture_Title, Messages.Picture_NothingToPaste);
		}
	}

	/** Puts pictures into the figure that is shown now, which may be another when they are read. */
	private Consumer<List<PicturePicker.Taken>> toShown() {
		Optional<EObject> now = figure.object();
		return taken -> now.map(Figure.class::cast).filter(f -> f.eResource() != null && !context.session().isReadOnly())
				.ifPresent(f -> put(f, taken));
	}

	/** The first is the figure's picture, each other one a figure of its own behind it: one undoable step. */
	private void put(Figure target, List<PicturePicker.Taken> taken) {
		PicturePicker.Taken first = taken.getFirst();
		CompoundCommand all = new CompoundCommand(Messages.Picture_Put);
		all.append(SetCommand.create(context.domain(), target, FIGURE__ENTRY, first.entry()));
		if (target.getName() == null) {
			all.append(SetCommand.create(context.domain(), target, NAMED_ELEMENT__NAME, first.name()));
		}
		Section section = (Section) target.eContainer();
		int at = section.getFigures().indexOf(target);
		for (PicturePicker.Taken other : taken.subList(1, taken.size())) {
			all.append(AddCommand.create(context.domain(), section, SECTION__FIGURES, other.figure(), ++at));
		}
		context.domain().getCommandStack().execute(all);
	}

	private void show() {
		String entry = figure.get(FIGURE__ENTRY) instanceof String s ? s : "";
		if (entry.equals(shown)) {
			return;
		}
		shown = entry;
		release();
		sentence = entry.isEmpty() ? Messages.Picture_Drop : Messages.Picture_Reading;
		canvas.redraw();
		if (entry.isEmpty()) {
			return;
		}
		Job job = Job.create(Messages.Picture_Reading, monitor -> {
			ImageData data = null;
			try {
				var bytes = PicturePicker.bytes(context.session(), entry);
				data = bytes.isEmpty() ? null : new ImageData(new ByteArrayInputStream(bytes.get()));
			} catch (IOException | SWTException e) {
				Platform.getLog(FigurePart.class).log(Status.warning("A picture cannot be shown: " + entry, e));
			}
			ImageData read = data;
			if (!canvas.isDisposed()) {
				canvas.getDisplay().asyncExec(() -> take(entry, read));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void take(String entry, ImageData data) {
		if (!canvas.isDisposed() && entry.equals(shown)) {
			sentence = Messages.bind(Messages.Picture_Hidden, entry);
			image = data == null ? null : new Image(canvas.getDisplay(), data);
			canvas.redraw();
		}
	}

	private void release() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		ThemeColors palette = ThemeColors.of(canvas);
		if (image != null) {
			Rectangle size = image.getBounds();
			double factor = Math.min(1, Math.min((area.width - 16d) / size.width, (area.height - 16d) / size.height));
			int width = Math.max(1, (int) (size.width * factor));
			int height = Math.max(1, (int) (size.height * factor));
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width,
					height);
		} else {
			words(gc, area, palette);
		}
		if (canvas.isFocusControl()) {
			gc.setForeground(palette.accent());
			gc.setLineWidth(2);
			gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
		}
	}

	private void words(GC gc, Rectangle area, ThemeColors palette) {
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(canvas.getFont());
			layout.setAlignment(SWT.CENTER);
			layout.setWidth(Math.max(16, area.width - 16));
			layout.setText(sentence);
			gc.setForeground(palette.quiet());
			layout.draw(gc, 8, Math.max(8, (area.height - layout.getBounds().height) / 2));
		} finally {
			layout.dispose();
		}
	}

	Control control() {
		return scaffold.control();
	}

	boolean focus(EObject object, EStructuralFeature feature) {
		return form.focus(feature == null ? NAMED_ELEMENT__NAME : feature) || form.focus(NAMED_ELEMENT__NAME)
				&& !Labels.of(object).isEmpty();
	}
}
