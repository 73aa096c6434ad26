// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.RuleContext;
import org.hyoka.model.hyoka.Dossier;

/** Does the work of a live validator: what was never looked at, then what changed, then the groups that changed. */
public final class LiveEngine {
	private final Dossier dossier;
	private final Set<String> sectionKeys;
	private final RuleTable table;
	private final InverseReferences inverse;
	private final Changes changes;
	private final ChangeReader reader;
	private final DossierOrder order = new DossierOrder();
	private final Groups groups = new Groups(order);
	private final LiveResults results = new LiveResults();
	private List<EObject> unseen = new ArrayList<>();
	private int next;
	private int nextRule;
	private Optional<LocalDate> day;
	private volatile boolean pending;

	/**
	 * An engine for a dossier. Nothing is looked at yet.
	 *
	 * @param edited called after each change of the model
	 */
	public LiveEngine(Dossier dossier, Collection<ConsistencyRule> rules, Set<String> sectionKeys, Runnable edited) {
		this.dossier = dossier;
		this.sectionKeys = sectionKeys;
		table = new RuleTable(rules);
		inverse = new InverseReferences(table.tracked());
		changes = new Changes(table, inverse);
		reader = new ChangeReader(changes, () -> {
			pending = hasWork();
			edited.run();
		});
		for (Iterator<EObject> all = ContainmentWalk.from(dossier); all.hasNext();) {
			EObject object = all.next();
			inverse.add(object);
			if (!table.anchored(object.eClass()).isEmpty()) {
				unseen.add(object);
			}
		}
		pending = hasWork();
	}

	/** Takes a change of the dossier; every one has to come here. */
	public void changed(Notification notification) {
		order.changed(notification);
		if (notification.getEventType() == Notification.MOVE && notification.getFeature() instanceof EReference list
				&& list.isContainment()) {
			groups.moved((EObject) notification.getNewValue(), table);
		}
		reader.read(notification);
	}

	/** Whether there is something to do; may be asked by any thread. */
	public boolean pending() {
		return pending;
	}

	private boolean hasWork() {
		return next < unseen.size() || changes.any() || groups.hasDirty();
	}

	/**
	 * Works until all is done, the time is over, or somebody needs the dossier; true if all is done.
	 *
	 * @param stop asked before each step but the first
	 */
	public boolean work(Duration budget, BooleanSupplier stop) {
		long deadline = System.nanoTime() + budget.toNanos();
		RuleContext context = new RunContext(dossier, sectionKeys, () -> inverse);
		if (day != null && !day.equals(context.asOf())) {
			changes.dayChanged();
		}
		day = context.asOf();
		changes.spread(dossier);
		while (hasWork()) {
			step(context);
			if (stop.getAsBoolean() || System.nanoTime() - deadline > 0) {
				break;
			}
		}
		pending = hasWork();
		if (!pending) {
			unseen = List.of();
			next = 0;
		}
		return !pending;
	}

	private void step(RuleContext context) {
		if (next < unseen.size()) {
			EObject object = unseen.get(next);
			List<ConsistencyRule> rules = table.anchored(object.eClass());
			evaluate(new Evaluation(rules.get(nextRule++), object), context);
			if (nextRule == rules.size()) {
				nextRule = 0;
				next++;
			}
		} else if (!changes.dirty().isEmpty()) {
			Evaluation first = changes.dirty().iterator().next();
			changes.dirty().remove(first);
			evaluate(first, context);
		} else {
			compare(groups.takeDirty(), context);
		}
	}

	private void evaluate(Evaluation evaluation, RuleContext context) {
		Set<Problem> found = new LinkedHashSet<>(2);
		boolean here = isInDossier(evaluation.anchor());
		if (here) {
			RuleRunner.check(evaluation.rule(), evaluation.anchor(), context, found::add);
		}
		if (evaluation.rule() instanceof ComparingRule rule) {
			Collection<Object> keys = here ? RuleRunner.keys(rule, evaluation.anchor(), context, found::add) : List.of();
			groups.put(rule, evaluation.anchor(), keys);
		}
		results.put(evaluation, List.copyOf(found));
	}

	private void compare(Groups.Key group, RuleContext context) {
		Set<Problem> found = new LinkedHashSet<>(2);
		List<EObject> members = groups.members(group);
		if (!members.isEmpty() && members.size() >= group.rule().smallest()) {
			RuleRunner.compare(group.rule(), group.key(), members, context, found::add);
		}
		results.put(group, List.copyOf(found));
	}

	private boolean isInDossier(EObject object) {
		EObject up = object;
		while (up.eContainer() != null) {
			up = up.eContainer();
		}
		return up == dossier;
	}

	/** Whether problems came or went since this was last taken. */
	public boolean hasChange() {
		return results.hasChange();
	}

	/** Whether problems came or went since this was last called. */
	public boolean takeChange() {
		return results.takeChange();
	}

	/** All problems. */
	public Set<Problem> problems() {
		return results.all();
	}

	/** Problems with a place at an object. */
	public List<Problem> problems(EObject object) {
		return results.at(object);
	}
}
