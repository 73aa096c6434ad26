// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.hyoka.consistency.RuleContext;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.model.hyoka.Dossier;

/** The context of one run. */
public final class RunContext implements RuleContext {
	private final Dossier dossier;
	private final Set<String> sectionKeys;
	private final Supplier<InverseReferences> inverse;
	private final Map<Class<?>, Map<EObject, Object>> computed = new HashMap<>();
	private Optional<LocalDate> asOf;

	/**
	 * A context.
	 *
	 * @param sectionKeys keys of the installed report sections, or none if not known
	 * @param inverse     who points at whom; asked only when a rule asks
	 */
	public RunContext(Dossier dossier, Set<String> sectionKeys, Supplier<InverseReferences> inverse) {
		this.dossier = dossier;
		this.sectionKeys = sectionKeys;
		this.inverse = inverse;
	}

	@Override
	public Dossier dossier() {
		return dossier;
	}

	@Override
	public Optional<LocalDate> asOf() {
		if (asOf == null) {
			asOf = EvaluationDay.of(dossier);
		}
		return asOf;
	}

	@Override
	public Set<String> sectionKeys() {
		return sectionKeys;
	}

	@Override
	public Collection<EObject> referrers(EObject target, EReference... references) {
		return inverse.get().of(target, List.of(references));
	}

	@Override
	public <S extends EObject, T> T computed(Class<T> type, S about, Function<S, T> value) {
		Map<EObject, Object> known = computed.computeIfAbsent(type, k -> new IdentityHashMap<>());
		Object found = known.get(about);
		if (found == null) {
			found = value.apply(about);
			known.put(about, found);
		}
		return type.cast(found);
	}
}
