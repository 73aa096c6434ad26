// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.review;

/**
 * What a reader said of a passage.
 *
 * @param author who; empty where the file does not say
 * @param date   when, as the file says; empty for unknown
 * @param quoted the passage; empty for a whole paragraph
 * @param text   what was said
 */
record ReviewComment(String author, String date, String quoted, String text) {
}
