// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.evaluator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.edits.Declarations;
import org.hyoka.core.scoring.Interests;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.panel.ui.internal.sheets.MemberNames;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.PrimaryButton;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.DossierPage;
import org.hyoka.ui.rows.AccessibleNames;

/**
 * The one page that a member sees before a declaration of interests: about what, and what counts. Once it is declared, the editor shows what
 * there is to read and to score; what the member declares a conflict with stays closed.
 */
public final class DeclarePage extends DossierPage {
	private static final int LINES = 3;
	private final Map<Undertaking, Button> conflicts = new LinkedHashMap<>();
	private Addressee me;
	private Button none;
	private Button some;
	private Text reason;
	private Button declare;

	@Override
	public Control createControl(Composite parent) {
		me = context().evaluator().orElseThrow();
		LocalDate today = HandInRun.today();
		PageScaffold scaffold = new PageScaffold(parent, Messages.Declare_Title,
				Messages.bind(Messages.Declare_Lead, MemberNames.of(context().dossier(), me.member())));
		words(scaffold.wideSection(Messages.Declare_What), Messages.Declare_Counts);
		Composite choice = scaffold.wideSection(Messages.Declare_Choice);
		none = button(choice, SWT.RADIO, Messages.Declare_None);
		some = button(choice, SWT.RADIO, Messages.Declare_Some);
		for (ScoringTask task : ScoringTask.of(context().dossier(), me.member(), me.round().orElse(null))) {
			Button with = button(choice, SWT.CHECK, Labels.brief(task.undertaking()).replace("&", "&&"));
			((GridData) with.getLayoutData()).horizontalIndent = 24;
			conflicts.put(task.undertaking(), with);
			List<EObject> named = Interests.named(task.undertaking());
			if (!named.isEmpty()) {
				Label who = words(choice, Messages.bind(Messages.Declare_Named, Texts.list(named.stream().map(Labels::of).toList())));
				who.setForeground(ThemeColors.of(choice).quiet());
				((GridData) who.getLayoutData()).horizontalIndent = 48;
			}
		}
		Composite end = scaffold.wideSection(Messages.Declare_Reason);
		reason = ProseText.create(end, SWT.NONE);
		GridData data = PageScaffold.wrapping();
		data.heightHint = ProseText.height(reason, LINES);
		reason.getParent().setLayoutData(data);
		AccessibleNames.name(reason, () -> Messages.Declare_Reason);
		reason.addModifyListener(e -> ready());
		words(end, Messages.bind(Messages.Declare_On, Texts.point(DatePoint.of(today))));
		declare = button(end, SWT.PUSH, Messages.Declare_Do);
		PrimaryButton.mark(declare);
		declare.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> declare(today)));
		ready();
		return scaffold.control();
	}

	private static Label words(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setLayoutData(PageScaffold.wrapping());
		return label;
	}

	private Button button(Composite parent, int style, String text) {
		Button button = new Button(parent, style);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ready()));
		return button;
	}

	private List<Undertaking> chosen() {
		return conflicts.entrySet().stream().filter(e -> some.getSelection() && e.getValue().getSelection()).map(Map.Entry::getKey).toList();
	}

	private void ready() {
		if (declare != null) {
			boolean conflict = some.getSelection();
			conflicts.values().forEach(b -> b.setEnabled(conflict));
			reason.setEnabled(conflict);
			declare.setEnabled(!context().session().isReadOnly()
					&& (none.getSelection() || conflict && !chosen().isEmpty() && !reason.getText().isBlank()));
		}
	}

	private void declare(LocalDate day) {
		List<Undertaking> with = chosen();
		String why = reason.getText().strip();
		String words = with.isEmpty() ? Messages.Declare_NoneWords
				: Messages.bind(Messages.Declare_SomeWords,
						Texts.list(with.stream().map(Labels::brief).toList()), why);
		context().session().execute(Declarations.declare(context().domain(), me.member(), day, words, with, why, Messages.Declare_Step));
	}

	@Override
	public void setSubject(EObject subject) {
		// it is about the dossier
	}

	@Override
	public void setFocus() {
		none.setFocus();
	}
}
