// SPDX-License-Identifier: EPL-2.0
/** What targets and actuals come to: achievement, reachability, counts (rules 3, 4, 11, 18). */
package org.hyoka.core.indicators;
