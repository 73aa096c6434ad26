// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.materials;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.model.hyoka.CouncilMeasure;
import org.hyoka.model.hyoka.CouncilTopic;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.ListAndDetails;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.internal.grid.Grid;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;
import org.hyoka.ui.tables.ObjectTree;
import org.hyoka.ui.tables.TablesPage;

/** What stands beside the evaluation: a council's topics, cross tables, program sheets, stages of support, attached files. */
public final class MaterialsPage extends TablesPage {
	private static final int ROWS = 6;
	private ObjectTree topics;
	private FormBuilder topicForm;
	private FormBuilder measureForm;

	/** Made by the editor. */
	public MaterialsPage() {
		super(ROWS);
	}

	@Override
	protected String title() {
		return Messages.Materials_Title;
	}

	@Override
	protected String lead() {
		return Messages.Materials_Lead;
	}

	@Override
	protected void createParts() {
		part(DOSSIER__DOCUMENTS, this::documents);
		part(DOSSIER__COUNCIL_TOPICS, this::council);
		part(DOSSIER__CROSS_TABLES, this::crossTables);
		part(DOSSIER__PROGRAM_SHEETS, this::sheets);
		part(DOSSIER__PIPELINES, this::pipelines);
	}

	private void documents(PageScaffold scaffold) {
		Documents files = new Documents(context(), dossier(), scaffold.control());
		ObjectTable table = new ObjectTable(scaffold.wideSection(Labels.of(DOSSIER__DOCUMENTS)), context(), dossier(),
				DOSSIER__DOCUMENTS, ATTACHED_DOCUMENT, 14).column(NAMED_ELEMENT__NAME, 340)
				.column(ATTACHED_DOCUMENT__MEDIA_TYPE, 160).column(ATTACHED_DOCUMENT__CONFIDENTIAL, 80)
				.column(ATTACHED_DOCUMENT__ENTRY, 220).whenEmpty(Messages.Materials_NoDocuments).addBy(files::choose);
		table.action("command-save", Messages.Materials_SaveFile, () -> files.save(table.selected()));
		files.takeDrops(table.viewer().getControl());
		keep(table);
	}

	private void council(PageScaffold scaffold) {
		ListAndDetails both = new ListAndDetails(scaffold.wideSection(Labels.of(DOSSIER__COUNCIL_TOPICS)), 42);
		topics = new ObjectTree(both.first(), context(), dossier(), 420, DOSSIER__COUNCIL_TOPICS, COUNCIL_TOPIC__MEASURES);
		Subject topic = new Subject(context(), scaffold.control());
		Subject measure = new Subject(context(), scaffold.control());
		topicForm = new FormBuilder(both.second(), topic);
		topicForm.row(2).all(COUNCIL_TOPIC__NUMBER, NAMED_ELEMENT__NAME);
		topicForm.area(COUNCIL_TOPIC__DESCRIPTION, 5);
		measureForm = new FormBuilder(both.second(), measure);
		measureForm.text(NAMED_ELEMENT__NAME);
		measureForm.row(2).all(COUNCIL_MEASURE__MINISTRY, COUNCIL_MEASURE__PROGRAM);
		measureForm.area(COUNCIL_MEASURE__TEXT, 4);
		measureForm.area(COUNCIL_MEASURE__RESULTS, 4);
		measureForm.area(COUNCIL_MEASURE__NEXT_STEPS, 3);
		measureForm.row(2).all(COUNCIL_MEASURE__SOURCE, COUNCIL_MEASURE__PLACE);
		Runnable show = () -> {
			EObject now = topics.chosen().object().orElse(null);
			topic.set(now instanceof CouncilMeasure m ? m.eContainer() : now);
			measure.set(now instanceof CouncilMeasure ? now : null);
		};
		topics.chosen().onChange(scaffold.control(), show);
		show.run();
	}

	private void crossTables(PageScaffold scaffold) {
		Subject chosen = table(scaffold, DOSSIER__CROSS_TABLES, CROSS_TABLE).column(NAMED_ELEMENT__NAME, 360)
				.column(CROSS_TABLE__ROW_TITLE, 140).column(CROSS_TABLE__COLUMN_TITLE, 140)
				.column(CROSS_TABLE__OF_WHICH_TITLE, 140).detail();
		Composite cells = scaffold.about(chosen).wideSection(Labels.of(CROSS_TABLE__CELLS));
		Grid grid = new Grid(cells, context(), new CrossCells(context(), chosen), Labels.of(CROSS_TABLE), 16);
		Refresh.onChange(context().session(), grid.control(), grid::refresh);
		chosen.onChange(grid.control(), grid::refresh);
		new FormBuilder(scaffold.section(Labels.of(CROSS_TABLE__ROWS)), chosen).lines(CROSS_TABLE__ROWS, 8);
		new FormBuilder(scaffold.section(Labels.of(CROSS_TABLE__COLUMNS)), chosen).lines(CROSS_TABLE__COLUMNS, 8);
	}

