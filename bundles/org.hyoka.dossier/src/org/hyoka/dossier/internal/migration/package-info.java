// SPDX-License-Identifier: EPL-2.0
/** Brings the model of older dossier files to the form of today, one step for each change of the form. */
package org.hyoka.dossier.internal.migration;
