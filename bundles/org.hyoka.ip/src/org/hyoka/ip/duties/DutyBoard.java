// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.IpManagement;

/**
 * All duties of an undertaking as of a day.
 *
 * @param asOf   the day
 * @param all    by due date, the earliest first, those without at the end; those of one day in the order of the dossier
 * @param counts how many stand where; every state has a number
 */
public record DutyBoard(LocalDate asOf, List<DutyStatus> all, Map<DutyState, Integer> counts) {
	private static final Comparator<DutyStatus> BY_DUE = Comparator
			.comparing(s -> s.due().day().orElse(LocalDate.MAX));

	/** Keeps its own copies. */
	public DutyBoard {
		all = List.copyOf(all);
		counts = Map.copyOf(counts);
	}

	/** The duties of one undertaking. */
	public static DutyBoard of(IpManagement ip, LocalDate asOf, DutyTerms terms) {
		return of(ip.getDuties(), asOf, terms);
	}

	/** Some duties. */
	public static DutyBoard of(Collection<Duty> duties, LocalDate asOf, DutyTerms terms) {
		List<DutyStatus> all = duties.stream().map(d -> DutyStatus.of(d, asOf, terms)).sorted(BY_DUE).toList();
		Map<DutyState, Integer> counts = new EnumMap<>(DutyState.class);
		for (DutyState state : DutyState.values()) {
			counts.put(state, 0);
		}
		all.forEach(s -> counts.merge(s.state(), 1, Integer::sum));
		return new DutyBoard(asOf, all, counts);
	}

	/** Those in one of the states, by due date. */
	public List<DutyStatus> in(DutyState... states) {
		Set<DutyState> wanted = Set.of(states);
		return all.stream().filter(s -> wanted.contains(s.state())).toList();
	}

	/** Those that are due from one day to another, both included. */
	public List<DutyStatus> due(LocalDate from, LocalDate to) {
		return all.stream().filter(s -> s.due().day().filter(d -> !d.isBefore(from) && !d.isAfter(to)).isPresent()).toList();
	}
}