	private void sheets(PageScaffold scaffold) {
		Subject chosen = table(scaffold, DOSSIER__PROGRAM_SHEETS, PROGRAM_SHEET).column(NAMED_ELEMENT__NAME, 320)
				.column(PROGRAM_SHEET__PROGRAM, 200).column(PROGRAM_SHEET__YEAR, 90).column(PROGRAM_SHEET__REQUESTED, 90)
				.column(PROGRAM_SHEET__LAST_BUDGET, 90).detail();
		FormBuilder left = keep(new FormBuilder(scaffold.about(chosen).section(Messages.Materials_Chosen), chosen));
		left.row(2).all(PROGRAM_SHEET__DEPARTMENT, PROGRAM_SHEET__UNIT);
		left.area(PROGRAM_SHEET__PURPOSE, 6);
		FormBuilder right = keep(new FormBuilder(scaffold.section(Labels.of(PROGRAM_SHEET__CONTENT)), chosen));
		right.area(PROGRAM_SHEET__CONTENT, 5);
		right.area(PROGRAM_SHEET__GOALS, 4);
		ObjectTable lines = new ObjectTable(scaffold.wideSection(Labels.of(PROGRAM_SHEET__BUDGET_LINES)), context(), chosen,
				PROGRAM_SHEET__BUDGET_LINES, PROGRAM_SHEET_LINE, 6).column(NAMED_ELEMENT__NAME, 260)
				.column(PROGRAM_SHEET_LINE__REQUESTED, 90).column(PROGRAM_SHEET_LINE__LAST_BUDGET, 90)
				.column(PROGRAM_SHEET_LINE__CONTENT, 340);
		new FormBuilder(scaffold.wideSection(Labels.of(PROGRAM_SHEET_LINE__PERIOD)), lines.detail()).row(3)
				.child(PROGRAM_SHEET_LINE__PERIOD).all(PERIOD__START, PERIOD__END, PERIOD__NOTE);
		new ObjectTable(scaffold.wideSection(Labels.of(PROGRAM_SHEET__FUNDING_FLOW)), context(),
				chosen.child(PROGRAM_SHEET__FUNDING_FLOW), FUNDING_FLOW__STEPS, FUNDING_STEP, 5)
				.column(FUNDING_STEP__LABEL, 220).column(FUNDING_STEP__FORM, 140).column(FUNDING_STEP__ORGANIZATION, 240);
		new ObjectTable(scaffold.wideSection(Labels.of(PROGRAM_SHEET__SUPPLEMENTARY)), context(), chosen,
				PROGRAM_SHEET__SUPPLEMENTARY, BUDGET_ENTRY, 4).column(BUDGET_ENTRY__YEAR, 100)
				.column(BUDGET_ENTRY__KIND, 120).column(BUDGET_ENTRY__ACCOUNT, 160).column(BUDGET_ENTRY__AMOUNT, 100)
				.column(BUDGET_ENTRY__STATE, 90).column(BUDGET_ENTRY__EXPLANATION, 240);
	}

	private void pipelines(PageScaffold scaffold) {
		Subject chosen = table(scaffold, DOSSIER__PIPELINES, SUPPORT_PIPELINE).column(NAMED_ELEMENT__NAME, 360)
				.column(SUPPORT_PIPELINE__YEAR, 100).column(SUPPORT_PIPELINE__UNIT, 90).detail();
		ObjectTable stages = new ObjectTable(scaffold.about(chosen).wideSection(Labels.of(SUPPORT_PIPELINE__STAGES)), context(), chosen,
				SUPPORT_PIPELINE__STAGES, PIPELINE_STAGE, 10).column(PIPELINE_STAGE__CODE, 60)
				.column(NAMED_ELEMENT__NAME, 200).column(PIPELINE_STAGE__NEW_TOPICS, 110)
				.column(PIPELINE_STAGE__AMOUNT_PER_TOPIC, 140).column(PIPELINE_STAGE__NEXT, 160);
		new FormBuilder(scaffold.wideSection(Labels.of(PIPELINE_STAGE__GOAL)), stages.detail()).area(PIPELINE_STAGE__GOAL,
				5);
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof CouncilMeasure || o instanceof CouncilTopic) {
				show(DOSSIER__COUNCIL_TOPICS.getName());
				return topics.reveal(o) && (feature == null
						|| (o instanceof CouncilTopic ? topicForm : measureForm).focus(feature));
			}
		}
		return super.reveal(object, feature);
	}
}
