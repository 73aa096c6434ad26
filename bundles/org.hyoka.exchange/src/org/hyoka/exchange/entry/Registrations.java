// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.Names;

/**
 * Things that are registered once in a dossier (organizations, persons, units, sources, policies), are named in a table that
 * comes from elsewhere, and are not registered yet. What is named twice is made once. Nothing is in the dossier before
 * {@link #command} is run.
 *
 * @since 0.1
 */
public final class Registrations {
	private record Key(EReference registry, String name) {
	}

	private final EObject owner;
	private final Map<Key, EObject> made = new LinkedHashMap<>();
	private final List<String> names = new ArrayList<>();

	/** @param owner stands in the dossier */
	public Registrations(EObject owner) {
		this.owner = owner;
	}

	/**
	 * The new thing of a name.
	 *
	 * @param reference that shall point to it
	 * @return empty where what the reference points to is not registered
	 */
	public Optional<EObject> named(EReference reference, String name) {
		return Candidates.registry(reference).map(registry -> made.computeIfAbsent(new Key(registry, Names.normalise(name)), k -> {
			names.add(name.strip());
			return Candidates.create(reference, name.strip());
		}));
	}

	/** Whether a thing is one of those that were made. */
	public boolean isFresh(EObject thing) {
		return made.containsValue(thing);
	}

	/** The names of what was made, in the order in which they came. */
	public List<String> names() {
		return List.copyOf(names);
	}

	/** Registers all of them; empty if there are none. */
	public Optional<Command> command(EditingDomain domain) {
		if (made.isEmpty()) {
			return Optional.empty();
		}
		CompoundCommand all = new CompoundCommand();
		made.forEach((key, object) -> all.append(AddCommand.create(domain, EcoreUtil.getRootContainer(owner), key.registry(), object)));
		return Optional.of(all);
	}
}
