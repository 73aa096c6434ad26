// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.Answer.SourceRef;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.portfolio.SavedQuestion;
import org.hyoka.portfolio.ui.internal.frame.Screen.View;
import org.hyoka.portfolio.ui.internal.work.Desk;
import org.hyoka.portfolio.ui.internal.work.Places;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.ui.forms.PageHead;
import org.hyoka.ui.labels.Segments;
import org.hyoka.ui.labels.ThemeColors;

/**
 * What all screens have in common: head, questions, parameters, filters, picture and table of one selection, notes. All that takes time
 * is done in jobs. UI thread.
 */
public final class ScreenFrame extends Composite {
	private static final int MARGIN = 16;
	/** Lines of notes that are seen; all of them are said on hover. */
	private static final int NOTES = 2;
	/** Parts in a hundred that a picture takes at most. */
	private static final int MOST_PICTURE = 62;
	private final Screen screen;
	private final Desk desk;
	private final IWorkbenchPage page;
	private final Loading loading;
	private final PageHead head;
	private final List<Button> segments = new ArrayList<>();
	private final AskedFor parameters;
	private final FilterBar filters;
	private final Label message;
	private final SashForm sash;
	private final PictureArea picture;
	private final LinesTable table;
	private final Label notes;
	private View view;
	private Map<String, String> where;
	private Arrangement arrangement = Arrangement.NONE;
	private Shown shown;
	private final Consumer<SavedQuestion> savedOpened;
	private int edition = -1;

	/**
	 * @param page        in which dossiers are opened
	 * @param savedOpened shows a saved question, which may be of another screen
	 */
	public ScreenFrame(Composite parent, Screen screen, Desk desk, IWorkbenchPage page, Consumer<SavedQuestion> savedOpened) {
		super(parent, SWT.NONE);
		this.savedOpened = savedOpened;
		this.screen = screen;
		this.desk = desk;
		this.page = page;
		view = screen.views().getFirst();
		where = view.where();
		loading = new Loading(desk, this, this::take);
		GridLayout layout = new GridLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		layout.verticalSpacing = 8;
		setLayout(layout);
		Composite top = line(2);
		head = new PageHead(top);
		head.setTitle(screen.title(), screen.lead());
		tools(top);
		if (screen.views().size() > 1) {
			Composite track = new Composite(this, SWT.NONE);
			track.setLayoutData(row());
			Segments.track(track);
			screen.views().forEach(v -> segments.add(segment(track, v)));
		}
		parameters = new AskedFor(this, this::askWith);
		parameters.control().setLayoutData(row());
		filters = new FilterBar(this, this::arrange);
		filters.control().setLayoutData(row());
		message = new Label(this, SWT.WRAP);
		message.setLayoutData(row());
		message.setForeground(ThemeColors.of(this).quiet());
		sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		picture = new PictureArea(sash, this::lead, this::drawn);
		Composite lower = new Composite(sash, SWT.NONE);
		GridLayout plain = new GridLayout();
		plain.marginWidth = 0;
		plain.marginHeight = 0;
		lower.setLayout(plain);
		table = new LinesTable(lower, screen.title(), (column, downwards) -> arrange(arrangement.sorted(column, downwards)));
		table.onSelect(line -> picture.choose(line));
		table.onOpen(this::open);
		sash.setWeights(45, 55);
		sash.setMaximizedControl(lower);
		notes = new Label(this, SWT.WRAP);
		notes.setForeground(ThemeColors.of(this).quiet());
		GridData noteData = new GridData(SWT.FILL, SWT.TOP, true, false);
		noteData.widthHint = 320;
		noteData.heightHint = NOTES * lineHeight();
		notes.setLayoutData(noteData);
		seen(parameters.control(), false);
		seen(message, false);
	}

	private int lineHeight() {
		GC gc = new GC(notes);
		try {
			return gc.textExtent("国").y + 1;
		} finally {
			gc.dispose();
		}
	}

