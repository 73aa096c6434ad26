// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Unit;

/** One paste: fresh copies of a clip, tied to what is there. */
final class Pasting {
	private final Clip clip;
	private final Placement place;
	private final EditingDomain domain;
	private final Dossier dossier;
	private final Map<String, EObject> byId = new HashMap<>();
	private final Map<EObject, EObject> registered = new HashMap<>();
	private final CompoundCommand all = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL);

	Pasting(Clip clip, Placement place, EditingDomain domain) {
		this.clip = clip;
		this.place = place;
		this.domain = domain;
		this.dossier = EcoreUtil.getRootContainer(place.owner()) instanceof Dossier d ? d : null;
	}

	Command command() {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, false);
		List<EObject> fresh = new ArrayList<>(copier.copyAll(clip.objects()));
		copier.copyReferences();
		copier.values().forEach(Pasting::forgetId);
		collectIds();
		for (Clip.Outward outward : clip.outward()) {
			resolve(outward).ifPresent(target -> tie(copier.get(outward.owner()), outward.feature(), target));
		}
		int index = place.index();
		for (EObject object : fresh) {
			all.append(Transfers.add(domain, place, index, object));
			index = index < 0 ? index : index + 1;
		}
		return all;
	}

	private static void forgetId(EObject object) {
		if (object instanceof Element element) {
			element.setId(null);
		}
	}

	private void collectIds() {
		if (dossier == null || clip.outward().isEmpty()) {
			return;
		}
		TreeIterator<EObject> contents = EcoreUtil.getAllProperContents(dossier, false);
		while (contents.hasNext()) {
			if (contents.next() instanceof Element e && e.getId() != null) {
				byId.put(e.getId(), e);
			}
		}
	}

	private Optional<EObject> resolve(Clip.Outward outward) {
		EObject same = byId.get(outward.id());
		if (same != null && outward.feature().getEReferenceType().isInstance(same)) {
			return Optional.of(same);
		}
		if (outward.registry() == null || dossier == null) {
			return Optional.empty();
		}
		return namedAlike(outward).or(() -> Optional.of(register(outward)));
	}

	private Optional<EObject> namedAlike(Clip.Outward outward) {
		Iterator<?> entries = ((List<?>) dossier.eGet(outward.registry())).iterator();
		while (entries.hasNext()) {
			if (entries.next() instanceof EObject entry && entry.eClass() == outward.entry().eClass()
					&& alike(entry, outward.entry())) {
				return Optional.of(entry);
			}
		}
		return Optional.empty();
	}

	private static boolean alike(EObject one, EObject other) {
		if (one instanceof Unit a && other instanceof Unit b) {
			return a.getSymbol() != null && a.getSymbol().equals(b.getSymbol());
		}
		return one instanceof NamedElement a && other instanceof NamedElement b && b.getName() != null
				&& (same(a.getName(), b.getName())
						|| a.getAliases().stream().map(Alias::getName).anyMatch(n -> same(n, b.getName())));
	}

	private static boolean same(String one, String other) {
		return one != null && !one.isBlank() && Names.equal(one, other);
	}

	private EObject register(Clip.Outward outward) {
		return registered.computeIfAbsent(outward.entry(), stub -> {
			EObject entry = EcoreUtil.copy(stub);
			forgetId(entry);
			entry.eAllContents().forEachRemaining(Pasting::forgetId);
			all.append(AddCommand.create(domain, dossier, outward.registry(), entry));
			return entry;
		});
	}

	/** The copies are in no dossier yet, so nothing has to be undone here. */
	@SuppressWarnings("unchecked")
	private static void tie(EObject owner, EReference feature, EObject target) {
		if (!feature.isMany()) {
			owner.eSet(feature, target);
		} else if (!((List<EObject>) owner.eGet(feature)).contains(target)) {
			((List<EObject>) owner.eGet(feature)).add(target);
		}
	}
}
