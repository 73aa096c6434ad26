// SPDX-License-Identifier: EPL-2.0
/**
 * The fields of an office's template: what {@code {{…}}} names, in Japanese and English words that come from the metamodel and the
 * chapters of the report; what a field means, what it prints for a dossier, and why it may not (rules 7, 19, 21). Knows nothing of the
 * form of the file that a field stands in.
 */
package org.hyoka.template;
