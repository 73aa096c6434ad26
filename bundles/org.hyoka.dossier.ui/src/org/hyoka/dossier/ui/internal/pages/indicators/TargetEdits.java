// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.indicators;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET__VALUE;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.window.Window;
import org.hyoka.core.edits.TargetChange;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.model.time.DatePoint;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.tables.CellEdit;
import org.hyoka.ui.targets.RevisionDialog;

/** A target's value or date changes only with the reason, and the old one stays readable (rule 11). */
final class TargetEdits {
	private final PageContext context;

	TargetEdits(PageContext context) {
		this.context = context;
	}

	/** How the value or the date of a target is edited. */
	CellEdit of(EAttribute feature) {
		return (row, value) -> {
			Target target = (Target) row;
			BigDecimal number = feature == TARGET__VALUE ? (BigDecimal) value : target.getValue();
			DatePoint due = feature == TARGET__VALUE ? target.getDue() : (DatePoint) value;
			if (!TargetChange.isRevision(target, number, due)) {
				return set(target, feature, value);
			}
			RevisionDialog dialog = new RevisionDialog(context.site().getShell(), target, number, due);
			if (dialog.open() != Window.OK) {
				return null;
			}
			return dialog.isSlip() ? set(target, feature, value)
					: dialog.change().command(context.domain(), target,
							Messages.bind(Messages.Revision_Command, Labels.of(feature)));
		};
	}

	private Command set(Target target, EAttribute feature, Object value) {
		return SetCommand.create(context.domain(), target, feature, value == null ? SetCommand.UNSET_VALUE : value);
	}

	/** What a target was before, oldest first: 5、2019年度 → 9. */
	static String former(Target target) {
		return target.getRevisions().stream().map(TargetEdits::former).filter(s -> !s.isEmpty())
				.collect(Collectors.joining(" → "));
	}

	private static String former(TargetRevision revision) {
		return Stream.of(revision.getOldValue() == null ? null : Texts.number(revision.getOldValue()),
				revision.getOldDue() == null ? null : Texts.point(revision.getOldDue()), revision.getOldName())
				.filter(s -> s != null && !s.isBlank()).collect(Collectors.joining(" "));
	}
}
