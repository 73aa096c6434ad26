// SPDX-License-Identifier: EPL-2.0
/**
 * Tables and trees of objects: a column for each feature, edited in place, sorted, pasted into, with the problems of their rows.
 * Begin with {@link org.hyoka.ui.tables.ObjectTable}.
 */
package org.hyoka.ui.tables;
