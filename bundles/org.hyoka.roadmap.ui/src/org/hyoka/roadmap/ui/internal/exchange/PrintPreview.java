// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.drawing.Scene;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.ui.labels.Labels;

/** Shows page by page what will be printed, before a printer is asked for. What is printed is what was shown. */
public final class PrintPreview extends Dialog {
	private static final Point FIRST_SIZE = new Point(960, 720);
	private final RoadmapCanvas canvas;
	private final String title;
	private Paper paper = Paper.A4_LANDSCAPE;
	private List<Scene> pages = List.of();
	private int shown;
	private PageView view;
	private Label number;
	private Button previous;
	private Button next;

	/**
	 * A preview; {@link #open()} shows it.
	 *
	 * @param canvas     what it shows is printed: its roadmaps, filter, folding and years
	 * @param undertaking gives the pages their title
	 */
	public PrintPreview(RoadmapCanvas canvas, Undertaking undertaking) {
		super(canvas.getShell());
		this.canvas = canvas;
		this.title = Labels.of(undertaking);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Print_title);
	}

	@Override
	protected Point getInitialSize() {
		return FIRST_SIZE;
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
		bar(area);
		view = new PageView(area);
		view.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		layOut();
		return area;
	}

	private void bar(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(5, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		bar.setLayout(layout);
		new Label(bar, SWT.NONE).setText(Messages.Print_paper);
		Combo papers = new Combo(bar, SWT.READ_ONLY);
		papers.setItems(Arrays.stream(Paper.values()).map(Paper::label).toArray(String[]::new));
		papers.select(paper.ordinal());
		papers.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> paper(Paper.values()[papers.getSelectionIndex()])));
		previous = button(bar, Messages.Print_previous, -1);
		number = new Label(bar, SWT.CENTER);
		number.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		next = button(bar, Messages.Print_next, 1);
	}

	private Button button(Composite bar, String label, int by) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(shown + by)));
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Print_print, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Print_close, false);
	}

	@Override
	protected void okPressed() {
		if (Printing.ask(getShell(), paper, pages, title)) {
			super.okPressed();
		}
	}

	/** Lays out for another paper. */
	public void paper(Paper other) {
		paper = other;
		layOut();
	}

	private void layOut() {
		pages = paper.pages(canvas.showing(), title);
		show(0);
	}

	/** Shows a page, counted from 0; one that is not there is not shown. */
	public void show(int page) {
		if (page < 0 || page >= pages.size()) {
			return;
		}
		shown = page;
		number.setText(NLS.bind(Messages.Print_page, page + 1, pages.size()));
		previous.setEnabled(page > 0);
		next.setEnabled(page < pages.size() - 1);
		view.show(paper, pages.get(page));
	}

	/** The pages that are printed. */
	public List<Scene> pages() {
		return pages;
	}
}
