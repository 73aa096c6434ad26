// SPDX-License-Identifier: EPL-2.0
/**
 * How two dossiers differ, and what came of one while another hand worked on it: comparison of two, merge of three. No windows.
 *
 * @since 0.1
 */
package org.hyoka.merge;
