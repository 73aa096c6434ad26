// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.ip.agreements.StageTransitions.Move;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.ThemeColors;

/**
 * A board: one column per state, one card per object. A card is moved to another state by dragging it, by Ctrl+Left and
 * Ctrl+Right, or from its menu; the arrow keys go from card to card and from column to column. What can't be done is
 * said below.
 *
 * @param <S> the states
 */
final class CardBoard<S> {
	private final IpView view;
	private final Composite control;
	private final List<BoardColumn<S>> columns = new ArrayList<>();
	private final BiFunction<EObject, S, Move> move;
	private final Label line;
	private final List<Consumer<Optional<EObject>>> listeners = new ArrayList<>();
	private final int mostCards;
	private EObject selected;
	private EObject moved;
	private BoardColumn<S> left;
	private List<Boolean> filled = List.of();
	private Runnable delete = () -> {
	};

	/**
	 * @param parent    with a GridLayout
	 * @param name      what the board shows, for screen readers
	 * @param states    the columns, in order
	 * @param label     the head of a column
	 * @param titles    lines that a title may take
	 * @param lines     of a card below its title
	 * @param mostCards that are seen in a column without scrolling
	 * @param move      what happens when a card is put into a state
	 */
	CardBoard(Composite parent, IpView view, String name, List<S> states, Function<S, String> label, int titles, int lines, int mostCards,
			BiFunction<EObject, S, Move> move) {
		this.view = view;
		this.move = move;
		this.mostCards = mostCards;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new BoardLayout(columns));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		control.setLayoutData(data);
		states.forEach(s -> columns.add(new BoardColumn<>(this, s, label.apply(s), name, titles, lines)));
		line = new Label(parent, SWT.WRAP);
		line.setLayoutData(PageScaffold.wrapping());
		line.setForeground(ThemeColors.of(parent).missed());
		((GridData) line.getLayoutData()).exclude = true;
	}

	Composite control() {
		return control;
	}

	List<BoardColumn<S>> columns() {
		return columns;
	}

	/** Called when a person presses Delete on a card. */
	CardBoard<S> onDelete(Runnable run) {
		delete = run;
		return this;
	}

	void delete() {
		delete.run();
	}

	boolean editable() {
		return view.editable();
	}

	/** Shows the cards of each state; the chosen one stays chosen, else the first is. */
	void show(Function<S, List<BoardCard>> cards) {
		int most = 1;
		boolean found = false;
		EObject first = null;
		for (BoardColumn<S> column : columns) {
			List<BoardCard> these = cards.apply(column.state());
			column.show(these);
			most = Math.max(most, these.size());
			found |= these.stream().anyMatch(c -> c.object() == selected);
			first = first == null && !these.isEmpty() ? these.getFirst().object() : first;
		}
		boolean grown = false;
		for (BoardColumn<S> column : columns) {
			grown |= column.height(Math.min(mostCards, most));
		}
		List<Boolean> now = columns.stream().map(c -> c.size() > 0).toList();
		if (grown || !now.equals(filled)) {
			filled = now;
			control.layout();
			PageScaffold.reflow(control);
		}
		EObject shown = found ? selected : first;
		columns.forEach(c -> c.mark(shown));
		if (shown != selected) {
			chosen(shown);
		}
		columns.stream().filter(c -> moved != null && c != left && c.has(moved)).findFirst().ifPresent(c -> {
			moved = null;
			c.focus();
		});
	}

	/** The object of the chosen card. */
	Optional<EObject> selected() {
		return Optional.ofNullable(selected);
	}

	/** Tells of another chosen card. */
	void onSelect(Consumer<Optional<EObject>> listener) {
		listeners.add(listener);
	}

	/** Chooses a card; answers whether there is one. */
	boolean select(EObject object) {
		boolean there = columns.stream().anyMatch(c -> c.has(object));
		if (there) {
			columns.forEach(c -> c.mark(object));
			chosen(object);
		}
		return there;
	}

	/** Puts the focus on the chosen card. */
	void focus() {
		columns.stream().filter(c -> c.has(selected)).findFirst().or(() -> columns.stream().findFirst()).ifPresent(BoardColumn::focus);
	}

	void chosen(EObject object) {
		if (object != selected) {
			selected = object;
			say("");
			columns.forEach(c -> c.mark(object));
			List.copyOf(listeners).forEach(l -> l.accept(Optional.ofNullable(object)));
		}
	}

	/** Goes to the column beside. */
	void go(BoardColumn<S> from, int by) {
		for (int i = columns.indexOf(from) + by; i >= 0 && i < columns.size(); i += by) {
			if (columns.get(i).size() > 0) {
				columns.get(i).focusAt(from.index());
				return;
			}
		}
	}

	/** Puts the chosen card into the column beside. */
	void move(BoardColumn<S> from, int by) {
		int to = columns.indexOf(from) + by;
		if (to >= 0 && to < columns.size()) {
			move(selected, columns.get(to).state());
		}
	}

	/** Puts an object into a state: one undoable step. Says below why it can't be done. */
	void move(EObject object, S to) {
		if (object == null || !view.editable()) {
			return;
		}
		switch (move.apply(object, to)) {
		case Move.Possible possible -> {
			say("");
			select(object);
			moved = object; // the keyboard goes with the card, once that is shown in its new column
			left = columns.stream().filter(c -> c.has(object)).findFirst().orElse(null);
			view.execute(possible.command());
		}
		case Move.Refused refused -> say(Texts.in(refused.why()));
		}
	}

	private void say(String sentence) {
		GridData data = (GridData) line.getLayoutData();
		if (!line.getText().equals(sentence) && !(sentence.isEmpty() && data.exclude)) {
			line.setText(sentence.replace("&", "&&"));
			data.exclude = sentence.isEmpty();
			line.setVisible(!sentence.isEmpty());
			PageScaffold.reflow(control);
		}
	}
}
