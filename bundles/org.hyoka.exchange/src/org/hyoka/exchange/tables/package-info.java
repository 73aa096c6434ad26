// SPDX-License-Identifier: EPL-2.0
/**
 * Tables as spreadsheets have them, taken into a dossier and given out: what a table's columns mean, guessed from their
 * headings, what comes of each row, and one undoable step for all.
 */
package org.hyoka.exchange.tables;
