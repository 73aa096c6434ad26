// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import java.time.LocalDate;
import java.util.List;

import org.hyoka.model.ip.IpManagement;

/**
 * The agreements of an undertaking by how far they are.
 *
 * @param asOf the day
 * @param all  all of them, in the order of the dossier
 */
public record AgreementBoard(LocalDate asOf, List<AgreementStatus> all) {
	/** Keeps its own copy. */
	public AgreementBoard {
		all = List.copyOf(all);
	}

	/** The agreements of one undertaking at the end of a day. */
	public static AgreementBoard of(IpManagement ip, LocalDate asOf) {
		return new AgreementBoard(asOf, ip.getAgreements().stream().map(a -> AgreementStatus.of(a, asOf)).toList());
	}

	/** Those in one stage. */
	public List<AgreementStatus> in(AgreementStage stage) {
		return all.stream().filter(s -> s.stage() == stage).toList();
	}
}
