// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.guide;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.guide.GuidePages.Section;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.SearchField;

/**
 * The window that shows the guide: at the left its contents, of which a search leaves what holds the words, at the right a page.
 * Links between pages stay in it, others go to the system's browser.
 */
final class GuideWindow extends Window {
	private final String title;
	private final String bundle;
	private final Consumer<String> load;
	private Text words;
	private Tree contents;
	private Label nothing;
	private List<Section> sections = List.of();
	private Browser browser;
	private int wanted;
	private String address = GuidePages.FIRST;

	/**
	 * @param bundle whose guide it is
	 * @param load   asks for a part by its address; {@link #show} follows
	 */
	GuideWindow(Shell parent, String title, String bundle, Consumer<String> load) {
		super(parent);
		this.title = title;
		this.bundle = bundle;
		this.load = load;
		setShellStyle(SWT.SHELL_TRIM);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		shell.setLayout(new FillLayout());
	}

	@Override
	protected Point getInitialSize() {
		return new Point(1080, 760);
	}

	@Override
	protected Control createContents(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		contents(sash);
		page(sash);
		sash.setWeights(28, 72);
		return sash;
	}

	private void contents(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 8;
		layout.marginHeight = 8;
		layout.verticalSpacing = 8;
		side.setLayout(layout);
		words = SearchField.create(side, Messages.Guide_Search);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		AccessibleNames.name(words, () -> Messages.Guide_Search);
		words.addModifyListener(e -> fill());
		words.addListener(SWT.DefaultSelection, e -> first());
		nothing = new Label(side, SWT.WRAP);
		nothing.setForeground(ThemeColors.of(side).quiet());
		nothing.setLayoutData(PageScaffold.wrapping());
		((GridData) nothing.getLayoutData()).exclude = true;
		contents = new Tree(side, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		contents.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		AccessibleNames.name(contents, () -> Messages.Guide_Contents);
		contents.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> go((String) e.item.getData())));
	}

	private void page(Composite parent) {
		try {
			browser = new Browser(parent, SWT.NONE);
		} catch (SWTError e) {
			Label none = new Label(parent, SWT.WRAP);
			none.setText(Messages.bind(Messages.Guide_NoBrowser, bundle));
			return;
		}
		browser.addLocationListener(LocationListener.changingAdapter(this::follow));
		browser.addProgressListener(ProgressListener.completedAdapter(e -> browser.execute(wanted == 0 ? "window.scrollTo(0, 0)"
				: "document.getElementById('s" + wanted + "').scrollIntoView()")));
	}

	private void follow(LocationEvent event) {
		if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
			event.doit = false;
			Program.launch(event.location);
		} else if (event.location.endsWith(".md")) {
			event.doit = false;
			go(event.location.substring(event.location.lastIndexOf('/') + 1));
		}
	}

	/** Takes the contents in. */
	void list(List<Section> all) {
		if (contents != null && !contents.isDisposed()) {
			sections = all;
			fill();
		}
	}

	/** What holds the words that are looked for, below its page. */
	private void fill() {
		contents.setRedraw(false);
		contents.removeAll();
		TreeItem page = null;
		for (Section section : sections) {
			boolean found = section.has(words.getText());
			if (section.number() == 0) {
				boolean any = found || sections.stream().anyMatch(s -> s.page().equals(section.page()) && s.has(words.getText()));
				page = any ? item(new TreeItem(contents, SWT.NONE), section) : null;
			} else if (found && page != null) {
				item(new TreeItem(page, SWT.NONE), section);
				page.setExpanded(true);
			}
		}
		mark();
		contents.setRedraw(true);
		boolean some = sections.isEmpty() || contents.getItemCount() > 0;
		nothing.setText(some ? "" : Messages.bind(Messages.Guide_Nothing, words.getText()).replace("&", "&&"));
		((GridData) nothing.getLayoutData()).exclude = some;
		nothing.setVisible(!some);
		nothing.getParent().layout(true);
	}

	private static TreeItem item(TreeItem item, Section section) {
		item.setText(section.title());
		item.setData(section.address());
		return item;
	}

	/** Enter shows the first part that holds the words. */
	private void first() {
		sections.stream().filter(s -> s.has(words.getText())).findFirst().ifPresent(s -> go(s.address()));
	}

	/** Shows a part, and marks it among the contents. */
	void go(String newAddress) {
		address = newAddress;
		mark();
		load.accept(address);
	}

	private void mark() {
		for (TreeItem page : contents.getItems()) {
			if (address.equals(page.getData())) {
				contents.select(page);
			}
			for (TreeItem section : page.getItems()) {
				if (address.equals(section.getData())) {
					contents.select(section);
				}
			}
		}
	}

	/** @param section number to begin with; 0 is the page's beginning */
	void show(String html, int section) {
		if (browser != null && !browser.isDisposed()) {
			wanted = section;
			browser.setText(html, false); // nothing of it reaches out: pictures are inside, and there is no script
		}
	}
}
