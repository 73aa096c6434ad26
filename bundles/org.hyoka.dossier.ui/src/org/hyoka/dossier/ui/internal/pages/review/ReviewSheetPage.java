// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.review;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;
import org.hyoka.ui.tables.TablesPage;

/** What review sheets print of an undertaking beside its budget and indicators: expenditure, reviews, offices, laws, budget items. */
public final class ReviewSheetPage extends TablesPage {
	private static final int ROWS = 6;
	private static final String FACTS = "facts";
	private static final String LAWS = "laws";
	private static final String BUDGET = "budget";
	private ExpenditurePart expenditure;

	/** Made by the editor. */
	public ReviewSheetPage() {
		super(ROWS);
	}

	@Override
	protected String title() {
		return Messages.Review_Title;
	}

	@Override
	protected String lead() {
		return Messages.Review_Lead;
	}

	@Override
	protected void createParts() {
		part(UNDERTAKING__EXPENDITURES, this::expenditures);
		part(UNDERTAKING__REVIEWS, this::reviews);
		part(FACTS, Messages.Review_Facts, this::facts);
		part(LAWS, Messages.Review_Laws, this::laws);
		part(BUDGET, Messages.Review_Budget, this::budget);
	}

	private void expenditures(PageScaffold scaffold) {
		Subject chosen = table(scaffold, UNDERTAKING__EXPENDITURES, EXPENDITURE).column(EXPENDITURE__YEAR, 110).column(EXPENDITURE__UNIT, 110)
				.column(NAMED_ELEMENT__NAME, 220).column(EXPENDITURE__FOOTNOTE, 320).detail();
		expenditure = new ExpenditurePart(scaffold, context(), chosen);
	}

	private void reviews(PageScaffold scaffold) {
		Subject chosen = table(scaffold, UNDERTAKING__REVIEWS, REVIEW).column(REVIEW__YEAR, 110).column(REVIEW__VERDICT, 200)
				.column(REVIEW__REFLECTION, 200).column(REVIEW__UNIT, 90).detail();
		FormBuilder office = keep(new FormBuilder(scaffold.about(chosen).section(Labels.of(REVIEW__CHECK)), chosen));
		office.area(REVIEW__CHECK, 5);
		office.area(REVIEW__IMPROVEMENT, 4);
		office.area(REVIEW__EFFECT, 3);
		FormBuilder experts = keep(new FormBuilder(scaffold.section(Labels.of(REVIEW__EXPERT_FINDINGS)), chosen));
		experts.row(2).all(REVIEW__EXPERT_YEAR, REVIEW__EXPERT_SUBJECT);
		experts.text(REVIEW__EXPERT_REASON);
		experts.area(REVIEW__EXPERT_FINDINGS, 5);
		experts.area(REVIEW__PUBLIC_PROCESS, 4);
		FormBuilder verdict = keep(new FormBuilder(scaffold.section(Labels.of(REVIEW__VERDICT)), chosen));
		verdict.choice(REVIEW__VERDICT);
		verdict.area(REVIEW__VERDICT_TEXT, 5);
		FormBuilder reflection = keep(new FormBuilder(scaffold.section(Labels.of(REVIEW__REFLECTION)), chosen));
		reflection.choice(REVIEW__REFLECTION);
		reflection.area(REVIEW__REFLECTION_TEXT, 5);
		new ObjectTable(scaffold.wideSection(Labels.of(REVIEW__REFLECTED_AMOUNTS)), context(), chosen, REVIEW__REFLECTED_AMOUNTS, REFLECTED_AMOUNT, 4)
				.column(REFLECTED_AMOUNT__ACCOUNT, 160).column(REFLECTED_AMOUNT__ACCOUNT_NAME, 240).column(REFLECTED_AMOUNT__SUBACCOUNT, 200)
				.column(REFLECTED_AMOUNT__AMOUNT, 120);
	}

