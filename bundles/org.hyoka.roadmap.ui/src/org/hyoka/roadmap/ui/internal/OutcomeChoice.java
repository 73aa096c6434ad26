// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.hyoka.core.Dossiers;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;

/** Asks which targets of outcomes are to be marked; those that the roadmap has already are left out. */
final class OutcomeChoice {
	private final RoadmapPane pane;
	private final Lane lane;

	OutcomeChoice(RoadmapPane pane, Lane lane) {
		this.pane = pane;
		this.lane = lane;
	}

	void ask() {
		List<Target> targets = targets();
		if (targets.isEmpty()) {
			MessageDialog.openInformation(pane.control().getShell(), Messages.Outcome_title, Messages.Outcome_none);
			return;
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(pane.control().getShell(), new Words());
		dialog.setTitle(Messages.Outcome_title);
		dialog.setMessage(Messages.Outcome_which);
		dialog.setMultipleSelection(true);
		dialog.setElements(targets.toArray());
		if (dialog.open() == Window.OK) {
			pane.canvas().edits().addOutcomes(lane, Arrays.stream(dialog.getResult()).map(Target.class::cast).toList());
		}
	}

	private List<Target> targets() {
		Set<Target> marked = new HashSet<>();
		for (Roadmap roadmap : pane.showing().roadmaps()) {
			roadmap.eAllContents().forEachRemaining(o -> {
				if (o instanceof OutcomeMark mark) {
					marked.add(mark.getTarget());
				}
			});
		}
		return Dossiers.withProjects(pane.undertaking()).stream().flatMap(u -> outcomes(u).stream()).filter(t -> !marked.contains(t)).toList();
	}

	private static List<Target> outcomes(Undertaking undertaking) {
		return undertaking.getIndicators().stream().filter(i -> i.getKind() == IndicatorKind.OUTCOME).flatMap(i -> i.getTargets().stream()).toList();
	}

	private static final class Words extends LabelProvider {
		@Override
		public String getText(Object element) {
			Target target = (Target) element;
			Indicator indicator = (Indicator) target.eContainer();
			String value = target.getValue() == null ? "" : Amounts.format(target.getValue(), IndicatorUnits.of(target), Texts.locale());
			String due = target.getDue() == null ? "" : Texts.point(target.getDue());
			return (Labels.of(indicator) + "　" + value + "　" + due).strip();
		}

		@Override
		public Image getImage(Object element) {
			return Icons.of(((Target) element).eClass());
		}
	}
}
