// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.judgement;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.Dossiers;
import org.hyoka.core.edits.OpinionEdits;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.ListAndDetails;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.grid.CellChange;
import org.hyoka.ui.internal.grid.StepByStep;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.DossierPage;
import org.hyoka.ui.tables.ObjectTable;

/**
 * The panel's judgement on one undertaking: per criterion the text of the box, and the members' remarks, each of which is
 * taken into the text, answered or set aside (rule 18).
 */
public final class AssessmentPage extends DossierPage {
	private PageScaffold scaffold;
	private Subject assessment;
	private Subject box;
	private Subject criterion;
	private ObjectTable criteria;
	private ObjectTable opinions;
	private ObjectTable comments;
	private BoxField text;
	private Label counts;
	private Undertaking undertaking;
	private AssessmentStart start;
	private ScoreTable points;

	@Override
	public Control createControl(Composite parent) {
		scaffold = new PageScaffold(parent, "", Messages.Assessment_Lead);
		assessment = new Subject(context(), scaffold.control());
		box = new Subject(context(), scaffold.control()).madeBy(this::newBox);
		start = new AssessmentStart(scaffold.wideSection(""), context(), this::find);
		Composite head = scaffold.wideSection(Messages.Assessment_Criteria);
		counts = new Label(head, SWT.WRAP);
		counts.setForeground(ThemeColors.of(head).quiet());
		counts.setLayoutData(PageScaffold.wrapping());
		FormBuilder basis = new FormBuilder(head, assessment);
		basis.reference(ASSESSMENT__CRITERION_SET);
		basis.row(2).all(ASSESSMENT__KIND, ASSESSMENT__SCORED, ASSESSMENT__DECISION);
		criteria = ObjectTable.of(head, context(), CRITERION, 9, this::criteria).column(CRITERION__CODE, 60)
				.column(NAMED_ELEMENT__NAME, 320).computed(Messages.Assessment_Mean, Messages.Assessment_MeanRule, 80,
						true, o -> mean((Criterion) o))
				.computed(Messages.Assessment_Open, Messages.Assessment_OpenRule, 120, true, o -> open((Criterion) o))
				.computed(Messages.Assessment_Box, Messages.Assessment_BoxRule, 300, false, o -> boxText((Criterion) o)).keepRows();
		criterion = criteria.detail();
		criterion.onChange(scaffold.control(), this::chosen);
		scaffold.then(this::createText).then(this::createComments);
		Consumer<Notification> changes = n -> points = null;
		context().session().addChangeListener(changes);
		scaffold.control().addDisposeListener(e -> context().session().removeChangeListener(changes));
		Refresh.onChange(context().session(), scaffold.control(), this::find);
		return scaffold.control();
	}

	private void createText() {
		ListAndDetails both = new ListAndDetails(scaffold.wideSection(Messages.Assessment_Text), 48);
		text = new BoxField(both.first(), context(), this::box, this::setText, this::dropped);
		FormBuilder low = new FormBuilder(both.first(), box);
		low.area(CRITERION_ASSESSMENT__LOW_MEAN_REASON, 3);
		low.row(2).all(CRITERION_ASSESSMENT__CONSENSUS, CRITERION_ASSESSMENT__CONSENSUS_POINT);
		new ObjectTable(both.first(), context(), box, CRITERION_ASSESSMENT__COUNTS, GRADE_COUNT, 3).column(GRADE_COUNT__VALUE, 70)
				.column(GRADE_COUNT__POINT, 160).column(GRADE_COUNT__COUNT, 70);
		scaffold.then(() -> createOpinions(both.second()));
		refill();
	}

	private void createOpinions(Composite side) {
		opinions = ObjectTable.of(side, context(), OPINION, 8, this::opinions)
				.column(OPINION__POLARITY, 150).column(OPINION__TEXT, 320).column(OPINION__USE, 90)
				.column(OPINION__USE_REASON, 120).column(OPINION__CRITERION, 90).action("command-add", Messages.Assessment_AddTip, this::add)
				.whenEmpty(Messages.Assessment_NoOpinions);
		buttons(side);
		new OpinionDragging(opinions).install();
		PageScaffold.reflow(side);
	}

	private void createComments() {
		comments = ObjectTable.of(scaffold.wideSection(Messages.Assessment_Comments), context(), SCORE, 6,
				this::comments).column(SCORE__CRITERION, 160).column(SCORE__COMMENT, 520)
				.whenEmpty(Messages.Assessment_NoComments).keepRows();
		Composite collect = row(comments.control().getParent());
		button(collect, Messages.Assessment_CollectPositive, () -> collect(Polarity.POSITIVE));
		button(collect, Messages.Assessment_CollectIssue, () -> collect(Polarity.ISSUE));
	}

