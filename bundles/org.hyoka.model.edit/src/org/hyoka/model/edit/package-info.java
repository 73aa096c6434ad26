// SPDX-License-Identifier: EPL-2.0
/**
 * The words of the metamodels ({@code plugin.properties}, {@code plugin_ja.properties}, help beside them) and the generated plug-in
 * class that finds them and the icons.
 */
package org.hyoka.model.edit;
