// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.ui.editor.DossierPage;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;

/** Outputs and outcomes of an undertaking: targets, actuals, computed achievement. */
public final class IndicatorsPage extends DossierPage {
	private PageScaffold scaffold;
	private Subject undertaking;
	private Subject indicator;
	private ObjectTable indicators;
	private ObjectTable targets;

	@Override
	public Control createControl(Composite parent) {
		scaffold = new PageScaffold(parent, "", Messages.Indicators_Lead);
		undertaking = new Subject(context().domain(), scaffold.control());
		indicator = new Subject(context().domain(), scaffold.control());
		indicators = new ObjectTable(scaffold.wideSection(Labels.of(UNDERTAKING__INDICATORS)), context(), undertaking,
				UNDERTAKING__INDICATORS, INDICATOR, 5).column(INDICATOR__KIND, 140).column(NAMED_ELEMENT__NAME, 380)
				.column(INDICATOR__UNIT, 80).column(INDICATOR__ACCUMULATION, 120)
				.computed(Messages.Indicators_Achievement, Messages.Indicators_AchievementRule, 260, false,
						o -> achievements((Indicator) o));
		indicators.viewer().addSelectionChangedListener(e -> choose());
		targets = new ObjectTable(scaffold.wideSection(Labels.of(INDICATOR__TARGETS)), context(), indicator,
				INDICATOR__TARGETS, TARGET, 4).column(TARGET__KIND, 120).column(TARGET__DUE, 160)
				.column(TARGET__VALUE, 120).column(TARGET__OUTLOOK, 320)
				.computed(Messages.Indicators_Achievement, Messages.Indicators_AchievementRule, 200, false,
						o -> day(o) == null ? "" : Achievements.of((Target) o, day(o)).label(Texts.locale()));
		new ObjectTable(scaffold.wideSection(Labels.of(INDICATOR__ACTUALS)), context(), indicator, INDICATOR__ACTUALS,
				ACTUAL, 4).column(ACTUAL__AS_OF, 160).column(ACTUAL__VALUE, 120).column(ACTUAL__NOTE, 480);
		FormBuilder words = new FormBuilder(scaffold.section(Messages.Indicators_Words), indicator);
		words.area(INDICATOR__OUTLOOK, 4);
		words.area(INDICATOR__CAUSE_ANALYSIS, 4);
		undertaking.onChange(scaffold.control(), () -> undertaking.ifPresent(o -> scaffold
				.setTitle(Messages.bind(Messages.Indicators_Title, Labels.of(o)), Messages.Indicators_Lead)));
		return scaffold.control();
	}

	private void choose() {
		if (!indicators.selected().isEmpty() && indicator.object().orElse(null) != indicators.selected().get(0)) {
			indicator.set(indicators.selected().get(0));
			scaffold.reflow();
		}
	}

	private static LocalDate day(EObject object) {
		return EvaluationDay.of(object).orElse(null);
	}

	private static String achievements(Indicator indicator) {
		LocalDate day = day(indicator);
		return day == null ? "" : Achievements.of(indicator, day).stream().map(a -> a.label(Texts.locale()))
				.collect(Collectors.joining(" · "));
	}

	@Override
	public void setSubject(EObject newSubject) {
		undertaking.set(newSubject);
		indicator.set(null);
		@SuppressWarnings("unchecked")
		java.util.List<EObject> all = (java.util.List<EObject>) newSubject.eGet(UNDERTAKING__INDICATORS);
		if (!all.isEmpty()) {
			indicators.reveal(all.get(0));
		}
		scaffold.reflow();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Indicator) {
				indicators.reveal(o);
				targets.reveal(object);
				return true;
			}
		}
		return false;
	}
}
