// SPDX-License-Identifier: EPL-2.0
/** What comes back from readers of a report: their changes and remarks as proposals for the texts of the dossier. */
package org.hyoka.export.review;