	private static GridData row() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 320;
		return data;
	}

	private Composite line(int columns) {
		Composite line = new Composite(this, SWT.NONE);
		line.setLayoutData(row());
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 16;
		line.setLayout(layout);
		return line;
	}

	/** What can be done with what is seen. */
	private void tools(Composite top) {
		Composite tools = new Composite(top, SWT.NONE);
		tools.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		tools.setLayout(layout);
		button(tools, Messages.ScreenFrame_open, this::openSaved);
		button(tools, Messages.ScreenFrame_save, this::save);
		button(tools, Messages.ScreenFrame_export, this::export);
	}

	private Button segment(Composite track, View one) {
		Button button = new Button(track, SWT.TOGGLE | SWT.FLAT);
		button.setText(one.label().replace("&", "&&"));
		button.setSelection(one == view);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(one, one.where(), Arrangement.NONE)));
		return button;
	}

	private static void button(Composite line, String label, Runnable run) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
	}

	/** What it is a frame of. */
	public Screen screen() {
		return screen;
	}

	/** What is seen; empty until it has come. */
	public Optional<Shown> shown() {
		return loading.isWorking() ? Optional.empty() : Optional.ofNullable(shown);
	}

	/** The table. */
	public Table table() {
		return table.control();
	}

	/** Asks again if the index has changed since. */
	public void refresh() {
		if (edition != desk.edition()) {
			ask();
		}
	}

	/** Shows one of the screen's questions. */
	public void show(View newView, Map<String, String> newWhere, Arrangement newArrangement) {
		if (newView != view) {
			shown = null;
			table.clear();
		}
		view = newView;
		where = newWhere;
		arrangement = newArrangement;
		for (int i = 0; i < segments.size(); i++) {
			segments.get(i).setSelection(screen.views().get(i) == view);
		}
		ask();
	}

	private void askWith(Map<String, String> newWhere) {
		where = newWhere;
		arrangement = new Arrangement(Map.of(), arrangement.words(), "", false); // there may be other columns
		ask();
	}

	/** Shows other lines, or in another order. */
	public void arrange(Arrangement newArrangement) {
		arrangement = newArrangement;
		ask();
	}

	private void ask() {
		edition = desk.edition();
		filters.wanted(arrangement);
		if (shown == null) {
			say(Messages.ScreenFrame_asking);
		}
		loading.ask(view, where, arrangement);
	}

	private void take(Loading.Outcome outcome) {
		shown = outcome.shown().orElse(null);
		if (shown == null) {
			table.clear();
			sash.setMaximizedControl(table.control().getParent());
			seen(filters.control(), false);
			say(outcome.sentence());
			return;
		}
		boolean any = !shown.answer().answer().lines().isEmpty();
		seen(parameters.control(), parameters.show(shown.question(), where));
		seen(filters.control(), any);
		if (any) {
			filters.show(shown);
		}
		table.show(shown, hidden());
		picture.show(view.picture(), shown, table.chosen());
		say(any ? shown.lines().isEmpty() ? Messages.ScreenFrame_filtered : "" : view.empty());
		String text = String.join(" ", shown.answer().answer().notes().stream().map(n -> n.in(Locale.getDefault())).toList());
		notes.setText(text.replace("&", "&&"));
		notes.setToolTipText(org.hyoka.ui.labels.Hover.wrap(text));
		layout(true, true);
	}

	/** Columns without a value in any line are not shown: a dimension that was not asked for, an amount that nobody states. */
	private List<String> hidden() {
		List<String> hidden = new ArrayList<>(view.hidden());
		hidden.addAll(shown.answer().unknown());
		return hidden;
	}

	private void drawn(boolean any) {
		sash.setMaximizedControl(any && shown != null ? null : table.control().getParent());
		if (any && shown != null) {
			divide();
		}
	}

	/** The picture gets the room that it needs, and not more than leaves the table some rows. */
	private void divide() {
		int room = Math.max(1, sash.getClientArea().height);
		int wanted = Math.min(picture.height() + 4, room * MOST_PICTURE / 100);
		sash.setWeights(Math.max(1, wanted), Math.max(1, room - wanted));
	}

	private void say(String sentence) {
		message.setText(sentence.replace("&", "&&"));
		seen(message, !sentence.isEmpty());
		layout(new Control[] { message });
	}

	private static void seen(Control control, boolean wanted) {
		control.setVisible(wanted);
		((GridData) control.getLayoutData()).exclude = !wanted;
	}

	/** A value of the picture was chosen: the line is chosen in the table, too. */
	private void lead(Line line) {
		table.choose(line);
		picture.choose(Optional.of(line));
	}

	private void open(Line line) {
		Places.of(desk, line, getDisplay(), this::choosePlace, this::say);
	}

	private void choosePlace(List<SourceRef> places) {
		if (isDisposed() || places.isEmpty()) {
			return;
		}
		Optional<SourceRef> place = places.size() == 1 ? Optional.of(places.getFirst()) : new PlacesDialog(getShell(), places).ask();
		place.ifPresent(p -> Places.open(page, p));
	}

	private void export() {
		shown().ifPresent(now -> Exports.ask(getShell(), title(), now, sash.getMaximizedControl() == null ? picture.scene() : Optional.empty()));
	}

	private String title() {
		return screen.views().size() == 1 ? screen.title() : screen.title() + " " + view.label();
	}

	/** What is asked, to be kept. */
	public SavedQuestion saved() {
		return new SavedQuestion(screen.id(), view.question(), where, arrangement);
	}

	private void save() {
		SavedMenu.save(getShell(), title(), saved());
	}

	private void openSaved() {
		SavedMenu.open(getShell(), savedOpened);
	}

	@Override
	public boolean setFocus() {
		return table.control().setFocus();
	}

	@Override
	protected void checkSubclass() {
		// a composite with its parts, nothing more
	}
}
