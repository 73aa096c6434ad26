// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates;

import java.util.Set;

/**
 * Tells which kinds of chapters an outline can name here: an OSGi service of whoever makes chapters, asked by whoever checks
 * outlines without making any.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SectionKeys {
	/** The keys of the kinds of chapters that are installed now, as {@code OutlineChapter.section} holds them. */
	Set<String> keys();
}
