// SPDX-License-Identifier: EPL-2.0
/**
 * What lives on after an evaluation, how far the present one is, and what is due when (rules 8, 18). Other bundles add dates as an
 * OSGi service {@link org.hyoka.core.progress.DossierDueDates}.
 */
package org.hyoka.core.progress;
