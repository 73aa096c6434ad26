// SPDX-License-Identifier: EPL-2.0
/** What allocations and budgets add up to, and how they stand to printed totals and to each other (rules 2, 5, 12). */
package org.hyoka.core.money;
