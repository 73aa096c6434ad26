// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.portfolio.SavedQuestion;
import org.hyoka.portfolio.ui.internal.frame.Screen;
import org.hyoka.portfolio.ui.internal.frame.Screen.View;
import org.hyoka.portfolio.ui.internal.frame.ScreenFrame;
import org.hyoka.portfolio.ui.internal.screens.Screens;
import org.hyoka.portfolio.ui.internal.work.Desk;
import org.hyoka.portfolio.ui.internal.work.Perspectives;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.PrimaryButton;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.tables.SelectedIcons;

/** All evaluations: the list of screens and how the index stands at the left, the chosen screen beside. */
public final class PortfolioView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.hyoka.portfolio.ui.view";
	private static final String SCREEN = "screen";
	private static final int LEFT = 196;
	private static final int LOOK_MILLISECONDS = 5000;
	private final List<Screen> screens = Screens.all();
	private final Map<Screen, ScreenFrame> frames = new LinkedHashMap<>();
	private final Map<Screen, Composite> areas = new LinkedHashMap<>();
	private final Desk desk = Desk.standard();
	private final Runnable standing = this::refresh;
	private final Listener activated = e -> desk.refreshing().look();
	private Table list;
	private Composite stack;
	private Composite beginning;
	private StandingPart part;
	private NeedsBar needs;
	private Screen current = screens.getFirst();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		String id = memento == null ? null : memento.getString(SCREEN);
		current = screens.stream().filter(s -> s.id().equals(id)).findFirst().orElse(current);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(SCREEN, current.id());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		whole.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).create());
		Composite left = new Composite(whole, SWT.NONE);
		GridData side = new GridData(SWT.FILL, SWT.FILL, false, true);
		side.widthHint = LEFT;
		left.setLayoutData(side);
		left.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		Button back = new Button(left, SWT.PUSH);
		back.setText(Messages.PortfolioView_back);
		GridData top = new GridData(SWT.FILL, SWT.TOP, true, false);
		top.horizontalIndent = 8;
		top.verticalIndent = 8;
		back.setLayoutData(top);
		back.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Perspectives.showDossiers(getSite().getPage())));
		list(left);
		part = new StandingPart(left, desk);
		part.control().setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		new Label(whole, SWT.SEPARATOR | SWT.VERTICAL).setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		stack = new Composite(whole, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		beginning = beginning();
		desk.addListener(standing);
		getSite().getShell().addListener(SWT.Activate, activated);
		look();
		desk.refreshing().start(List.of(), true);
		refresh();
	}

	private void list(Composite left) {
		list = new Table(left, SWT.SINGLE | SWT.FULL_SELECTION);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.verticalIndent = 8;
		list.setLayoutData(data);
		AccessibleNames.name(list, () -> Messages.PortfolioView_screens);
		SelectedIcons.install(list);
		TableColumn column = new TableColumn(list, SWT.LEFT);
		list.addListener(SWT.Resize, e -> column.setWidth(Math.max(40, list.getClientArea().width)));
		for (Screen screen : screens) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(screen.title());
			item.setImage(Icons.image(screen.icon()));
		}
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(screens.get(list.getSelectionIndex()))));
	}

	/** What is seen before there is anything to ask: what goes here, and how it begins. */
	private Composite beginning() {
		Composite area = new Composite(stack, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 24;
		layout.marginHeight = 24;
		layout.verticalSpacing = 16;
		area.setLayout(layout);
		Label title = new Label(area, SWT.WRAP);
		title.setFont(Fonts.title());
		title.setText(Messages.PortfolioView_title);
		Label lead = new Label(area, SWT.WRAP);
		lead.setText(Messages.PortfolioView_begin);
		lead.setForeground(ThemeColors.of(area).quiet());
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = 320;
		lead.setLayoutData(wide);
		Button choose = new Button(area, SWT.PUSH);
		choose.setText(Messages.StandingPart_folders);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> part.chooseFolders()));
		PrimaryButton.mark(choose);
		return area;
	}

	/** Looks now and then whether files have changed, while the screens are seen. */
	private void look() {
		if (!stack.isDisposed()) {
			if (stack.isVisible()) {
				desk.refreshing().look();
			}
			stack.getDisplay().timerExec(LOOK_MILLISECONDS, this::look);
		}
	}

	private void refresh() {
		if (stack.isDisposed()) {
			return;
		}
		part.refresh();
		boolean empty = desk.standing().known() && desk.standing().folders().isEmpty() && desk.standing().state().isEmpty();
		if (empty) {
			top(beginning);
		} else if (desk.standing().known()) {
			show(current);
		}
	}

	private void top(Control control) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != control) {
			layout.topControl = control;
			stack.layout();
		}
	}

	/** Shows a screen. UI thread. */
	public ScreenFrame show(Screen screen) {
		current = screen;
		int at = screens.indexOf(screen);
		if (list.getSelectionIndex() != at) {
			list.select(at);
		}
		ScreenFrame frame = frames.computeIfAbsent(screen, this::frame);
		top(areas.get(screen));
		frame.refresh();
		if (needs != null && screen == screens.getFirst()) {
			needs.refresh();
		}
		return frame;
	}

	private ScreenFrame frame(Screen screen) {
		Composite area = new Composite(stack, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		if (screen == screens.getFirst()) {
			needs = new NeedsBar(area, desk, this::show);
			needs.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		}
		ScreenFrame frame = new ScreenFrame(area, screen, desk, getSite().getPage(), this::show);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		areas.put(screen, area);
		return frame;
	}

	/** The screens, in the order of the list. */
	public List<Screen> screens() {
		return screens;
	}

	/** Shows a question with values of its parameters, where a screen shows it. */
	private void show(String question, Map<String, String> where) {
		show(new SavedQuestion("", question, where, Arrangement.NONE));
	}

	/** Shows a saved question on its screen. UI thread. */
	public void show(SavedQuestion question) {
		for (Screen screen : screens) {
			Optional<View> view = screen.views().stream().filter(v -> v.question().equals(question.question())).findFirst();
			if (view.isPresent() && (question.screen().isEmpty() || question.screen().equals(screen.id()))) {
				Map<String, String> where = new LinkedHashMap<>(view.get().where());
				where.putAll(question.where());
				show(screen).show(view.get(), where, question.arrangement());
				return;
			}
		}
		org.eclipse.jface.dialogs.MessageDialog.openInformation(getSite().getShell(), Messages.Saved_open,
				Messages.bind(Messages.Saved_noScreen, question.question()));
	}

	@Override
	public void setFocus() {
		list.setFocus();
	}

	@Override
	public void dispose() {
		desk.removeListener(standing);
		if (!getSite().getShell().isDisposed()) {
			getSite().getShell().removeListener(SWT.Activate, activated);
		}
		super.dispose();
	}
}
