// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.security.SecureRandom;

import org.eclipse.emf.ecore.EObject;

/**
 * The objects of a dossier by their ids. It keeps no ids of its own, so that it takes some 16 bytes for an object; an
 * object whose id was changed is not found by it until it is put in again. Each index hashes in a way of its own, so that
 * nobody can prepare ids that fall together.
 */
public final class IdIndex {
	private final int factor = new SecureRandom().nextInt() | 1;
	private EObject[] objects = new EObject[64];
	private int[] hashes = new int[64];
	private int size;

	/** The object of an id; null if there is none. */
	public EObject get(String id) {
		int hash = spread(id);
		int mask = objects.length - 1;
		for (int i = hash & mask; objects[i] != null; i = i + 1 & mask) {
			if (hashes[i] == hash && id.equals(Identity.of(objects[i]))) {
				return objects[i];
			}
		}
		return null;
	}

	/**
	 * Puts an object in.
	 *
	 * @return null, or the other object that has the id already; then nothing has changed
	 */
	public EObject put(String id, EObject object) {
		int hash = spread(id);
		int mask = objects.length - 1;
		int i = hash & mask;
		for (; objects[i] != null; i = i + 1 & mask) {
			if (objects[i] == object) {
				return null;
			}
			if (hashes[i] == hash && id.equals(Identity.of(objects[i]))) {
				return objects[i];
			}
		}
		objects[i] = object;
		hashes[i] = hash;
		if (++size * 3 > objects.length * 2) {
			grow();
		}
		return null;
	}

	/** Takes an object out that was put in by this id; does nothing if it is not in. */
	public void remove(String id, EObject object) {
		int mask = objects.length - 1;
		int i = spread(id) & mask;
		while (objects[i] != object) {
			if (objects[i] == null) {
				return;
			}
			i = i + 1 & mask;
		}
		size--;
		close(i, mask);
	}

	/** Closes the gap, so that whatever stood behind it is found still. */
	private void close(int gap, int mask) {
		int hole = gap;
		for (int i = hole + 1 & mask; objects[i] != null; i = i + 1 & mask) {
			int wanted = hashes[i] & mask;
			boolean stays = hole <= i ? hole < wanted && wanted <= i : hole < wanted || wanted <= i;
			if (!stays) {
				objects[hole] = objects[i];
				hashes[hole] = hashes[i];
				hole = i;
			}
		}
		objects[hole] = null;
	}

	/** Number of objects. */
	public int size() {
		return size;
	}

	private void grow() {
		EObject[] oldObjects = objects;
		int[] oldHashes = hashes;
		objects = new EObject[oldObjects.length * 2];
		hashes = new int[objects.length];
		int mask = objects.length - 1;
		for (int j = 0; j < oldObjects.length; j++) {
			if (oldObjects[j] != null) {
				int i = oldHashes[j] & mask;
				while (objects[i] != null) {
					i = i + 1 & mask;
				}
				objects[i] = oldObjects[j];
				hashes[i] = oldHashes[j];
			}
		}
	}

	private int spread(String id) {
		int hash = 0;
		for (int i = 0; i < id.length(); i++) {
			hash = hash * factor + id.charAt(i);
		}
		hash *= 0x9E3779B9;
		return hash ^ hash >>> 15;
	}
}
