// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.judgement;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.WorkingGroupFinding;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.ListAndDetails;
import org.hyoka.ui.forms.PageParts;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;
import org.hyoka.ui.tables.ObjectTable;

/** Recommendations beside the responses to them, what the last evaluation said and what was done, the working group's findings. */
public final class RecommendationsPage extends DossierPage {
	private static final String RECOMMENDATIONS = "recommendations";
	private static final String PRIOR = "prior";
	private static final String WORKING_GROUP = "workingGroup";
	private PageParts parts;
	private Subject undertaking;
	private Subject assessment;
	private ObjectTable recommendations;
	private ObjectTable prior;
	private ObjectTable workingGroup;

	@Override
	public Control createControl(Composite parent) {
		parts = new PageParts(parent, "", Messages.Recommendations_Lead);
		undertaking = new Subject(context(), parts.control());
		assessment = new Subject(context(), parts.control());
		parts.add(RECOMMENDATIONS, Labels.of(ASSESSMENT__RECOMMENDATIONS), this::createRecommendations)
				.add(PRIOR, Labels.of(UNDERTAKING__PRIOR_FINDINGS), this::createPrior)
				.add(WORKING_GROUP, Labels.of(UNDERTAKING__WORKING_GROUP_FINDINGS), this::createWorkingGroup);
		return parts.control();
	}

	private Control createRecommendations(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		recommendations = response(new ObjectTable(scaffold.wideSection(Labels.of(ASSESSMENT__RECOMMENDATIONS)),
				context(), assessment, ASSESSMENT__RECOMMENDATIONS, RECOMMENDATION, 8)
				.column(RECOMMENDATION__TEXT, 320).column(RECOMMENDATION__ORIGIN, 80)
				.column(RECOMMENDATION__CRITERION, 110),
				o -> ((Recommendation) o).getResponse());
		details(scaffold, recommendations, RECOMMENDATION, RECOMMENDATION__TEXT, RECOMMENDATION__RESPONSE, RECOMMENDATION__ORIGIN,
				RECOMMENDATION__CRITERION, RECOMMENDATION__AUTHOR);
		return scaffold.control();
	}

	private Control createPrior(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		prior = response(table(scaffold, UNDERTAKING__PRIOR_FINDINGS, PRIOR_FINDING).column(PRIOR_FINDING__TEXT, 320)
				.column(PRIOR_FINDING__BODY, 110).column(PRIOR_FINDING__KIND, 80).column(PRIOR_FINDING__YEAR, 80),
				o -> ((PriorFinding) o).getResponse());
		details(scaffold, prior, PRIOR_FINDING, PRIOR_FINDING__TEXT, PRIOR_FINDING__RESPONSE, PRIOR_FINDING__BODY, PRIOR_FINDING__KIND,
				PRIOR_FINDING__YEAR, PRIOR_FINDING__HEADING, PRIOR_FINDING__REMARK);
		return scaffold.control();
	}

	private Control createWorkingGroup(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		workingGroup = response(table(scaffold, UNDERTAKING__WORKING_GROUP_FINDINGS, WORKING_GROUP_FINDING)
				.column(WORKING_GROUP_FINDING__TEXT, 320).column(WORKING_GROUP_FINDING__SESSION, 60)
				.column(WORKING_GROUP_FINDING__KIND, 80).column(WORKING_GROUP_FINDING__YEAR, 80),
				o -> ((WorkingGroupFinding) o).getResponse());
		details(scaffold, workingGroup, WORKING_GROUP_FINDING, WORKING_GROUP_FINDING__TEXT, WORKING_GROUP_FINDING__RESPONSE,
				WORKING_GROUP_FINDING__SESSION, WORKING_GROUP_FINDING__KIND, WORKING_GROUP_FINDING__YEAR,
				WORKING_GROUP_FINDING__HEADING);
		return scaffold.control();
	}

	private ObjectTable table(PageScaffold scaffold, EReference reference, EClass type) {
		return new ObjectTable(scaffold.wideSection(Labels.of(reference)), context(), undertaking, reference, type, 8);
	}

	private static ObjectTable response(ObjectTable table, Function<EObject, Response> response) {
		return table.computed(Labels.of(RESPONSE), Messages.Recommendations_ResponseRule, 320, false, o -> {
			Response r = response.apply(o);
			return r == null || r.getText() == null ? "" : r.getText();
		}).computed(Labels.of(RESPONSE__STATE), Messages.Recommendations_ResponseRule, 80, false, o -> {
			Response r = response.apply(o);
			return Labels.of(r == null ? org.hyoka.model.hyoka.ResponseState.OPEN : r.getState());
		}).computed(Labels.of(RESPONSE__DUE), Messages.Recommendations_ResponseRule, 100, false, o -> {
			Response r = response.apply(o);
			return r == null || r.getDue() == null ? "" : Texts.point(r.getDue());
		}).computed(Labels.of(RESPONSE__OWNER), Messages.Recommendations_ResponseRule, 120, false, o -> {
			Response r = response.apply(o);
			return r == null || r.getOwner() == null ? "" : Labels.of(r.getOwner());
		});
	}

	/** The remark at the left, the response to it at the right. */
	private static void details(PageScaffold scaffold, ObjectTable table, EClass type, EAttribute text, EReference response,
			EStructuralFeature... more) {
		Subject chosen = table.detail();
		table.selectFirst();
		scaffold.then(() -> beside(scaffold, chosen, type, text, response, more));
	}

	private static void beside(PageScaffold scaffold, Subject chosen, EClass type, EAttribute text, EReference response,
			EStructuralFeature... more) {
		ListAndDetails both = new ListAndDetails(scaffold.about(chosen).wideSection(Messages.Recommendations_Beside), 50);
		heading(both.first(), Labels.of(type));
		FormBuilder left = new FormBuilder(both.first(), chosen);
		left.area(text, 8);
		left.row(3).all(more);
		heading(both.second(), Labels.of(RESPONSE));
		FormBuilder right = new FormBuilder(both.second(), chosen).child(response);
		right.area(RESPONSE__TEXT, 8);
		right.row(3).all(RESPONSE__STATE, RESPONSE__DUE, RESPONSE__OWNER);
	}

	private static void heading(Composite side, String name) {
		Label heading = new Label(side, SWT.NONE);
		heading.setText(name.replace("&", "&&"));
		heading.setFont(Fonts.strong());
	}

	@Override
	public void setSubject(EObject subject) {
		undertaking.set(subject);
		assessment.set(Dossiers.assessment(context().dossier(), (Undertaking) subject).orElse(null));
		parts.setTitle(Messages.bind(Messages.Recommendations_Title, Labels.brief((Undertaking) subject)),
				Messages.Recommendations_Lead);
		parts.showFirst();
		for (ObjectTable table : new ObjectTable[] { recommendations, prior, workingGroup }) {
			if (table != null) {
				table.selectFirst();
			}
		}
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null && !(o instanceof Assessment); o = o.eContainer()) {
			switch (o) {
			case Recommendation r -> {
				parts.show(RECOMMENDATIONS);
				return recommendations.reveal(r);
			}
			case PriorFinding p -> {
				parts.show(PRIOR);
				return prior.reveal(p);
			}
			case WorkingGroupFinding w -> {
				parts.show(WORKING_GROUP);
				return workingGroup.reveal(w);
			}
			default -> {
				// look further up
			}
			}
		}
		return false;
	}
}
