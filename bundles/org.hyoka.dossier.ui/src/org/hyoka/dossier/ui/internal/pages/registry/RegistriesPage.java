// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.registry;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.core.edits.Merging;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.ListAndDetails;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;
import org.hyoka.ui.tables.TablesPage;

/** What the dossier names once: organizations, persons, sources, policies, units; criteria and scales; what sources print. */
public final class RegistriesPage extends TablesPage {
	private static final String STATED = "stated";
	private static final int ROWS = 10;

	/** Made by the editor. */
	public RegistriesPage() {
		super(ROWS);
	}

	@Override
	protected String title() {
		return Messages.Registries_Title;
	}

	@Override
	protected String lead() {
		return Messages.Registries_Lead;
	}

	@Override
	protected void createParts() {
		part(DOSSIER__ORGANIZATIONS, this::organizations);
		part(DOSSIER__PERSONS, this::persons);
		part(DOSSIER__SOURCES, this::sources);
		part(DOSSIER__POLICIES, this::policies);
		part(DOSSIER__UNITS, this::units);
		part(DOSSIER__RELATED_PROGRAMS, this::programs);
		part(DOSSIER__CRITERION_SETS, this::criteria);
		part(DOSSIER__SCALES, this::scales);
		part(STATED, Messages.Registries_Stated, this::stated);
	}

	private ObjectTable merging(ObjectTable table) {
		return table.action("command-merge", Messages.Registries_Merge, () -> merge(table));
	}

	/** The first of the selected rows stays, the others become its aliases. */
	private void merge(ObjectTable table) {
		List<NamedElement> rows = table.selected().stream().map(NamedElement.class::cast).toList();
		if (rows.size() < 2) {
			org.eclipse.jface.dialogs.MessageDialog.openInformation(control().getShell(),
					Messages.Registries_MergeTitle, Messages.Registries_MergeHow);
			return;
		}
		String[] names = rows.stream().map(Labels::of).toArray(String[]::new);
		int kept = org.eclipse.jface.dialogs.MessageDialog.open(org.eclipse.jface.dialogs.MessageDialog.QUESTION,
				control().getShell(), Messages.Registries_MergeTitle,
				Messages.bind(Messages.Registries_MergeWhich, names[0], Texts.list(List.of(names).subList(1, names.length))),
				0, Messages.Registries_MergeDo, org.eclipse.jface.dialogs.IDialogConstants.CANCEL_LABEL);
		if (kept == 0) {
			context().domain().getCommandStack().execute(Merging.command(context().domain(), rows.get(0),
					rows.subList(1, rows.size()), Messages.Registries_MergeTitle));
			table.select(rows.get(0));
		}
	}

	private void aliases(Composite parent, Subject of) {
		new ObjectTable(section(parent, NAMED_ELEMENT__ALIASES), context(), of, NAMED_ELEMENT__ALIASES, ALIAS, 4)
				.column(ALIAS__NAME, 180).column(ALIAS__KIND, 100).column(ALIAS__UNTIL, 90);
	}

	private static Composite section(Composite parent, EStructuralFeature feature) {
		org.eclipse.swt.widgets.Label label = new org.eclipse.swt.widgets.Label(parent, org.eclipse.swt.SWT.NONE);
		label.setText(Labels.of(feature));
		label.setFont(org.hyoka.ui.labels.Fonts.strong());
		return parent;
	}

	private void organizations(PageScaffold scaffold) {
		ObjectTable table = merging(table(scaffold, DOSSIER__ORGANIZATIONS, ORGANIZATION)
				.column(NAMED_ELEMENT__NAME, 280).column(ORGANIZATION__KIND, 130)
				.column(ORGANIZATION__CORPORATE_NUMBER, 130).column(ORGANIZATION__COUNTRY, 60));
		Subject chosen = table.detail();
		details(scaffold, () -> organization(scaffold.about(chosen), chosen));
	}

	private void organization(PageScaffold scaffold, Subject chosen) {
		ListAndDetails both = new ListAndDetails(scaffold.wideSection(Messages.Registries_Chosen), 50);
		FormBuilder form = keep(new FormBuilder(both.first(), chosen));
		form.text(NAMED_ELEMENT__NAME);
		form.row(2).all(ORGANIZATION__KIND, ORGANIZATION__COUNTRY, ORGANIZATION__CORPORATE_NUMBER, ORGANIZATION__ROR);
		form.all(ORGANIZATION__PARENT, ORGANIZATION__SUCCESSOR_OF);
		aliases(both.second(), chosen);
	}

	private void persons(PageScaffold scaffold) {
		ObjectTable table = merging(table(scaffold, DOSSIER__PERSONS, PERSON).column(NAMED_ELEMENT__NAME, 180)
				.column(PERSON__READING, 160).column(PERSON__ORCID, 160).computed(Labels.of(PERSON__AFFILIATIONS), "",
						320, false, o -> Texts.list(((org.hyoka.model.hyoka.Person) o).getAffiliations().stream()
								.map(Labels::of).toList())));
		Subject chosen = table.detail();
		details(scaffold, () -> person(scaffold.about(chosen), chosen));
	}

