// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPolicy;

/**
 * The checklist of one agreement or policy: how far each topic is settled. What the policy settles holds for the
 * agreements that follow it, unless they say something themselves.
 *
 * @param topics one line per topic of the checklist in use, in order; then topics that only a clause names
 * @param loose  clauses without a topic
 */
public record ClauseProgress(List<Line> topics, List<Clause> loose) {
	/**
	 * One topic.
	 *
	 * @param topic      the topic
	 * @param state      how far it is settled
	 * @param clause     the clause that says so; empty for none
	 * @param fromPolicy whether that is a clause of the policy
	 */
	public record Line(ClauseTopic topic, ClauseState state, Optional<Clause> clause, boolean fromPolicy) {
	}

	/** Keeps its own copies. */
	public ClauseProgress {
		topics = List.copyOf(topics);
		loose = List.copyOf(loose);
	}

	/** The checklist of an agreement. */
	public static ClauseProgress of(IpAgreement agreement) {
		List<Clause> policy = agreement.getPolicy() == null ? List.of() : agreement.getPolicy().getClauses();
		return of(checklist(agreement.eContainer()), agreement.getClauses(), policy);
	}

	/** The checklist of a policy. */
	public static ClauseProgress of(IpPolicy policy) {
		return of(checklist(policy.eContainer()), policy.getClauses(), List.of());
	}

	private static List<ClauseTopic> checklist(Object owner) {
		return owner instanceof IpManagement ip ? ip.getTopics() : List.of();
	}

	private static ClauseProgress of(List<ClauseTopic> checklist, List<Clause> own, List<Clause> policy) {
		Map<ClauseTopic, Clause> byOwn = byTopic(own);
		Map<ClauseTopic, Clause> byPolicy = byTopic(policy);
		List<Line> lines = new ArrayList<>();
		Stream.of(checklist.stream(), own.stream().map(Clause::getTopic), policy.stream().map(Clause::getTopic)).flatMap(s -> s)
				.filter(t -> t != null).distinct().forEach(t -> lines.add(line(t, byOwn.get(t), byPolicy.get(t))));
		return new ClauseProgress(lines, own.stream().filter(c -> c.getTopic() == null).toList());
	}

	/** Of two clauses on one topic the one that is settled counts, else the first. */
	private static Map<ClauseTopic, Clause> byTopic(List<Clause> clauses) {
		Map<ClauseTopic, Clause> result = new IdentityHashMap<>();
		for (Clause clause : clauses) {
			if (clause.getTopic() != null) {
				result.merge(clause.getTopic(), clause, (a, b) -> a.getState() == ClauseState.OPEN ? b : a);
			}
		}
		return result;
	}

	private static Line line(ClauseTopic topic, Clause own, Clause policy) {
		if (own != null && own.getState() != ClauseState.OPEN || policy == null || policy.getState() == ClauseState.OPEN) {
			return new Line(topic, own == null ? ClauseState.OPEN : own.getState(), Optional.ofNullable(own), false);
		}
		return new Line(topic, policy.getState(), Optional.of(policy), true);
	}

	/** How many topics are in a state. */
	public int count(ClauseState state) {
		return (int) topics.stream().filter(t -> t.state() == state).count();
	}

	/** How many topics are settled, as the policy says or differently. */
	public int settled() {
		return count(ClauseState.SETTLED) + count(ClauseState.DEVIATES);
	}

	/** How many topics have to be settled: all but those that do not apply. */
	public int total() {
		return topics.size() - count(ClauseState.NOT_APPLICABLE);
	}

	/** Whether nothing is open. */
	public boolean complete() {
		return count(ClauseState.OPEN) == 0;
	}
}
