// SPDX-License-Identifier: EPL-2.0
/**
 * Exact numbers, and what printed figures are worth beside computed ones (rule 2: sums are computed; rule 3: one fact,
 * one place).
 */
package org.hyoka.core.figures;
