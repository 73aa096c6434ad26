// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;
import java.util.Optional;

import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.time.FiscalYear;

/**
 * More spent than budgeted (rule 12: a finding unless explained), by more than rounding explains.
 *
 * @param year        the fiscal year; empty: over all years
 * @param spent       what was spent, in the budget's unit
 * @param spentKind   executed or contracted
 * @param available   what was budgeted, in the budget's unit
 * @param fromStated  whether the budget is known as a printed figure only
 * @param explanation why, if the dossier says so
 * @since 0.1
 */
public record Overrun(Optional<FiscalYear> year, BigDecimal spent, MoneyKind spentKind, BigDecimal available,
		boolean fromStated, Optional<String> explanation) {
}