	private void buttons(Composite parent) {
		Composite row = row(parent);
		button(row, Messages.Assessment_Insert, () -> insert(selected(), Integer.MAX_VALUE));
		button(row, Messages.Assessment_Used, () -> settle(OpinionUse.USED, Messages.Assessment_Used));
		button(row, Messages.Assessment_Answer, () -> settle(OpinionUse.ANSWERED, Messages.Assessment_Answer));
		button(row, Messages.Assessment_SetAside, () -> settle(OpinionUse.SET_ASIDE, Messages.Assessment_SetAside));
		button(row, Messages.Assessment_Reopen, () -> settle(OpinionUse.OPEN, Messages.Assessment_Reopen));
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		row.setLayout(layout);
		row.setLayoutData(PageScaffold.wrapping());
		return row;
	}

	private static void button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
	}

	private Optional<Assessment> assessment() {
		return assessment.object().map(Assessment.class::cast);
	}

	private Optional<Criterion> criterion() {
		return criterion == null ? Optional.empty() : criterion.object().map(Criterion.class::cast);
	}

	private List<EObject> criteria() {
		return assessment().map(Assessment::getCriterionSet).map(s -> List.<EObject>copyOf(s.getCriteria()))
				.orElse(List.of());
	}

	private List<EObject> opinions() {
		return assessment().map(a -> a.getOpinions().stream()
				.filter(o -> criterion().map(c -> o.getCriterion() == c || o.getCriterion() == null && c.isOverall())
						.orElse(true))
				.map(EObject.class::cast).toList()).orElse(List.of());
	}

	private List<EObject> comments() {
		return assessment().map(a -> OpinionEdits.comments(context().dossier(), a).stream()
				.filter(c -> criterion().map(x -> c.score().getCriterion() == x).orElse(true))
				.map(c -> (EObject) c.score()).toList()).orElse(List.of());
	}

	private Optional<CriterionAssessment> box() {
		return assessment().flatMap(a -> criterion().flatMap(c -> OpinionEdits.box(a, c)));
	}

	/** What the panel says of the chosen criterion may begin with any of its fields. */
	private Optional<Subject.Made> newBox() {
		return assessment().flatMap(a -> criterion().filter(c -> OpinionEdits.box(a, c).isEmpty()).map(c -> {
			CriterionAssessment made = HyokaFactory.eINSTANCE.createCriterionAssessment();
			made.setCriterion(c);
			return new Subject.Made(made, AddCommand.create(context().domain(), a, ASSESSMENT__CRITERION_ASSESSMENTS, made));
		}));
	}

	private String boxText(Criterion c) {
		return assessment().flatMap(a -> OpinionEdits.box(a, c)).map(CriterionAssessment::getText).orElse("");
	}

	private void setText(String value) {
		assessment().ifPresent(a -> criterion().ifPresent(c -> context().domain().getCommandStack()
				.execute(OpinionEdits.setText(context().domain(), a, c, value))));
	}

	private String open(Criterion c) {
		return assessment().map(a -> a.getOpinions().stream()
				.filter(o -> o.getCriterion() == c || o.getCriterion() == null && c.isOverall()).toList())
				.filter(l -> !l.isEmpty()).map(l -> Messages.bind(Messages.Assessment_OpenOf,
						l.stream().filter(o -> o.getUse() == OpinionUse.OPEN).count(), l.size()))
				.orElse("");
	}

	private String mean(Criterion c) {
		return assessment().filter(Assessment::isScored).map(this::points)
				.flatMap((ScoreTable t) -> t.rows().stream().filter(r -> r.criterion() == c).findFirst())
				.flatMap(r -> r.mean()).map(Texts::number).orElse("");
	}

	/** One table for all cells, until something changes. */
	private ScoreTable points(Assessment of) {
		if (points == null || points.assessment() != of) {
			points = Scoring.table(context().dossier(), of);
		}
		return points;
	}

	private List<Opinion> selected() {
		return opinions.selected().stream().map(Opinion.class::cast).toList();
	}

	private void dropped(List<?> objects, int at) {
		insert(objects.stream().filter(Opinion.class::isInstance).map(Opinion.class::cast).toList(), at);
	}

	/** Takes opinions into the text and marks them used: one step for all. */
	private void insert(List<Opinion> chosen, int at) {
		text.commit();
		assessment().ifPresent(a -> criterion().ifPresent(c -> inOneStep(Messages.Assessment_InsertCommand,
				(at == Integer.MAX_VALUE ? chosen : chosen.reversed()).stream().<CellChange>map(o -> () -> OpinionEdits
						.insert(context().domain(), a, c, o, at, Messages.Assessment_InsertCommand)).toList())));
	}

	private void inOneStep(String label, List<CellChange> edits) {
		if (!edits.isEmpty()) {
			context().domain().getCommandStack().execute(new StepByStep(label, edits));
		}
	}

	private void settle(OpinionUse use, String label) {
		List<Opinion> chosen = selected();
		if (chosen.isEmpty()) {
			return;
		}
		String reason = chosen.get(0).getUseReason();
		if (use == OpinionUse.SET_ASIDE || use == OpinionUse.ANSWERED) {
			InputDialog dialog = new InputDialog(scaffold.control().getShell(), label,
					use == OpinionUse.SET_ASIDE ? Messages.Assessment_WhyAside : Messages.Assessment_WhatAnswer,
					reason == null ? "" : reason,
					value -> value == null || value.isBlank() ? Messages.Assessment_Needed : null);
			if (dialog.open() != Window.OK) {
				return;
			}
			reason = dialog.getValue();
		}
		String why = use == OpinionUse.OPEN ? null : reason;
		inOneStep(label, chosen.stream().<CellChange>map(o -> () -> OpinionEdits.settle(context().domain(), o, use, why, label))
				.toList());
	}

	private void collect(Polarity polarity) {
		List<EObject> scores = comments.selected();
		assessment().ifPresent(a -> inOneStep(polarity == Polarity.ISSUE ? Messages.Assessment_CollectIssue
				: Messages.Assessment_CollectPositive,
				OpinionEdits.comments(context().dossier(), a).stream()
						.filter(c -> scores.contains(c.score()))
						.<CellChange>map(c -> () -> OpinionEdits.collect(context().domain(), a, c, polarity)).toList()));
	}

	private void add() {
		assessment().ifPresent(a -> {
			Opinion opinion = HyokaFactory.eINSTANCE.createOpinion();
			criterion().ifPresent(opinion::setCriterion);
			context().domain().getCommandStack().execute(AddCommand
					.create(context().domain(), a, ASSESSMENT__OPINIONS, opinion));
			opinions.reveal(opinion);
		});
	}

	private void find() {
		Assessment found = Dossiers.assessment(context().dossier(), undertaking).orElse(null);
		if (assessment.object().orElse(null) != found) {
			assessment.set(found);
		}
		start.show(undertaking, found);
		criteria.viewer().refresh();
		refill();
	}

	private void refill() {
		box.set(box().orElse(null));
		if (text != null) {
			text.show(criterion().map(this::boxText).orElse(""), criterion().orElse(null));
		}
		long open = assessment().map(a -> a.getOpinions().stream().filter(o -> o.getUse() == OpinionUse.OPEN).count())
				.orElse(0L);
		long all = assessment().map(a -> (long) a.getOpinions().size()).orElse(0L);
		long sheets = assessment().map(a -> (long) OpinionEdits.comments(context().dossier(), a).size()).orElse(0L);
		counts.setText(Messages.bind(Messages.Assessment_Counts, new Object[] { all, open, sheets }));
	}

	private void chosen() {
		commit();
		refill();
		update();
		scaffold.reflow();
	}

	private void commit() {
		if (text != null) {
			text.commit();
		}
	}

	private void update() {
		if (opinions != null) {
			opinions.update();
		}
		if (comments != null) {
			comments.update();
		}
	}

	@Override
	public void setSubject(EObject subject) {
		commit();
		undertaking = (Undertaking) subject;
		scaffold.setTitle(Messages.bind(Messages.Assessment_Title, Labels.brief(undertaking)), Messages.Assessment_Lead);
		criterion.set(null);
		find();
		criteria.update();
		criteria().stream().filter(o -> !open((Criterion) o).isEmpty()).findFirst().ifPresent(criteria::select);
		criteria.selectFirst();
		update();
		scaffold.reflow();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		Criterion at = object instanceof Opinion o ? o.getCriterion()
				: object instanceof CriterionAssessment b ? b.getCriterion() : null;
		if (at != null) {
			criteria.select(at);
		}
		if (object instanceof Opinion) {
			return opinions.reveal(object);
		}
		return object instanceof CriterionAssessment && text.setFocus();
	}
}
