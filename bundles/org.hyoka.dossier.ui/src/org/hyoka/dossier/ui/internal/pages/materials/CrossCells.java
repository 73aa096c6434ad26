// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.materials;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.CROSS_CELL__COUNT;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.CROSS_CELL__OF_WHICH;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.CROSS_TABLE__CELLS;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.internal.grid.CellChange;
import org.hyoka.ui.internal.grid.GridCell;
import org.hyoka.ui.internal.grid.GridModel;
import org.hyoka.ui.page.PageContext;

/** The counts of a cross table: 153 (6), where the number in brackets is a part of the first. */
final class CrossCells implements GridModel {
	private static final Pattern COUNT = Pattern.compile("(\\d{1,9})\\s*(?:\\(\\s*(\\d{1,9})\\s*\\))?");
	private static final int WIDTH = 96;
	private static final int HEAD = 180;
	private final PageContext context;
	private final Subject subject;

	CrossCells(PageContext context, Subject subject) {
		this.context = context;
		this.subject = subject;
	}

	private Optional<CrossTable> table() {
		return subject.object().filter(CrossTable.class::isInstance).map(CrossTable.class::cast);
	}

	@Override
	public int rows() {
		return table().map(t -> t.getRows().size()).orElse(0);
	}

	@Override
	public int columns() {
		return table().map(t -> t.getColumns().size()).orElse(0);
	}

	@Override
	public String corner() {
		return table().map(t -> (t.getRowTitle() == null ? "" : t.getRowTitle()) + " ＼ "
				+ (t.getColumnTitle() == null ? "" : t.getColumnTitle())).orElse("");
	}

	@Override
	public Head column(int column) {
		return Head.of(table().map(t -> t.getColumns().get(column)).orElse(""));
	}

	@Override
	public Object key(int column) {
		return column;
	}

	@Override
	public Head row(int row) {
		return Head.of(table().map(t -> t.getRows().get(row)).orElse(""));
	}

	@Override
	public int width(int column) {
		return WIDTH;
	}

	@Override
	public int headWidth() {
		return HEAD;
	}

	private Optional<CrossCell> at(int row, int column) {
		return table().flatMap(t -> t.getCells().stream().filter(c -> c.getRow() == row && c.getColumn() == column)
				.findFirst());
	}

	@Override
	public GridCell cell(int row, int column) {
		return GridCell.input(at(row, column)
				.map(c -> c.getOfWhich() == null ? String.valueOf(c.getCount()) : c.getCount() + " (" + c.getOfWhich() + ")")
				.orElse(""));
	}

	@Override
	public boolean editable(int row, int column) {
		return subject.editable();
	}

	@Override
	public Parsed<CellChange> read(int row, int column, String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		if (plain.isEmpty()) {
			return Parsed.of(() -> at(row, column).map(c -> DeleteCommand.create(context.domain(), c)).orElse(null));
		}
		Matcher count = COUNT.matcher(plain);
		if (!count.matches()) {
			return Parsed.failed(Phrase.same(NLS.bind(Messages.Materials_NoCount, text)));
		}
		int value = Integer.parseInt(count.group(1));
		Integer part = count.group(2) == null ? null : Integer.valueOf(count.group(2));
		return Parsed.of(() -> put(row, column, value, part));
	}

	private Command put(int row, int column, int value, Integer part) {
		Optional<CrossCell> found = at(row, column);
		if (found.isEmpty()) {
			CrossCell cell = HyokaFactory.eINSTANCE.createCrossCell();
			cell.setRow(row);
			cell.setColumn(column);
			cell.setCount(value);
			cell.setOfWhich(part);
			return AddCommand.create(context.domain(), table().orElseThrow(), CROSS_TABLE__CELLS, cell);
		}
		CompoundCommand all = new CompoundCommand(0);
		all.append(SetCommand.create(context.domain(), found.get(), CROSS_CELL__COUNT, value));
		all.append(SetCommand.create(context.domain(), found.get(), CROSS_CELL__OF_WHICH,
				part == null ? SetCommand.UNSET_VALUE : part));
		return all;
	}

	@Override
	public String step() {
		return Messages.Materials_CrossStep;
	}
}
