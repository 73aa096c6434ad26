// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import java.util.List;

import org.hyoka.core.progress.Chapter;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Panel;

/** Checks what belongs to the whole dossier. */
public final class FrontChecks {
	private FrontChecks() {
	}

	/** Its chapters. */
	public static List<ChapterState> of(Dossier dossier) {
		Checklist front = new Checklist(null, Chapter.FRONT).need(dossier.getTitle(), "title")
				.need(dossier.getKind() != EvaluationKind.UNSPECIFIED, "kind")
				.need(dossier.getFiscalYear() != null, "fiscalYear").need(dossier.getIssuer(), "issuer")
				.need(Checklist.hasContent(dossier.getForeword()), "foreword")
				.need(dossier.getUndertakings(), "undertaking");
		return List.of(front.state(), panel(dossier.getPanel()));
	}

	private static ChapterState panel(Panel panel) {
		Checklist list = new Checklist(null, Chapter.PANEL);
		if (panel == null) {
			return list.need(false, "members").need(false, "meetings").state();
		}
		boolean known = panel.getStatedSize() != null;
		return list.need(!panel.getMembers().isEmpty() || known, "members")
				.need(known || panel.getMembers().stream().anyMatch(m -> m.getRole() == MemberRole.CHAIR), "chair")
				.none(panel.getMembers().stream().filter(m -> m.getPerson() == null && !Checklist.isWritten(m.getLabel()))
						.count(), "names")
				.need(panel.getMeetings(), "meetings")
				.none(panel.getMeetings().stream().filter(m -> m.getStart() == null && m.getResolvedOn() == null).count(),
						"meetingDays")
				.state();
	}
}
