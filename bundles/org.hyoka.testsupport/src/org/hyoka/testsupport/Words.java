// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What is written on menus and buttons, without the marks of keys, in the language of the workbench.
 *
 * @since 0.1
 */
public final class Words {
	private Words() {
	}

	/** Of a label such as "保存(&S)\tCtrl+S" only "保存". */
	public static String of(String label) {
		return label.replaceFirst("\t.*", "").replaceAll("\\(&\\w\\)", "").replace("&&", "\u0000").replace("&", "").replace('\u0000', '&')
				.strip();
	}

	/** The key of a label such as "保存(&S)"; empty if it has none. */
	public static Optional<String> keyOf(String label) {
		int at = label.indexOf('&');
		return at < 0 || label.startsWith("&&", at) ? Optional.empty() : Optional.of(label.substring(at + 1, at + 2).toLowerCase(Locale.ROOT));
	}

	/** The same of a label that has one. */
	public static String key(String label) {
		return keyOf(label).orElseThrow(() -> new AssertionError("“" + label + "” has no key."));
	}

	/**
	 * What a bundle says.
	 *
	 * @param bundle its name, which its packages begin with
	 * @param folder the package below it whose messages are meant, such as {@code internal.views}
	 * @param key    of the words
	 */
	public static String said(String bundle, String folder, String key) {
		ClassLoader loader = Platform.getBundle(bundle).adapt(BundleWiring.class).getClassLoader();
		return ResourceBundle.getBundle(bundle + "." + folder + ".messages", Locale.getDefault(), loader).getString(key);
	}

	/** The words of an entry of the workbench's own menus, by their key. */
	public static String menu(String key) {
		return of(said("org.hyoka.workbench", "internal", key));
	}

	/** What a bundle's plugin.xml calls something, by its key. */
	public static String plugin(String bundle, String key) {
		return of(Platform.getResourceString(Platform.getBundle(bundle), "%" + key));
	}
}
