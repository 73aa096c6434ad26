// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Template;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/** What is evaluated, which evaluation it is, and by which templates. */
final class TemplatePage extends WizardPage implements SourcePage {
	private static final List<EClass> TYPES = List.of(HyokaPackage.Literals.PROGRAM, HyokaPackage.Literals.PROJECT,
			HyokaPackage.Literals.FUNDING_SCHEME);
	private final List<Template<ReportOutline>> outlines = Templates.standard().outlines();
	private final List<Template<CriterionSet>> criteria = Templates.standard().criterionSets().stream()
			.filter(t -> !NewDossier.METI_PROGRAM.equals(t.key())).toList();
	private Combo type;
	private Combo kind;
	private Text name;
	private Text year;
	private Combo outline;
	private Combo criterionSet;
	private Label ofProgram;

	TemplatePage() {
		super("template");
		setTitle(Messages.Template_title);
		setDescription(Messages.Template_lead);
	}

	@Override
	public void createControl(Composite parent) {
		Fields fields = new Fields(parent);
		type = fields.choice(Messages.Template_type, TYPES.stream().map(Labels::of).toList(), 0, this::describe);
		kind = fields.kinds(1, this::check);
		name = fields.text(Labels.of(HyokaPackage.Literals.NAMED_ELEMENT__NAME), "", this::check);
		year = fields.year(this::check);
		outline = fields.choice(Messages.Template_outline, names(outlines), 0, this::describe);
		criterionSet = fields.choice(Messages.Template_criteria, names(criteria), index(NewDossier.METI_PROJECT), this::describe);
		ofProgram = fields.remark();
		describe();
		setControl(fields.area());
		setPageComplete(false);
	}

	private static List<String> names(List<? extends Template<?>> templates) {
		return templates.stream().map(t -> t.name(Texts.locale())).toList();
	}

	private int index(String key) {
		return Math.max(0, criteria.stream().map(Template::key).toList().indexOf(key));
	}

	private void describe() {
		outline.setToolTipText(outlines.get(outline.getSelectionIndex()).description(Texts.locale()));
		criterionSet.setToolTipText(criteria.get(criterionSet.getSelectionIndex()).description(Texts.locale()));
		boolean program = TYPES.get(type.getSelectionIndex()) == HyokaPackage.Literals.PROGRAM;
		boolean meti = NewDossier.METI_PROJECT.equals(criteria.get(criterionSet.getSelectionIndex()).key());
		ofProgram.setText(program && meti ? Messages.Template_criteriaOfProgram : "");
	}

	private void check() {
		boolean named = !name.getText().isBlank();
		boolean dated = Fields.year(year).isPresent();
		setErrorMessage(dated ? null : Messages.New_year);
		setPageComplete(named && dated);
		setMessage(named && dated ? TargetPage.saying(suggestedName()) : null);
	}

	private EvaluationKind chosenKind() {
		return Fields.KINDS.get(kind.getSelectionIndex());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			name.setFocus();
		}
	}

	@Override
	public DossierSource source() {
		NewDossier.Type of = NewDossier.Type.values()[type.getSelectionIndex()];
		return new DossierSource.FromTemplate(
				new NewDossier(of, name.getText().strip(), chosenKind(), Fields.year(year).orElseThrow(),
						outlines.get(outline.getSelectionIndex()).key(), criteria.get(criterionSet.getSelectionIndex()).key()),
				suggestedName());
	}

	@Override
	public String suggestedName() {
		return name.getText().strip() + " " + Labels.of(HyokaPackage.Literals.EVALUATION_KIND, chosenKind());
	}
}
