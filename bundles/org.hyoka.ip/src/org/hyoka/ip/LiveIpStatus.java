// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip;

import static org.hyoka.ip.LiveIpStatus.Part.AGREEMENTS;
import static org.hyoka.ip.LiveIpStatus.Part.COVERAGE;
import static org.hyoka.ip.LiveIpStatus.Part.DUTIES;
import static org.hyoka.ip.LiveIpStatus.Part.PLAN;
import static org.hyoka.ip.LiveIpStatus.Part.REGISTER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.hyoka.ip.agreements.AgreementBoard;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyBoard;
import org.hyoka.ip.duties.DutyPlan;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.ip.register.RegisterSummary;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.Product;
import org.hyoka.model.ip.Publication;
import org.hyoka.model.ip.StandardsContribution;

/**
 * Where the IP of an undertaking stands while the dossier is edited: of a status that was computed before, only those parts
 * are computed anew that an edit since then concerns. What it answers always equals {@link IpStatus#of}.
 */
public final class LiveIpStatus {
	/** What is computed by itself. */
	enum Part {
		AGREEMENTS, COVERAGE, DUTIES, PLAN, REGISTER
	}

	private final DutyTerms terms;
	private final Set<Part> stale = EnumSet.allOf(Part.class);
	private IpStatus known;

	/** @param terms how due dates are read */
	public LiveIpStatus(DutyTerms terms) {
		this.terms = Objects.requireNonNull(terms);
	}

	/** Takes a change; every one of the dossier has to come here. Any thread. */
	public void changed(Notification notification) {
		Set<Part> concerned = concerned(notification);
		synchronized (stale) {
			stale.addAll(concerned);
		}
	}

	/**
	 * Where an undertaking stands now.
	 *
	 * @param undertaking the undertaking; for another one than before all is computed
	 * @param asOf        the day; for another one than before all is computed
	 * @return empty if the dossier says nothing on its IP
	 */
	public Optional<IpStatus> of(Undertaking undertaking, LocalDate asOf) {
		IpManagement ip = undertaking.getIp();
		if (ip == null) {
			known = null;
			return Optional.empty();
		}
		Set<Part> anew = take(known == null || known.undertaking() != undertaking || !known.asOf().equals(asOf));
		if (!anew.isEmpty()) {
			IpStatus old = known;
			known = new IpStatus(undertaking, asOf, part(anew, AGREEMENTS, () -> AgreementBoard.of(ip, asOf), () -> old.agreements()),
					part(anew, COVERAGE, () -> Coverage.of(undertaking, asOf), () -> old.coverage()),
					part(anew, DUTIES, () -> DutyBoard.of(ip, asOf, terms), () -> old.duties()),
					part(anew, PLAN, () -> DutyPlan.of(ip, asOf), () -> old.plan()),
					part(anew, REGISTER, () -> RegisterSummary.of(ip, asOf), () -> old.register()));
		}
		return Optional.of(known);
	}

	private Set<Part> take(boolean all) {
		synchronized (stale) {
			if (!all && stale.isEmpty()) {
				return Set.of();
			}
			Set<Part> anew = all ? EnumSet.allOf(Part.class) : EnumSet.copyOf(stale);
			stale.clear();
			return anew;
		}
	}

	private static <T> T part(Set<Part> anew, Part part, Supplier<T> compute, Supplier<T> old) {
		return anew.contains(part) ? compute.get() : old.get();
	}

	/** What a change of an object matters to; what is not named here is read by no part. */
	private static Set<Part> concerned(Notification notification) {
		return switch (notification.getNotifier()) {
		case IpManagement ip -> ofIp(notification);
		case IpAgreement a -> EnumSet.of(AGREEMENTS, COVERAGE);
		case AgreementParty p -> EnumSet.of(AGREEMENTS, COVERAGE);
		case IpPolicy p -> EnumSet.of(AGREEMENTS);
		case Clause c -> EnumSet.of(AGREEMENTS);
		case Organization o -> EnumSet.of(COVERAGE);
		case ResearchItem i -> EnumSet.of(COVERAGE);
		case Theme t -> EnumSet.of(COVERAGE);
		case Duty d -> EnumSet.of(DUTIES, PLAN);
		case DutyTemplate t -> EnumSet.of(DUTIES, PLAN);
		case IpCommittee c -> EnumSet.of(PLAN);
		case CommitteeDecision d -> EnumSet.of(PLAN);
		case Invention i -> EnumSet.of(PLAN, REGISTER);
		case Filing f -> EnumSet.of(PLAN, REGISTER);
		case Licence l -> EnumSet.of(PLAN, REGISTER);
		case Period p -> EnumSet.of(PLAN, REGISTER);
		case InventorShare s -> EnumSet.of(REGISTER);
		case Publication p -> EnumSet.of(REGISTER);
		case StandardsContribution s -> EnumSet.of(REGISTER);
		case Product p -> EnumSet.of(REGISTER);
		case OutputCounts c -> EnumSet.of(REGISTER);
		case OutputCount c -> EnumSet.of(REGISTER);
		case Undertaking u -> EnumSet.allOf(Part.class);
		case Dossier d -> EnumSet.allOf(Part.class);
		case null, default -> EnumSet.noneOf(Part.class);
		};
	}

	private static Set<Part> ofIp(Notification notification) {
		return switch (notification.getFeatureID(IpManagement.class)) {
		case IpPackage.IP_MANAGEMENT__AGREEMENTS -> EnumSet.of(AGREEMENTS, COVERAGE);
		case IpPackage.IP_MANAGEMENT__POLICIES, IpPackage.IP_MANAGEMENT__TOPICS -> EnumSet.of(AGREEMENTS);
		case IpPackage.IP_MANAGEMENT__DUTIES, IpPackage.IP_MANAGEMENT__DUTY_TEMPLATES -> EnumSet.of(DUTIES, PLAN);
		case IpPackage.IP_MANAGEMENT__COMMITTEES -> EnumSet.of(PLAN);
		case IpPackage.IP_MANAGEMENT__INVENTIONS, IpPackage.IP_MANAGEMENT__LICENCES -> EnumSet.of(PLAN, REGISTER);
		default -> EnumSet.allOf(Part.class);
		};
	}
}
