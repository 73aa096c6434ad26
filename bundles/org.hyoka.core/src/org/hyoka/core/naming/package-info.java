// SPDX-License-Identifier: EPL-2.0
/**
 * What things are called: an object of a dossier, a class, a feature and a literal of a metamodel, in any language that has
 * the words. {@link org.hyoka.core.naming.Naming} answers; a bundle with a metamodel of its own offers a
 * {@link org.hyoka.core.naming.NamingProvider} as an OSGi service.
 *
 * <p>The words of our metamodel stand in the properties files of {@code org.hyoka.model.edit} ({@code plugin_ja.properties},
 * {@code help_ja.properties}), which are generated from the Ecore. A third language is two more files, for instance in a
 * fragment of that bundle.
 */
package org.hyoka.core.naming;
