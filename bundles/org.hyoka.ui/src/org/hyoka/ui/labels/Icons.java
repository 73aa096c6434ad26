// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hyoka.core.naming.Naming;

/**
 * The product's own icons, one family of SVG drawings, sharp at every zoom. Names are those of the files below
 * {@code icons/} without the ending.
 *
 * @since 0.1
 */
public final class Icons {
	private static final String BUNDLE = "org.hyoka.ui";
	private static final Map<String, Boolean> EXISTING = new ConcurrentHashMap<>();

	private Icons() {
	}

	/** An image that lives as long as the workbench. UI thread only. */
	public static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + '/' + folder() + name;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor(name));
		}
		return registry.get(key);
	}

	/** A descriptor, for actions and menus; the missing-image one if there is no such icon. */
	public static ImageDescriptor descriptor(String name) {
		var bundle = Platform.getBundle(BUNDLE);
		var url = bundle == null ? null : bundle.getEntry(folder() + name + ".svg");
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}

	/** Where the icons lie that are seen on the window's surface as it is now: the same shapes, in other colours where it is dark. */
	private static String folder() {
		IWorkbenchWindow[] windows = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getWorkbenchWindows()
				: new IWorkbenchWindow[0];
		Shell shell = windows.length == 0 ? null : windows[0].getShell();
		return shell != null && !shell.isDisposed() && ThemeColors.of(shell).dark() ? "icons/dark/" : "icons/";
	}

	/** The icon of a metaclass: the first that is there of those that suit it, see {@link Naming#icons(EClass)}. */
	public static Image of(EClass type) {
		for (String icon : Naming.icons(type)) {
			if (icon.indexOf(':') >= 0) {
				return foreign(icon);
			}
			if (exists("class-" + icon)) {
				return image("class-" + icon);
			}
		}
		return image("class-Element");
	}

	/** A picture of another bundle, by its address; the missing-image one if it is not there. */
	private static Image foreign(String address) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		if (registry.getDescriptor(address) == null) {
			registry.put(address, ImageDescriptor.createFromURLSupplier(true, () -> url(address)));
		}
		return registry.get(address);
	}

	private static URL url(String address) {
		try {
			return URI.create(address).toURL();
		} catch (IllegalArgumentException | MalformedURLException e) {
			return null; // there is no such picture
		}
	}

	/** Asked for with each row of a tree, and does not change. */
	private static boolean exists(String name) {
		return EXISTING.computeIfAbsent(name, key -> {
			var bundle = Platform.getBundle(BUNDLE);
			return bundle != null && bundle.getEntry("icons/" + key + ".svg") != null;
		});
	}
}