	private void person(PageScaffold scaffold, Subject chosen) {
		ListAndDetails both = new ListAndDetails(scaffold.wideSection(Messages.Registries_Chosen), 40);
		FormBuilder form = keep(new FormBuilder(both.first(), chosen));
		form.all(NAMED_ELEMENT__NAME, PERSON__READING, PERSON__ORCID);
		new ObjectTable(section(both.second(), PERSON__AFFILIATIONS), context(), chosen, PERSON__AFFILIATIONS,
				AFFILIATION, 4).column(AFFILIATION__ORGANIZATION, 180).column(AFFILIATION__DEPARTMENT, 130)
				.column(AFFILIATION__POSITION, 110).column(AFFILIATION__AS_OF, 90);
		aliases(both.second(), chosen);
	}

	private void sources(PageScaffold scaffold) {
		ObjectTable table = merging(table(scaffold, DOSSIER__SOURCES, SOURCE).column(NAMED_ELEMENT__NAME, 320)
				.column(SOURCE__PUBLISHER, 160).column(SOURCE__PUBLISHED_ON, 100).column(SOURCE__PROCESSED, 70));
		Subject chosen = table.detail();
		FormBuilder form = keep(new FormBuilder(scaffold.about(chosen).wideSection(Messages.Registries_Chosen), chosen));
		form.text(NAMED_ELEMENT__NAME);
		form.row(2).all(SOURCE__PUBLISHER, SOURCE__PUBLISHED_ON);
		form.all(SOURCE__URL, SOURCE__PROCESSED);
	}

	private void policies(PageScaffold scaffold) {
		ObjectTable table = merging(table(scaffold, DOSSIER__POLICIES, POLICY).column(NAMED_ELEMENT__NAME, 320)
				.column(POLICY__DECIDED_BY, 140).column(POLICY__DECIDED_ON, 110));
		Subject chosen = table.detail();
		ListAndDetails both = new ListAndDetails(scaffold.about(chosen).wideSection(Messages.Registries_Chosen), 50);
		FormBuilder form = keep(new FormBuilder(both.first(), chosen));
		form.text(NAMED_ELEMENT__NAME);
		form.row(2).all(POLICY__DECIDED_BY, POLICY__DECIDED_ON);
		new ObjectTable(section(both.first(), POLICY__AMENDMENTS), context(), chosen, POLICY__AMENDMENTS,
				POLICY_AMENDMENT, 4).column(POLICY_AMENDMENT__DECIDED_ON, 110).column(POLICY_AMENDMENT__TEXT, 260);
		new ObjectTable(section(both.second(), POLICY__QUOTES), context(), chosen, POLICY__QUOTES, SECTION, 5)
				.column(NAMED_ELEMENT__NAME, 140).column(SECTION__KEY, 90).column(SECTION__BODY, 280);
	}

	private void units(PageScaffold scaffold) {
		table(scaffold, DOSSIER__UNITS, UNIT).column(UNIT__SYMBOL, 90).column(NAMED_ELEMENT__NAME, 160)
				.column(UNIT__DIMENSION, 120).column(UNIT__FACTOR, 120).column(UNIT__CURRENCY, 80)
				.column(UNIT__DECIMALS, 80);
	}

	private void programs(PageScaffold scaffold) {
		ObjectTable table = merging(table(scaffold, DOSSIER__RELATED_PROGRAMS, RELATED_PROGRAM)
				.column(PROGRAM_NODE__CODE, 70).column(NAMED_ELEMENT__NAME, 300).column(RELATED_PROGRAM__MINISTRY, 150)
				.column(RELATED_PROGRAM__EXECUTOR, 150));
		Subject chosen = table.detail();
		FormBuilder form = keep(new FormBuilder(scaffold.about(chosen).wideSection(Messages.Registries_Chosen), chosen));
		form.row(3).child(PROGRAM_NODE__PERIOD).all(PERIOD__START, PERIOD__END, PERIOD__NOTE);
		form.area(RELATED_PROGRAM__SUMMARY, 4);
		new ObjectTable(scaffold.about(dossier()).wideSection(Labels.of(DOSSIER__PROGRAM_RELATIONS)), context(), dossier(),
				DOSSIER__PROGRAM_RELATIONS, PROGRAM_RELATION, 6).column(PROGRAM_RELATION__SOURCE, 280)
				.column(PROGRAM_RELATION__KIND, 110).column(PROGRAM_RELATION__TARGET, 280);
	}

