// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.config.RenderErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.text.Parsed;
import org.hyoka.ui.internal.grid.GridRange.At;
import org.hyoka.ui.forms.Texts;

/**
 * Editing in a cell: what can't be read stays in the field, marked, with a sentence below the grid; Escape gives it up.
 */
final class GridEditing extends AbstractRegistryConfiguration {
	private final GridModel model;
	private final java.util.function.BooleanSupplier readOnly;
	private final Consumer<String> say;

	GridEditing(GridModel model, java.util.function.BooleanSupplier readOnly, Consumer<String> say) {
		this.model = model;
		this.readOnly = readOnly;
		this.say = say;
	}

	/**
	 * What is being typed is not taken as finished because the grid gets another size; NatTable does so when its parent is
	 * resized, though a page is laid out whenever what stands beside the grid changes.
	 *
	 * @param table that was just made: its parent has no other listeners yet
	 */
	static void stayOpen(NatTable table) {
		for (Listener commits : table.getParent().getListeners(SWT.Resize)) {
			table.getParent().removeListener(SWT.Resize, commits);
		}
	}

	/**
	 * Whether a cell is being typed into whose field stands where the cell is.
	 *
	 * @param take gets what was typed where the cell has moved away under the field, which is closed then
	 */
	static boolean isStillThere(NatTable table, BiConsumer<At, String> take) {
		ICellEditor field = table.getActiveCellEditor();
		if (field == null) {
			return false;
		}
		At cell = new At(field.getRowIndex(), field.getColumnIndex());
		if (table.getRowIndexByPosition(field.getRowPosition()) == cell.row()
				&& table.getColumnIndexByPosition(field.getColumnPosition()) == cell.column()) {
			return true;
		}
		String typed = String.valueOf(field.getEditorValue());
		field.close();
		take.accept(cell, typed);
		return false;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new IEditableRule() {
			@Override
			public boolean isEditable(ILayerCell cell, IConfigRegistry config) {
				return isEditable(cell.getColumnIndex(), cell.getRowIndex());
			}

			@Override
			public boolean isEditable(int column, int row) {
				return !readOnly.getAsBoolean() && row < model.rows() && column < model.columns()
						&& model.editable(row, column);
			}
		}, DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new Field(), DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.OPEN_ADJACENT_EDITOR, Boolean.FALSE, DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE,
				DisplayMode.EDIT);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter(),
				DisplayMode.NORMAL);
		registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
			@Override
			public boolean validate(int column, int row, Object value) {
				if (model.read(row, column, value == null ? "" : value.toString()) instanceof Parsed.Unreadable<CellChange> no) {
					throw new ValidationFailedException(Texts.in(no.why()));
				}
				return true;
			}
		}, DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new Sentence(), DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.CONVERSION_ERROR_HANDLER, new Sentence(), DisplayMode.EDIT);
	}

	/** A flat field without a frame, flush with the cell. */
	private static final class Field extends TextCellEditor {
		Field() {
			super(true, true);
			setErrorDecorationEnabled(false);
		}

		@Override
		public Text createEditorControl(Composite parent) {
			Text text = super.createEditorControl(parent, SWT.SINGLE | SWT.RIGHT);
			GridColors colors = GridColors.of(parent);
			text.setBackground(colors.paper());
			text.setForeground(colors.text());
			return text;
		}
	}

	/** Shows what is wrong in the field's colour and as a sentence. */
	private final class Sentence extends AbstractEditErrorHandler {
		Sentence() {
			super(new RenderErrorHandling());
		}

		@Override
		public void displayError(ICellEditor editor, IConfigRegistry registry, Exception e) {
			super.displayError(editor, registry, e);
			say.accept(e.getLocalizedMessage());
		}

		@Override
		public void removeError(ICellEditor editor) {
			super.removeError(editor);
			say.accept("");
		}
	}
}