	private void facts(PageScaffold scaffold) {
		FormBuilder left = keep(new FormBuilder(scaffold.section(Messages.Review_Facts), dossier()));
		left.text(UNDERTAKING__URL);
		left.row(2).all(UNDERTAKING__CATEGORY, UNDERTAKING__DISPLAY_ORDER);
		left.choices(UNDERTAKING__METHODS);
		FormBuilder right = keep(new FormBuilder(scaffold.section(Labels.of(UNDERTAKING__KEY_POLICIES)), dossier()));
		right.lines(UNDERTAKING__KEY_POLICIES, 3);
		right.lines(UNDERTAKING__MAJOR_EXPENSES, 2);
		right.lines(UNDERTAKING__ACCOUNT_NAMES, 2);
		new ObjectTable(scaffold.wideSection(Labels.of(UNDERTAKING__RESPONSIBLE_UNITS)), context(), dossier(), UNDERTAKING__RESPONSIBLE_UNITS,
				RESPONSIBLE_UNIT, 4).column(RESPONSIBLE_UNIT__MINISTRY, 140).column(RESPONSIBLE_UNIT__BUREAU, 160)
				.column(RESPONSIBLE_UNIT__DEPARTMENT, 120).column(RESPONSIBLE_UNIT__DIVISION, 160).column(RESPONSIBLE_UNIT__OFFICE, 120)
				.column(RESPONSIBLE_UNIT__TEAM, 80).column(RESPONSIBLE_UNIT__SECTION, 80).column(RESPONSIBLE_UNIT__OFFICER, 180);
		table(scaffold, UNDERTAKING__SHEET_NUMBERS, SHEET_NUMBER).column(SHEET_NUMBER__YEAR, 110).column(SHEET_NUMBER__NUMBER, 180)
				.column(SHEET_NUMBER__MINISTRY, 160).column(SHEET_NUMBER__SYSTEM_ID, 110).column(SHEET_NUMBER__URL, 300);
	}

	private void laws(PageScaffold scaffold) {
		table(scaffold, UNDERTAKING__LEGAL_BASES, LEGAL_BASIS).column(NAMED_ELEMENT__NAME, 260).column(LEGAL_BASIS__LAW_NUMBER, 180)
				.column(LEGAL_BASIS__ARTICLE, 80).column(LEGAL_BASIS__PARAGRAPH, 70).column(LEGAL_BASIS__ITEM, 100).column(LEGAL_BASIS__LAW_ID, 130)
				.column(LEGAL_BASIS__URL, 220);
		new ObjectTable(scaffold.wideSection(Labels.of(UNDERTAKING__SUBSIDY_RATES)), context(), dossier(), UNDERTAKING__SUBSIDY_RATES, SUBSIDY_RATE,
				4)
				.column(SUBSIDY_RATE__SUBJECT, 300).column(SUBSIDY_RATE__RATE, 140).column(SUBSIDY_RATE__CEILING, 160).column(SUBSIDY_RATE__URL, 240);
	}

	private void budget(PageScaffold scaffold) {
		Subject budget = dossier().child(UNDERTAKING__BUDGET);
		keep(new ObjectTable(scaffold.wideSection(Messages.Review_Amounts), context(), budget, BUDGET__ENTRIES, BUDGET_ENTRY, 10))
				.column(BUDGET_ENTRY__YEAR, 100).column(BUDGET_ENTRY__KIND, 120).column(BUDGET_ENTRY__NUMBER, 60)
				.column(BUDGET_ENTRY__ACCOUNT, 130).column(BUDGET_ENTRY__ACCOUNT_NAME, 200).column(BUDGET_ENTRY__SUBACCOUNT, 160)
				.column(BUDGET_ENTRY__AMOUNT, 100).column(BUDGET_ENTRY__PRELIMINARY, 60).column(BUDGET_ENTRY__EXPLANATION, 260);
		new ObjectTable(scaffold.wideSection(Labels.of(BUDGET__LINES)), context(), budget, BUDGET__LINES, BUDGET_LINE, 10)
				.column(BUDGET_LINE__YEAR, 100).column(BUDGET_LINE__KIND, 110).column(BUDGET_LINE__NUMBER, 60).column(BUDGET_LINE__ACCOUNT, 110)
				.column(BUDGET_LINE__ACCOUNT_NAME, 130).column(BUDGET_LINE__SUBACCOUNT, 110).column(BUDGET_LINE__JURISDICTION, 110)
				.column(BUDGET_LINE__ORGANIZATION, 110).column(BUDGET_LINE__ITEM, 150).column(BUDGET_LINE__SUBITEM, 150)
				.column(BUDGET_LINE__DETAIL, 110).column(BUDGET_LINE__AMOUNT, 90).column(BUDGET_LINE__REQUESTED, 90).column(BUDGET_LINE__REMARK, 140);
	}

	@Override
	protected String partOf(EObject object) {
		EStructuralFeature feature = object.eContainmentFeature();
		if (!(object.eContainer() instanceof Undertaking)) {
			return null;
		}
		return feature == UNDERTAKING__LEGAL_BASES || feature == UNDERTAKING__SUBSIDY_RATES ? LAWS
				: feature == UNDERTAKING__SHEET_NUMBERS || feature == UNDERTAKING__RESPONSIBLE_UNITS ? FACTS
						: object instanceof Expenditure || object instanceof Review ? feature.getName() : null;
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Expenditure && o != object) {
				return super.reveal(o, null) && expenditure.reveal(object, feature);
			}
		}
		return super.reveal(object, feature);
	}
}
