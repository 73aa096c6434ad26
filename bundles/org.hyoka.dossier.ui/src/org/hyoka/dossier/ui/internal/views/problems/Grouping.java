// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

/** What problems are grouped by. */
enum Grouping {
	SEVERITY, CHAPTER
}
