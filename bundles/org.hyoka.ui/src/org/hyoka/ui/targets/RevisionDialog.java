// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.targets;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET_REVISION__APPROVED_BY;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET_REVISION__REASON;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET_REVISION__REVISED_ON;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.edits.TargetChange;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.time.DatePoint;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.forms.Units;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;

/** Asks why a target changes and who approved it, or whether it was a slip that nobody needs to read about. */
public final class RevisionDialog extends Dialog {
	private static final int SLIP = IDialogConstants.CLIENT_ID;
	/** Lines of the reason that are seen. */
	private static final int LINES = 4;
	private final Target target;
	private final BigDecimal value;
	private final DatePoint due;
	private Text reason;
	private Text approvedBy;
	private Text revisedOn;
	private Label problem;
	private boolean slip;
	private TargetChange change;

	public RevisionDialog(Shell shell, Target target, BigDecimal value, DatePoint due) {
		super(shell);
		this.target = target;
		this.value = value;
		this.due = due;
	}

	/** Whether the old value was a slip of the keyboard. */
	public boolean isSlip() {
		return slip;
	}

	/** The change with what was entered. */
	public TargetChange change() {
		return change;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Revision_Title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 4;
		Label what = new Label(area, SWT.WRAP);
		what.setText(Messages.bind(Messages.Revision_What, words(target.getValue(), target.getDue()), words(value, due)));
		GridDataFactory.fillDefaults().hint(440, SWT.DEFAULT).applyTo(what);
		Label why = new Label(area, SWT.WRAP);
		why.setText(Messages.Revision_Why);
		why.setForeground(ThemeColors.of(area).quiet());
		GridDataFactory.fillDefaults().hint(440, SWT.DEFAULT).applyTo(why);
		label(area, TARGET_REVISION__REASON);
		reason = ProseText.create(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(440, ProseText.height(reason, LINES)).applyTo(reason.getParent());
		approvedBy = line(area, TARGET_REVISION__APPROVED_BY);
		revisedOn = line(area, TARGET_REVISION__REVISED_ON);
		problem = new Label(area, SWT.WRAP);
		problem.setForeground(ThemeColors.of(area).missed());
		GridDataFactory.fillDefaults().hint(440, SWT.DEFAULT).applyTo(problem);
		return area;
	}

	private static Text line(Composite area, EAttribute attribute) {
		label(area, attribute);
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(440, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static void label(Composite area, EAttribute attribute) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Labels.of(attribute));
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
	}

	private String words(BigDecimal number, DatePoint point) {
		String unit = Units.of(org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET__VALUE, target);
		return (number == null ? "–" : Texts.number(number) + unit) + (point == null ? "" : " / " + Texts.point(point));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, SLIP, Messages.Revision_Slip, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Revision_Keep, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		Button keep = getButton(IDialogConstants.OK_ID);
		keep.setEnabled(false);
		reason.addModifyListener(e -> keep.setEnabled(!reason.getText().isBlank()));
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == SLIP) {
			slip = true;
			setReturnCode(OK);
			close();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		DatePoint when = null;
		if (!revisedOn.getText().isBlank()) {
			Parsed<DatePoint> parsed = Years.parseDatePoint(revisedOn.getText());
			if (parsed.value().isEmpty()) {
				problem.setText(parsed.problem().map(p -> Texts.in(p)).orElse(""));
				getShell().pack();
				return;
			}
			when = parsed.value().get();
		}
		change = new TargetChange(value, due, when, reason.getText(), approvedBy.getText());
		super.okPressed();
	}
}
