// SPDX-License-Identifier: EPL-2.0
/**
 * Questions over many evaluations: an index of folders of dossiers and other documents ({@link org.hyoka.portfolio.Portfolio}), which
 * can be deleted and built anew at any time, and the questions that bundles bring along ({@link org.hyoka.questions}).
 */
package org.hyoka.portfolio;
