// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.indicators;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.CountCheck;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.BaseDate;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageParts;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;
import org.hyoka.ui.tables.ObjectTable;

/** Outputs and outcomes of an undertaking: targets, actuals, computed achievement; counts of papers; calculations. */
public final class IndicatorsPage extends DossierPage {
	private static final String INDICATORS = "indicators";
	private static final String COUNTS = "counts";
	private static final String DERIVATIONS = "derivations";
	private PageParts parts;
	private Subject undertaking;
	private ObjectTable indicators;
	private ObjectTable targets;
	private ObjectTable actuals;
	private ObjectTable counts;
	private ObjectTable derivations;
	private FormBuilder words;

	@Override
	public Control createControl(Composite parent) {
		parts = new PageParts(parent, "", Messages.Indicators_Lead);
		undertaking = new Subject(context(), parts.control());
		parts.add(INDICATORS, Messages.Indicators_Part, this::createIndicators)
				.add(COUNTS, Labels.of(UNDERTAKING__OUTPUT_COUNTS), this::createCounts)
				.add(DERIVATIONS, Labels.of(UNDERTAKING__DERIVATIONS), this::createDerivations);
		return parts.control();
	}

	private Control createIndicators(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		indicators = new ObjectTable(scaffold.wideSection(Labels.of(UNDERTAKING__INDICATORS)), context(), undertaking,
				UNDERTAKING__INDICATORS, INDICATOR, 6).column(NAMED_ELEMENT__NAME, 280).column(INDICATOR__KIND, 110)
				.column(INDICATOR__UNIT, 60).column(INDICATOR__CODE, 50).column(INDICATOR__TERM, 60).computed(Messages.Indicators_Achievement,
						Messages.Indicators_AchievementRule, 200, false, o -> achievements((Indicator) o));
		Subject indicator = indicators.detail();
		scaffold.then(() -> new AchievementBars(scaffold.about(indicator).wideSection(Messages.Indicators_Bars), context(), indicator,
				t -> reveal(t, null)))
				.then(() -> createTargets(scaffold.about(indicator), indicator)).then(() -> createActuals(scaffold, indicator))
				.then(() -> createProjections(scaffold.about(indicator), indicator))
				.then(() -> createLinks(scaffold.about(indicator), indicator)).then(() -> createWords(scaffold.about(indicator), indicator));
		return scaffold.control();
	}

	private void createTargets(PageScaffold scaffold, Subject indicator) {
		TargetEdits edits = new TargetEdits(context());
		targets = new ObjectTable(scaffold.wideSection(Labels.of(INDICATOR__TARGETS)), context(), indicator,
				INDICATOR__TARGETS, TARGET, 5).column(TARGET__KIND, 90)
				.column(TARGET__DUE, 110, edits.of(TARGET__DUE)).column(TARGET__VALUE, 90, edits.of(TARGET__VALUE))
				.column(TARGET__QUALIFIER, 70).column(TARGET__UNIT, 60).column(NAMED_ELEMENT__NAME, 120).column(TARGET__SOURCE, 110)
				.computed(Messages.Indicators_Achievement,
						Messages.Indicators_AchievementRule, 110, false, o -> achievement((Target) o))
				.computed(Messages.Indicators_Former, Messages.Indicators_FormerRule, 160, false,
						o -> TargetEdits.former((Target) o));
		Subject target = targets.detail();
		scaffold.then(() -> createTarget(scaffold.about(target), target));
	}

	private void createTarget(PageScaffold scaffold, Subject target) {
		FormBuilder outlook = new FormBuilder(scaffold.section(Messages.Indicators_TargetWords), target);
		outlook.area(TARGET__OUTLOOK, 3);
		outlook.area(TARGET__CAUSE_ANALYSIS, 3);
		new ObjectTable(scaffold.section(Labels.of(TARGET__REVISIONS)), context(), target, TARGET__REVISIONS,
				TARGET_REVISION, 4).column(TARGET_REVISION__OLD_VALUE, 80).column(TARGET_REVISION__OLD_DUE, 90)
				.column(TARGET_REVISION__REVISED_ON, 90).column(TARGET_REVISION__REASON, 140)
				.column(TARGET_REVISION__APPROVED_BY, 100).column(TARGET_REVISION__OLD_NAME, 90);
	}

