// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.Dossiers;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.ip.agreements.AgreementBoard;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyBoard;
import org.hyoka.ip.duties.DutyPlan;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.ip.register.RegisterSummary;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Where the IP of one undertaking stands at the end of a day: everything that is computed, nothing that is stored.
 *
 * @param undertaking the undertaking
 * @param asOf        the day
 * @param agreements  its agreements by how far they are
 * @param coverage    who takes part and who has signed
 * @param duties      its duties
 * @param plan        duties that have arisen and are not in the list
 * @param register    what its registers hold
 */
public record IpStatus(Undertaking undertaking, LocalDate asOf, AgreementBoard agreements, Coverage coverage, DutyBoard duties,
		DutyPlan plan, RegisterSummary register) {
	/**
	 * Computes where an undertaking stands.
	 *
	 * @return empty if the dossier says nothing on its IP
	 */
	public static Optional<IpStatus> of(Undertaking undertaking, LocalDate asOf, DutyTerms terms) {
		if (undertaking.getIp() == null) {
			return Optional.empty();
		}
		return Optional.of(new IpStatus(undertaking, asOf, AgreementBoard.of(undertaking.getIp(), asOf), Coverage.of(undertaking, asOf),
				DutyBoard.of(undertaking.getIp(), asOf, terms), DutyPlan.of(undertaking.getIp(), asOf),
				RegisterSummary.of(undertaking.getIp(), asOf)));
	}

	/** All undertakings of a dossier on whose IP it says something, programs before their projects. */
	public static List<IpStatus> of(Dossier dossier, LocalDate asOf, DutyTerms terms) {
		return Dossiers.undertakings(dossier).stream().flatMap(u -> of(u, asOf, terms).stream()).toList();
	}

	/** The day that a dossier's report speaks of: that of the evaluation, else the day given. */
	public static LocalDate reportDay(Dossier dossier, LocalDate otherwise) {
		return EvaluationDay.of(dossier).orElse(otherwise);
	}
}
