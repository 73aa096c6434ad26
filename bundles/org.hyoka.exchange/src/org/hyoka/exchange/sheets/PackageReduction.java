// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hyoka.core.PartialCopier;
import org.hyoka.dossier.OtherVersion;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.Confidential;

/**
 * Copies a dossier for one member: only what the list of {@link PackageContents} names, of sheets, opinions, recommendations and
 * reasons not to judge and declarations only the member's own, nothing confidential unless it is asked for, and nothing of what the member does
 * not judge (rules 1 and 7).
 */
final class PackageReduction extends PartialCopier {
	private static final long serialVersionUID = 1L;
	/** What members are told of nobody but themselves. */
	private static final Set<EAttribute> OWN = Set.of(Literals.MEMBER__DECLARED_ON, Literals.MEMBER__DECLARATION);
	private final transient Member member;
	private final boolean confidential;
	private final transient Set<EObject> withheld = new HashSet<>();
	private final transient PackageContents contents = PackageContents.list();

	PackageReduction(Dossier dossier, Member member, boolean confidential) {
		this.member = member;
		this.confidential = confidential;
		member.getRecusals().forEach(recusal -> withhold(dossier, recusal));
	}

	/**
	 * What the member does not judge: the assessment is left out, and where there is an interest also the project's
	 * material (rule 1). A program stays to be read, since it holds the projects.
	 */
	private void withhold(Dossier dossier, Recusal recusal) {
		Undertaking undertaking = recusal.getUndertaking();
		dossier.getAssessments().stream().filter(a -> undertaking != null && a.getUndertaking() == undertaking).forEach(withheld::add);
		if (undertaking instanceof Project && recusal.getKind() != RecusalKind.ABSENT && recusal.getKind() != RecusalKind.NOT_ASSIGNED) {
			withheld.add(undertaking);
		}
	}

	@Override
	protected boolean goesIn(EObject object) {
		if (!contents.has(object.eClass()) || withheld.contains(object) || !confidential && Confidential.is(object)) {
			return false;
		}
		return switch (object) {
		case ScoreSheet sheet -> sheet.getMember() == member;
		case Opinion opinion -> opinion.getAuthor() == member;
		case Recommendation recommendation -> !(recommendation.eContainer() instanceof Assessment) || recommendation.getAuthor() == member;
		case Recusal recusal -> recusal.eContainer() == member;
		case AttachedDocument document -> !OtherVersion.is(document);
		default -> true;
		};
	}

	@Override
	protected void copyContainment(EReference reference, EObject from, EObject to) {
		if (contents.has(from.eClass(), reference)) {
			super.copyContainment(reference, from, to);
		}
	}

	@Override
	protected void copyAttribute(EAttribute attribute, EObject from, EObject to) {
		if ((from == member || !OWN.contains(attribute)) && contents.has(from.eClass(), attribute)) {
			super.copyAttribute(attribute, from, to);
		}
	}

	@Override
	protected void copyReference(EReference reference, EObject from, EObject to) {
		if (contents.has(from.eClass(), reference)) {
			super.copyReference(reference, from, to);
		}
	}
}
