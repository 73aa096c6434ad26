// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.hyoka.core.indicators.OutputCountCheck;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;

/**
 * What the registers of an undertaking hold at the end of a day. What is dated later is left out, what has no date counts.
 *
 * @param inventions  how many inventions
 * @param joint       how many of them belong to more than one institution
 * @param decisions   how many inventions were decided on how; every decision has a number
 * @param filed       how many applications were filed by which route; those in preparation do not count
 * @param states      how many applications are where, with those in preparation
 * @param families    how many families the filed applications make
 * @param licences    how many licences and transfers of which kind
 * @param papers      how many papers
 * @param standards   how many contributions to standards
 * @param products    how many products
 * @param checks      the stated counts of papers and filings beside the registers; none unless the registers are complete
 */
public record RegisterSummary(int inventions, int joint, Map<InventionDecision, Integer> decisions, Map<FilingRoute, Integer> filed,
		Map<FilingState, Integer> states, int families, Map<LicenceKind, Integer> licences, int papers, int standards, int products,
		List<OutputCountCheck> checks) {
	/** Keeps its own copies. */
	public RegisterSummary {
		decisions = Map.copyOf(decisions);
		filed = Map.copyOf(filed);
		states = Map.copyOf(states);
		licences = Map.copyOf(licences);
		checks = List.copyOf(checks);
	}

	/** Counts one undertaking's registers. */
	public static RegisterSummary of(IpManagement ip, LocalDate asOf) {
		List<Invention> inventions = ip.getInventions().stream().filter(i -> !later(i.getDisclosedOn(), asOf)).toList();
		List<Filing> filings = new ArrayList<>();
		inventions.forEach(i -> i.getFilings().stream().filter(f -> !later(f.getFiledOn(), asOf)).forEach(filings::add));
		List<Filing> filed = filings.stream().filter(f -> f.getState() != FilingState.PREPARED).toList();
		List<Licence> licences = ip.getLicences().stream().filter(l -> !later(l.getAgreedOn(), asOf)).toList();
		Set<Filing> counted = new HashSet<>(filed);
		int families = (int) Family.of(inventions).stream().filter(f -> f.filings().stream().anyMatch(counted::contains)).count();
		long papers = ip.getPublications().stream().filter(p -> p.getPublishedOn() == null || !later(p.getPublishedOn().firstDay(), asOf)).count();
		long products = ip.getProducts().stream().filter(p -> p.getSince() == null || !later(p.getSince().firstDay(), asOf)).count();
		List<OutputCountCheck> checks = ip.eContainer() instanceof Undertaking u ? OutputCountCheck.of(u) : List.of();
		return new RegisterSummary(inventions.size(), (int) inventions.stream().filter(Shares::joint).count(),
				count(InventionDecision.class, inventions, Invention::getDecision), count(FilingRoute.class, filed, Filing::getRoute),
				count(FilingState.class, filings, Filing::getState), families, count(LicenceKind.class, licences, Licence::getKind),
				(int) papers, ip.getStandards().size(), (int) products, checks);
	}

	private static boolean later(LocalDate day, LocalDate asOf) {
		return day != null && day.isAfter(asOf);
	}

	private static <E extends Enum<E>, T> Map<E, Integer> count(Class<E> type, List<T> things, Function<T, E> of) {
		Map<E, Integer> counts = new EnumMap<>(type);
		for (E value : type.getEnumConstants()) {
			counts.put(value, 0);
		}
		things.forEach(t -> counts.merge(of.apply(t), 1, Integer::sum));
		return counts;
	}

	/** Whether all registers are empty. */
	public boolean isEmpty() {
		return inventions == 0 && papers == 0 && standards == 0 && products == 0 && licences.values().stream().allMatch(n -> n == 0);
	}
}
