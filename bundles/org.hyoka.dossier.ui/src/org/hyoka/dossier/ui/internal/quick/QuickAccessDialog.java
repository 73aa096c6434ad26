// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.quick;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.SearchField;

/** One field for everything: type a part of what a page, an object or a command is called, Enter goes there. */
public final class QuickAccessDialog extends Dialog {
	private static final int CALM_MILLISECONDS = 120;
	private static final Point SIZE = new Point(760, 480);
	private final List<Target> commands;
	private Text words;
	private Table table;
	private Label none;
	private Background<List<Target>> looking;
	private volatile String[] wanted = { "" };
	private List<Target> shown = List.of();
	private Target chosen;

	/** @param window whose dossier is looked through */
	QuickAccessDialog(IWorkbenchWindow window) {
		super(window.getShell());
		commands = Targets.commands(window);
		setShellStyle(SWT.APPLICATION_MODAL | SWT.CLOSE | SWT.TITLE | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Quick_title);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		return null; // Enter goes, Escape does not
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		area.setLayout(layout);
		words = SearchField.create(area, Messages.Quick_hint);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		AccessibleNames.name(words, () -> Messages.Quick_hint);
		words.addModifyListener(e -> search());
		words.addListener(SWT.KeyDown, this::move);
		words.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) { // with words, too: nobody clears them to look for nothing
				words.getDisplay().asyncExec(this::close);
			}
		});
		words.addListener(SWT.DefaultSelection, e -> go());
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		for (int i = 0; i < 3; i++) {
			new TableColumn(table, SWT.LEFT);
		}
		table.addListener(SWT.Resize, e -> columns());
		table.addListener(SWT.DefaultSelection, e -> go());
		table.addListener(SWT.MouseUp, e -> go());
		AccessibleNames.name(table, () -> Messages.Quick_title);
		none = new Label(area, SWT.WRAP);
		none.setForeground(ThemeColors.of(area).quiet());
		none.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		looking = ActiveDossier.editor().filter(e -> e.evaluator().isEmpty()).filter(e -> e.openSession().isPresent()).map(this::over).orElse(null);
		search();
		return area;
	}

	private void columns() {
		int width = table.getClientArea().width;
		table.getColumn(0).setWidth(width * 45 / 100);
		table.getColumn(1).setWidth(width * 35 / 100);
		table.getColumn(2).setWidth(width - width * 45 / 100 - width * 35 / 100);
	}

	private Background<List<Target>> over(DossierEditor editor) {
		EditorShell shell = editor.getAdapter(EditorShell.class);
		return new Background<>(editor.session(), words, Messages.Quick_title, CALM_MILLISECONDS,
				pause -> Targets.objects(editor, shell, editor.session().dossier(), wanted, pause), this::take);
	}

	/** Pages and commands at once, objects a moment later, since there may be very many. */
	private void search() {
		wanted = Targets.parts(words.getText());
		take(List.of());
		if (looking != null && !words.getText().isBlank()) {
			looking.later();
		}
	}

	private void take(List<Target> objects) {
		List<Target> all = new ArrayList<>();
		ActiveDossier.editor().filter(e -> e.openSession().isPresent()).ifPresent(e -> all.addAll(Targets.pages(e, wanted)));
		all.addAll(Targets.among(commands, wanted));
		all.addAll(objects);
		shown = Targets.inOrder(all, wanted);
		table.setRedraw(false);
		table.removeAll();
		for (Target target : shown) {
			new TableItem(table, SWT.NONE).setText(new String[] { target.name(), target.hint(), target.kind() });
		}
		table.setRedraw(true);
		if (!shown.isEmpty()) {
			table.setSelection(0);
		}
		none.setText(shown.isEmpty() && !words.getText().isBlank() ? Messages.Quick_none : Messages.Quick_keys);
		none.getParent().layout();
	}

	/** Arrow keys go through the list while one types. */
	private void move(Event e) {
		int by = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (by != 0 && !shown.isEmpty()) {
			table.setSelection(Math.clamp(table.getSelectionIndex() + by, 0, shown.size() - 1));
			table.showSelection();
			e.doit = false;
		}
	}

	private void go() {
		int at = table.getSelectionIndex();
		if (at >= 0 && at < shown.size()) {
			chosen = shown.get(at);
			close();
		}
	}

	@Override
	public int open() {
		int code = super.open();
		if (chosen != null) {
			chosen.go().run();
		}
		return code;
	}
}
