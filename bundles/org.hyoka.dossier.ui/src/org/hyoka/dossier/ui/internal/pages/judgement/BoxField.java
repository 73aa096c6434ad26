// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.rows.AccessibleNames;

/**
 * The text of a box. Committed as one undoable step when typing pauses or the focus leaves; what an input method is still
 * composing is not taken. Opinions can be dropped into it.
 */
final class BoxField {
	private static final int PAUSE_MILLISECONDS = 600;
	private final StyledText text;
	private final Supplier<Optional<CriterionAssessment>> box;
	private final Consumer<String> put;
	private final Runnable pause = this::commit;
	private String typed = "";
	private String shown = "";
	private Object subject;
	private boolean showing;

	BoxField(Composite parent, PageContext context, Supplier<Optional<CriterionAssessment>> box, Consumer<String> put,
			BiConsumer<List<?>, Integer> dropped) {
		this.box = box;
		this.put = put;
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = text.getLineHeight() * 10;
		data.widthHint = 120;
		text.setLayoutData(data);
		text.setMargins(8, 8, 8, 8);
		text.setToolTipText(Labels.help(Literals.CRITERION_ASSESSMENT__TEXT));
		AccessibleNames.name(text, () -> Labels.of(Literals.CRITERION_ASSESSMENT__TEXT));
		text.setEditable(!context.session().isReadOnly());
		text.addModifyListener(e -> modified());
		text.addListener(SWT.FocusOut, e -> commit());
		text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_MOVE);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
				event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_SELECT;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection s) {
					dropped.accept(s.toList(), offset(event));
				}
			}
		});
	}

	private int offset(DropTargetEvent event) {
		Point at = text.toControl(event.x, event.y);
		int offset = text.getOffsetAtPoint(at);
		return offset < 0 ? Integer.MAX_VALUE : offset;
	}

	private void modified() {
		if (!showing) {
			typed = text.getText().replace("\r\n", "\n");
			text.getDisplay().timerExec(-1, pause);
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, pause);
		}
	}

	/** Hands in what was typed. */
	void commit() {
		if (!text.isDisposed() && subject != null && !typed.equals(shown)) {
			shown = typed;
			if (!typed.equals(box.get().map(CriterionAssessment::getText).orElse(""))) {
				put.accept(typed);
			}
		}
	}

	/**
	 * Shows a text.
	 *
	 * @param newSubject what it belongs to; null for nothing
	 */
	void show(String value, Object newSubject) {
		boolean typing = Objects.equals(subject, newSubject) && !typed.equals(shown);
		subject = newSubject;
		text.setEnabled(newSubject != null);
		String now = value == null ? "" : value;
		if (typing && text.isFocusControl() || now.equals(typed) && now.equals(text.getText())) {
			return;
		}
		showing = true;
		text.setText(now);
		showing = false;
		typed = now;
		shown = now;
	}

	boolean setFocus() {
		SectionFold.open(text);
		return text.setFocus();
	}
}
