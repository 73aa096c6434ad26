// SPDX-License-Identifier: EPL-2.0
/**
 * Score sheets that travel: the package that an evaluator gets, the sheet that comes back, and its import (rules 1, 7, 17).
 */
package org.hyoka.exchange.sheets;
