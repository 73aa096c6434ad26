// SPDX-License-Identifier: EPL-2.0
/** A dossier's prose: CommonMark as blocks of a report, and the way back from what a reader changes of it. */
package org.hyoka.report.prose;