	private void createActuals(PageScaffold scaffold, Subject indicator) {
		actuals = new ObjectTable(scaffold.about(indicator).wideSection(Labels.of(INDICATOR__ACTUALS)), context(), indicator,
				INDICATOR__ACTUALS, ACTUAL, 5).column(ACTUAL__AS_OF, 120).column(ACTUAL__VALUE, 90).column(ACTUAL__UNIT, 60)
				.column(ACTUAL__TEXT, 200).column(ACTUAL__NOTE, 200).column(ACTUAL__SOURCE, 110).computed(Messages.Indicators_Listed,
						Messages.Indicators_ListedRule, 110,
						true, o -> CountCheck.of((Actual) o).map(c -> String.valueOf(c.listed())).orElse(""));
		Subject actual = actuals.detail();
		new ObjectTable(scaffold.about(actual).wideSection(Labels.of(ACTUAL__COUNTED)), context(), actual, ACTUAL__COUNTED,
				COUNTED_ITEM, 6).column(NAMED_ELEMENT__NAME, 260).column(COUNTED_ITEM__CATEGORY, 120)
				.column(COUNTED_ITEM__COUNT, 60).column(COUNTED_ITEM__ORGANIZATIONS, 160)
				.column(COUNTED_ITEM__DESCRIPTION, 220);
	}

	private void createProjections(PageScaffold scaffold, Subject indicator) {
		new ObjectTable(scaffold.wideSection(Labels.of(INDICATOR__PROJECTIONS)), context(), indicator,
				INDICATOR__PROJECTIONS, PROJECTION, 4).column(PROJECTION__AT, 120).column(PROJECTION__VALUE, 90)
				.column(PROJECTION__RATE_PER_YEAR, 110).column(PROJECTION__BASIS, 360);
	}

	/** The arrows of the logic model that begin here. */
	private void createLinks(PageScaffold scaffold, Subject indicator) {
		new ObjectTable(scaffold.wideSection(Labels.of(INDICATOR__LEADS_TO)), context(), indicator, INDICATOR__LEADS_TO, INDICATOR_LINK, 3)
				.column(INDICATOR_LINK__TARGET, 280).column(INDICATOR_LINK__TEXT, 320).column(INDICATOR_LINK__DIRECT_REASON, 240);
	}

	private void createWords(PageScaffold scaffold, Subject indicator) {
		words = new FormBuilder(scaffold.section(Messages.Indicators_Words), indicator);
		words.all(INDICATOR__OUTLOOK, INDICATOR__CAUSE_ANALYSIS);
		FormBuilder more = new FormBuilder(scaffold.section(Messages.Indicators_Definition), indicator);
		FormBuilder row = more.row(2);
		row.choice(INDICATOR__ACCUMULATION);
		row.choice(INDICATOR__DIRECTION);
		more.all(INDICATOR__GOAL, INDICATOR__DEFINITION, INDICATOR__RATIONALE);
	}

	private Control createCounts(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		counts = new ObjectTable(scaffold.wideSection(Labels.of(UNDERTAKING__OUTPUT_COUNTS)), context(), undertaking,
				UNDERTAKING__OUTPUT_COUNTS, OUTPUT_COUNTS, 5).column(NAMED_ELEMENT__NAME, 360).computed(
						Labels.of(OUTPUT_COUNTS__PERIOD), "", 240, false, o -> period((OutputCounts) o));
		Subject chosen = counts.detail();
		FormBuilder period = new FormBuilder(scaffold.about(chosen).wideSection(Labels.of(OUTPUT_COUNTS__PERIOD)), chosen).row(3)
				.child(OUTPUT_COUNTS__PERIOD);
		period.all(PERIOD__START, PERIOD__END, PERIOD__NOTE);
		new ObjectTable(scaffold.wideSection(Labels.of(OUTPUT_COUNTS__COUNTS)), context(), chosen, OUTPUT_COUNTS__COUNTS,
				OUTPUT_COUNT, 8).column(OUTPUT_COUNT__KIND, 180).column(OUTPUT_COUNT__VALUE, 80)
				.column(OUTPUT_COUNT__LABEL, 180).column(OUTPUT_COUNT__TEXT, 300);
		counts.selectFirst();
		return scaffold.control();
	}

