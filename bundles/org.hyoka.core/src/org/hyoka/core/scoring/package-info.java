// SPDX-License-Identifier: EPL-2.0
/** What the members' points come to: tables of points, means, totals (rules 1, 6, 7, 15, 16, 17). */
package org.hyoka.core.scoring;
