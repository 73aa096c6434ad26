// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * What other bundles contribute at the extension point {@code org.hyoka.ui.editorPages} beside pages.
 *
 * @since 0.1
 */
public final class Contributions {
	private static final String POINT = "org.hyoka.ui.editorPages";

	private Contributions() {
	}

	/**
	 * New objects of the classes that are named in elements of one name. One that cannot be made is logged and left out.
	 *
	 * @param element name of the element, such as {@code fileDrop}
	 * @param type    what its class is
	 */
	public static <T> List<T> of(String element, Class<T> type) {
		return elements(element).flatMap(e -> create(e, type).stream()).toList();
	}

	/** The elements of one name, as they are registered. */
	public static Stream<IConfigurationElement> elements(String element) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
				.filter(e -> element.equals(e.getName()));
	}

	private static <T> Optional<T> create(IConfigurationElement element, Class<T> type) {
		try {
			return Optional.of(type.cast(element.createExecutableExtension("class")));
		} catch (CoreException | ClassCastException e) {
			Platform.getLog(Contributions.class).error("The " + element.getName() + " of " + element.getContributor().getName()
					+ " could not be made; it is left out.", e);
			return Optional.empty();
		}
	}
}
