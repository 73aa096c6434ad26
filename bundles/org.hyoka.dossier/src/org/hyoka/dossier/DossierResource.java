// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hyoka.core.Ids;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.model.IdIndex;
import org.hyoka.dossier.internal.model.Identity;
import org.hyoka.dossier.internal.model.ModelReader;
import org.hyoka.dossier.internal.model.ModelWriter;
import org.hyoka.dossier.internal.model.UnknownHolders;
import org.hyoka.dossier.internal.xml.StaxSource;
import org.hyoka.dossier.internal.xml.XmlLimits;
import org.hyoka.model.hyoka.Dossier;

/**
 * Holds one dossier and keeps the ids of its objects: whatever enters without an id, with a malformed one or with one
 * that another object has (a copy that is pasted) gets a new random UUID; objects are found by id at once. It is not
 * loaded or saved by itself: {@link DossierFiles} and {@link DossierSession} do that, with the container round it.
 *
 * @since 0.1
 */
public final class DossierResource extends XMIResourceImpl {
	private IdIndex index = new IdIndex();
	private final Set<EObject> unknownHolders = Collections.newSetFromMap(new WeakHashMap<>());
	private Adapter tracker;
	private boolean adopting;

	DossierResource(URI uri) {
		super(uri);
	}

	/** The dossier. */
	public Dossier dossier() {
		return (Dossier) getContents().getFirst();
	}

	/** Takes over what was read, index and all. */
	void adopt(ModelReader.Result read) {
		adopting = true;
		try {
			index = read.index();
			unknownHolders.addAll(read.unknown());
			getContents().add(read.dossier());
		} finally {
			adopting = false;
		}
	}

	/** From now on every object of the dossier has the adapter, also those that come later. */
	void track(Adapter adapter) {
		tracker = adapter;
		for (Iterator<EObject> all = getAllProperContents(getContents()); all.hasNext();) {
			all.next().eAdapters().add(adapter);
		}
	}

	/** Puts an object whose id was changed in its place again. */
	void idChanged(EObject object, String oldId) {
		if (oldId != null) {
			index.remove(oldId, object);
		}
		enter(object);
	}

	@Override
	public void attached(EObject object) {
		if (!adopting) {
			super.attached(object);
		}
	}

	@Override
	protected boolean isAttachedDetachedHelperRequired() {
		return true;
	}

	@Override
	protected void attachedHelper(EObject object) {
		enter(object);
		if (UnknownHolders.isOne(object)) {
			unknownHolders.add(object);
		}
		if (tracker != null) {
			object.eAdapters().add(tracker);
		}
	}

	private String enter(EObject object) {
		String id = Identity.of(object);
		if (id == null || !Identity.isWellFormed(id) || index.put(id, object) != null) {
			id = Ids.random();
			Identity.set(object, id);
			index.put(id, object);
		}
		return id;
	}

	@Override
	protected void detachedHelper(EObject object) {
		if (tracker != null) {
			object.eAdapters().remove(tracker);
		}
		String id = Identity.of(object);
		if (id != null) {
			index.remove(id, object);
		}
	}

	@Override
	protected EObject getEObjectByID(String id) {
		return index.get(id);
	}

	@Override
	public EObject getEObject(String fragment) {
		EObject object = index.get(fragment);
		return object != null || Identity.isWellFormed(fragment) ? object : super.getEObject(fragment);
	}

	@Override
	public String getID(EObject object) {
		return isInside(object) ? Identity.of(object) : null;
	}

	@Override
	public void setID(EObject object, String id) {
		// Ids are given when an object enters, and kept.
	}

	@Override
	public String getURIFragment(EObject object) {
		String id = getID(object);
		return id == null ? super.getURIFragment(object) : id;
	}

	private boolean isInside(EObject object) {
		return ((InternalEObject) object).eInternalResource() == this;
	}

	/** Writes the model, without a container. */
	ModelWriter.Result write(OutputStream out, IProgressMonitor monitor) throws Refusal, IOException {
		return new ModelWriter(out, new Owner(), unknownHolders.stream().filter(this::isInside).toList(), monitor)
				.write(dossier());
	}

	private final class Owner implements ModelWriter.Owner {
		@Override
		public String id(EObject object) {
			if (!isInside(object)) {
				return null;
			}
			String id = Identity.of(object);
			return id != null && index.get(id) == object ? id : enter(object);
		}

		@Override
		public boolean has(String id) {
			return index.get(id) != null;
		}
	}

	@Override
	public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		try {
			write(out, new NullProgressMonitor());
		} catch (Refusal e) {
			throw new Resource.IOWrappedException(e);
		}
	}

	@Override
	public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		try {
			adopt(new ModelReader(new StaxSource(in, XmlLimits.STANDARD), DossierLimits.standard().objects(),
					new NullProgressMonitor()).read());
		} catch (Refusal e) {
			throw new Resource.IOWrappedException(e);
		}
	}

	/** @throws UnsupportedOperationException always: the model alone is no dossier file */
	@Override
	public void save(Map<?, ?> options) {
		throw new UnsupportedOperationException("A dossier is saved by DossierFiles or its DossierSession.");
	}

	/** @throws UnsupportedOperationException always: the model alone is no dossier file */
	@Override
	public void load(Map<?, ?> options) {
		throw new UnsupportedOperationException("A dossier is opened by DossierFiles or DossierSession.");
	}
}
