// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import static org.hyoka.ip.internal.consistency.Check.later;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.figures.Fraction;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Years;
import org.hyoka.ip.register.Shares;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;

/** Rules on inventions, their owners, licences and papers. */
public final class RegisterChecks {
	private static final int PERCENT = 100;

	private RegisterChecks() {
	}

	/** New instances of its rules. */
	public static List<ConsistencyRule> all() {
		Dependencies owners = Dependencies.on(Literals.INVENTION, Literals.INVENTOR_SHARE);
		return List.of(
				new Check<>("shares.sum", Severity.ERROR, Literals.INVENTION, Invention.class, owners, RegisterChecks::sum, 2),
				new Check<>("shares.missing", Severity.INFO, Literals.INVENTION, Invention.class, owners, RegisterChecks::missing, 2),
				new Check<>("shares.range", Severity.ERROR, Literals.INVENTOR_SHARE, InventorShare.class, Dependencies.contents(),
						RegisterChecks::range),
				new Check<>("shares.owner", Severity.WARNING, Literals.INVENTOR_SHARE, InventorShare.class, Dependencies.contents(),
						RegisterChecks::owner, 14),
				// A theme can come to stand in another undertaking without being touched itself.
				new Check<>("invention.theme", Severity.WARNING, Literals.INVENTION, Invention.class,
						Dependencies.on(Literals.INVENTION).anywhere(HyokaPackage.Literals.RESEARCH_ITEM__THEMES,
								HyokaPackage.Literals.RESEARCH_ITEM__ITEMS, HyokaPackage.Literals.UNDERTAKING__RESEARCH_ITEMS),
						RegisterChecks::theme, 3),
				new DoubledNumbers(),
				new Check<>("licence.approval", Severity.WARNING, Literals.LICENCE, Licence.class, Check.judged(Dependencies.contents()),
						RegisterChecks::approval),
				new Check<>("licence.order", Severity.ERROR, Literals.LICENCE, Licence.class, Dependencies.contents(), RegisterChecks::licenceOrder,
						10));
	}

	private static boolean allEntered(Invention invention) {
		return invention.getInventors().stream().allMatch(s -> Shares.of(s).isPresent());
	}

	private static void sum(Invention invention, ProblemReporter report) {
		Optional<Fraction> sum = Shares.sum(invention);
		if (sum.isPresent() && allEntered(invention) && !sum.get().equals(Fraction.ONE)) {
			boolean percent = sum.get().equals(Fraction.of(PERCENT, 1));
			report.at(invention, Literals.INVENTION__INVENTORS).sayAs(percent ? "percent" : "other", Naming.where(invention), sum.get());
		}
	}

	private static void missing(Invention invention, ProblemReporter report) {
		if (invention.getInventors().size() > 1 && invention.getInventors().stream().anyMatch(s -> s.getShare() == null)) {
			report.at(invention, Literals.INVENTION__INVENTORS).say(Naming.where(invention));
		}
	}

	private static void range(InventorShare share, ProblemReporter report) {
		if (share.getShare() == null) {
			return;
		}
		Optional<Fraction> value = Shares.of(share);
		if (value.isEmpty() || value.get().signum() <= 0) {
			report.at(share, share.getParts() != null && share.getParts() < 1 ? Literals.INVENTOR_SHARE__PARTS : Literals.INVENTOR_SHARE__SHARE)
					.say(Naming.where(share.eContainer() == null ? share : share.eContainer()),
							Shares.text(share).isEmpty() ? share.getShare() : Shares.text(share));
		}
	}

	private static void owner(InventorShare share, ProblemReporter report) {
		if (share.getOrganization() == null && share.getPerson() == null) {
			report.at(share, Literals.INVENTOR_SHARE__ORGANIZATION).say(Naming.where(share.eContainer() == null ? share : share.eContainer()));
		}
	}

	private static void theme(Invention invention, ProblemReporter report) {
		Undertaking undertaking = AgreementChecks.undertaking(invention);
		if (invention.getTheme() != null && undertaking != null && !EcoreUtil.isAncestor(undertaking, invention.getTheme())) {
			report.at(invention, Literals.INVENTION__THEME).and(invention.getTheme()).say(Naming.where(invention),
					Naming.where(invention.getTheme()));
		}
	}

	/** A transfer or exclusive licence needs approval before the act (産業技術力強化法第17条). */
	private static void approval(Licence licence, ProblemReporter report) {
		if (licence.getKind() != LicenceKind.TRANSFER && licence.getKind() != LicenceKind.EXCLUSIVE) {
			return;
		}
		if (licence.getApprovedOn() == null) {
			boolean ahead = licence.getAgreedOn() == null || report.context().asOf().filter(d -> licence.getAgreedOn().isAfter(d)).isPresent();
			report.at(licence, Literals.LICENCE__APPROVED_ON).severity(ahead ? Severity.INFO : Severity.WARNING).sayAs(ahead ? "ahead" : "none",
					Naming.where(licence), licence.getAgreedOn() == null ? "-" : Years.phrase(licence.getAgreedOn()));
		} else if (later(licence.getApprovedOn(), licence.getAgreedOn())) {
			report.at(licence, Literals.LICENCE__APPROVED_ON).and(licence, Literals.LICENCE__AGREED_ON).sayAs("late", Naming.where(licence),
					Years.phrase(licence.getApprovedOn()), Years.phrase(licence.getAgreedOn()));
		}
	}

	private static void licenceOrder(Licence licence, ProblemReporter report) {
		if (later(licence.getAgreedOn(), licence.getEndsOn())) {
			report.at(licence, Literals.LICENCE__ENDS_ON).and(licence, Literals.LICENCE__AGREED_ON).say(Naming.where(licence),
					Years.phrase(licence.getEndsOn()), Years.phrase(licence.getAgreedOn()));
		}
	}
}
