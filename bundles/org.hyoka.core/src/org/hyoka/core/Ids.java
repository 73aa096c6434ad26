// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hyoka.model.hyoka.Element;

/**
 * Gives identifiers to elements that have none. An {@link Element#getId() id} is a UUID in the text form of RFC 4122;
 * it is given once and never changed, so elements that have one keep it.
 *
 * @since 0.1
 */
public final class Ids {
	private Ids() {
	}

	/** A fresh random UUID (version 4) in text form. */
	public static String random() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Gives a random UUID to the element and to every element it contains, where there is none.
	 *
	 * @param root the element to begin with; objects of other metamodels are passed over
	 */
	public static void assignMissing(EObject root) {
		if (root instanceof Element element && element.getId() == null) {
			element.setId(random());
		}
		for (EObject child : root.eContents()) {
			assignMissing(child);
		}
	}

	/**
	 * Gives name-based UUIDs (RFC 9562, version 8: SHA-256 of seed and place) where there is none, so that a dossier
	 * that is built again by the same code gets the same ids. The place of an element is the path of containing
	 * features and positions below the root; inserting an element therefore changes the ids of its later siblings.
	 *
	 * @param root the element to begin with
	 * @param seed what tells this tree from others, such as the key of a sample
	 */
	public static void assignStable(EObject root, String seed) {
		assignStable(root, seed, "/"); //$NON-NLS-1$
	}

	private static void assignStable(EObject object, String seed, String path) {
		if (object instanceof Element element && element.getId() == null) {
			element.setId(nameBased(seed + '\n' + path));
		}
		for (EReference reference : object.eClass().getEAllContainments()) {
			if (!object.eIsSet(reference)) {
				continue;
			}
			Object value = object.eGet(reference);
			String step = path + reference.getName();
			if (value instanceof List<?> children) {
				for (int i = 0; i < children.size(); i++) {
					assignStable((EObject) children.get(i), seed, step + '[' + i + "]/"); //$NON-NLS-1$
				}
			} else {
				assignStable((EObject) value, seed, step + '/');
			}
		}
	}

	/**
	 * The UUID that belongs to a name: equal names give equal UUIDs.
	 *
	 * @param name any text
	 * @return a UUID of version 8 in text form
	 */
	public static String nameBased(String name) {
		try {
			ByteBuffer hash = ByteBuffer
					.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
			long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
			long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
			return new UUID(high, low).toString();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e); //$NON-NLS-1$
		}
	}
}
