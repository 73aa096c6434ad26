// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapNode;

/**
 * What is marked confidential. A report leaves it out unless the one who exports chose it
 * ({@link ReportOptions#confidential()}); then the report says so on its cover.
 *
 * @since 0.1
 */
public final class Confidential {
	private static final String MARK = "confidential";

	private Confidential() {
	}

	/** Whether an object is marked confidential, or stands inside one that is. */
	public static boolean is(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (isMarked(up)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isMarked(EObject object) {
		EStructuralFeature mark = object.eClass().getEStructuralFeature(MARK);
		return mark != null && Boolean.TRUE.equals(object.eGet(mark));
	}

	/** Whether anything in a dossier is marked confidential. */
	public static boolean in(Dossier dossier) {
		for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			if (isMarked(all.next())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a dossier holds confidential agreements, inventions, licences or parts of roadmaps, which a report may print. */
	public static boolean inReports(Dossier dossier) {
		return Dossiers.undertakings(dossier).stream().anyMatch(Confidential::in);
	}

	private static boolean in(Undertaking undertaking) {
		IpManagement ip = undertaking.getIp();
		return ip != null && (ip.getAgreements().stream().anyMatch(Confidential::is) || ip.getInventions().stream().anyMatch(Confidential::is)
				|| ip.getLicences().stream().anyMatch(Confidential::is))
				|| undertaking.getRoadmaps().stream().anyMatch(roadmap -> in(roadmap.getLanes()));
	}

	private static boolean in(List<Lane> lanes) {
		return lanes.stream().anyMatch(lane -> lane.getNodes().stream().anyMatch(RoadmapNode::isConfidential) || in(lane.getLanes()));
	}
}