	private void criteria(PageScaffold scaffold) {
		Subject set = table(scaffold, DOSSIER__CRITERION_SETS, CRITERION_SET).column(NAMED_ELEMENT__NAME, 360)
				.column(CRITERION_SET__TEMPLATE, 160).detail();
		ObjectTable criteria = new ObjectTable(scaffold.about(set).wideSection(Labels.of(CRITERION_SET__CRITERIA)), context(), set,
				CRITERION_SET__CRITERIA, CRITERION, 8).column(CRITERION__CODE, 60).column(NAMED_ELEMENT__NAME, 300)
				.column(CRITERION__SHORT_NAME, 160).column(CRITERION__OVERALL, 80).column(CRITERION__WEIGHT, 70)
				.column(CRITERION__THRESHOLD, 70).column(CRITERION__PART_OF, 120).column(CRITERION__SEVERAL_ANSWERS, 70);
		Subject chosen = criteria.detail();
		FormBuilder form = keep(new FormBuilder(scaffold.about(chosen).wideSection(Messages.Registries_Chosen), chosen));
		form.area(CRITERION__GUIDANCE, 5);
		form.references(CRITERION__SCALES);
		FormBuilder total = keep(new FormBuilder(scaffold.about(set).wideSection(Labels.of(CRITERION_SET__TOTAL)), set));
		total.row(2).all(CRITERION_SET__TOTAL, CRITERION_SET__THRESHOLD);
		bands(scaffold.about(set).wideSection(Labels.of(CRITERION_SET__BANDS)), set, CRITERION_SET__BANDS);
	}

	/** Grades of results. */
	private void bands(Composite parent, Subject owner, EReference feature) {
		new ObjectTable(parent, context(), owner, feature, GRADE_BAND, 4).column(GRADE_BAND__FROM, 70).column(GRADE_BAND__SYMBOL, 60)
				.column(NAMED_ELEMENT__NAME, 260);
	}

	private void scales(PageScaffold scaffold) {
		ObjectTable table = table(scaffold, DOSSIER__SCALES, SCALE).column(NAMED_ELEMENT__NAME, 260)
				.column(SCALE__MINIMUM, 70).column(SCALE__MAXIMUM, 70).column(SCALE__AVERAGING, 90)
				.column(SCALE__KINDS, 160);
		Subject chosen = table.detail();
		ListAndDetails both = new ListAndDetails(scaffold.about(chosen).wideSection(Messages.Registries_Chosen), 50);
		FormBuilder form = keep(new FormBuilder(both.first(), chosen));
		form.row(3).all(SCALE__MINIMUM, SCALE__MAXIMUM, SCALE__STEP, SCALE__DECIMALS, SCALE__FACTOR, SCALE__REASON_BELOW);
		form.row(2).all(SCALE__DIRECTION, SCALE__AVERAGING);
		form.choices(SCALE__KINDS);
		new ObjectTable(section(both.second(), SCALE__POINTS), context(), chosen, SCALE__POINTS, SCALE_POINT, 6)
				.column(SCALE_POINT__VALUE, 60).column(SCALE_POINT__SYMBOL, 60).column(NAMED_ELEMENT__NAME, 260);
		bands(section(both.second(), SCALE__BANDS), chosen, SCALE__BANDS);
	}

	private void stated(PageScaffold scaffold) {
		ObjectTable table = ObjectTable.of(scaffold.wideSection(Messages.Registries_Stated), context(), STATED_FIGURE,
				ROWS + 4, this::figures).computed(Messages.Registries_Of, Messages.Registries_OfRule, 240, false,
						o -> Naming.where(o.eContainer(), Texts.locale()))
				.column(STATED_FIGURE__MEASURE, 90).column(STATED_FIGURE__YEAR, 80).column(STATED_FIGURE__VALUE, 80)
				.column(STATED_FIGURE__UNIT, 60).column(STATED_FIGURE__DATE, 90).column(STATED_FIGURE__TEXT, 110)
				.column(STATED_FIGURE__PLACE, 180).column(STATED_FIGURE__EXPLANATION, 180);
		keep(table);
		Subject chosen = table.detail();
		FormBuilder form = keep(new FormBuilder(scaffold.about(chosen).wideSection(Messages.Registries_Chosen), chosen));
		form.row(3).all(STATED_FIGURE__MEASURE, STATED_FIGURE__ABOUT, STATED_FIGURE__YEAR, STATED_FIGURE__MONEY_KIND,
				STATED_FIGURE__LABEL, STATED_FIGURE__SOURCE);
		form.all(STATED_FIGURE__PLACE, STATED_FIGURE__EXPLANATION);
	}

	private List<EObject> figures() {
		List<EObject> found = new ArrayList<>();
		context().dossier().eAllContents().forEachRemaining(o -> {
			if (o instanceof StatedFigure) {
				found.add(o);
			}
		});
		return found;
	}

	@Override
	protected String partOf(EObject object) {
		return object instanceof StatedFigure ? STATED : super.partOf(object);
	}
}