	private Control createDerivations(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		derivations = new ObjectTable(scaffold.wideSection(Labels.of(UNDERTAKING__DERIVATIONS)), context(), undertaking,
				UNDERTAKING__DERIVATIONS, DERIVATION, 5).column(NAMED_ELEMENT__NAME, 260)
				.column(DERIVATION__EXPRESSION, 260).column(DERIVATION__UNIT, 80).computed(Messages.Indicators_Result,
						Messages.Indicators_ResultRule, 140, true, o -> result((Derivation) o));
		Subject chosen = derivations.detail();
		new FormBuilder(scaffold.about(chosen).wideSection(Labels.of(DERIVATION__TEXT)), chosen).area(DERIVATION__TEXT, 4);
		new ObjectTable(scaffold.wideSection(Labels.of(DERIVATION__ASSUMPTIONS)), context(), chosen,
				DERIVATION__ASSUMPTIONS, ASSUMPTION, 8).column(ASSUMPTION__SYMBOL, 90)
				.column(NAMED_ELEMENT__NAME, 240).column(ASSUMPTION__VALUE, 100).column(ASSUMPTION__UNIT, 70)
				.column(ASSUMPTION__AS_OF, 100).column(ASSUMPTION__SOURCE, 200).column(ASSUMPTION__PLACE, 140);
		derivations.selectFirst();
		return scaffold.control();
	}

	private static String achievements(Indicator indicator) {
		return EvaluationDay.of(indicator).map(day -> Achievements.of(indicator, day).stream()
				.map(a -> a.label(Texts.locale())).collect(Collectors.joining(" · "))).orElse("");
	}

	private static String achievement(Target target) {
		return !Achievements.canBeJudged(target) ? ""
				: EvaluationDay.of(target).map(day -> Achievements.of(target, day).label(Texts.locale())).orElse("");
	}

	private static String result(Derivation derivation) {
		DerivationResult result = DerivationResult.of(derivation);
		int decimals = derivation.getUnit() == null ? 2 : Math.max(1, derivation.getUnit().getDecimals());
		return result.rounded(decimals).map(v -> Amounts.format(v, derivation.getUnit(), Texts.locale()))
				.orElseGet(() -> result.value().problem().map(p -> Texts.in(p)).orElse(""));
	}

	@Override
	public void setSubject(EObject subject) {
		undertaking.set(subject);
		parts.setTitle(Messages.bind(Messages.Indicators_Title, Labels.brief((Undertaking) subject)),
				BaseDate.after(Messages.Indicators_Lead, subject));
		parts.showFirst();
		if (indicators != null) {
			indicators.selectFirst();
		}
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Indicator) {
				parts.show(INDICATORS);
				indicators.select(o);
				boolean row = targets.reveal(inside(object, TARGET)) || actuals.reveal(inside(object, ACTUAL));
				return row || feature instanceof EAttribute && words.focus(feature) || indicators.reveal(o);
			}
			if (o instanceof OutputCounts) {
				parts.show(COUNTS);
				return counts.reveal(o);
			}
			if (o instanceof Derivation) {
				parts.show(DERIVATIONS);
				return derivations.reveal(o);
			}
		}
		return false;
	}

	private static EObject inside(EObject object, org.eclipse.emf.ecore.EClass type) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (type.isInstance(o)) {
				return o;
			}
		}
		return null;
	}

	/** The years that counts of papers and patents cover. */
	private static String period(OutputCounts counts) {
		return counts.getPeriod() == null || counts.getPeriod().getStart() == null ? ""
				: Years.format(counts.getPeriod(), Texts.style(), Texts.locale());
	}
}
