// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** This bundle's icons, drawn like the product's. Names are those of the files below {@code icons/} without the ending. */
final class RoadmapIcons {
	private static final String BUNDLE = "org.hyoka.roadmap.ui";

	private RoadmapIcons() {
	}

	/** An image that lives as long as the workbench. */
	static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + '/' + name;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, ImageDescriptor.createFromURL(Platform.getBundle(BUNDLE).getEntry("icons/" + name + ".svg")));
		}
		return registry.get(key);
	}
}
