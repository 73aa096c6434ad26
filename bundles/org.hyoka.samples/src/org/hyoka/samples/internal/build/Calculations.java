// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import org.hyoka.model.hyoka.Assumption;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Undertaking;

/** Figures derived from cited assumptions (rule 13). */
public final class Calculations {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	private Calculations() {
	}

	/**
	 * Adds a derivation.
	 *
	 * @param expression arithmetic over the symbols, such as {@code market * share / cost}
	 * @param unit       symbol of the result's unit
	 * @param text       what it shows
	 * @param block      columns 記号, 名称, 値, optional 単位, 時点, 出典 (registered source), 箇所
	 */
	public static Derivation derive(Registry registry, Undertaking owner, String name, String expression, String unit,
			String text, String block) {
		Derivation d = F.createDerivation();
		d.setName(name);
		d.setExpression(expression);
		d.setUnit(registry.unit(unit));
		d.setText(Prose.of(text));
		for (TextTable.Row row : TextTable.parse(name, block).rows()) {
			Assumption a = F.createAssumption();
			a.setSymbol(row.read("記号", s -> s));
			a.setName(row.read("名称", s -> s));
			a.setValue(row.read("値", Values::number));
			row.readOptional("単位", registry::unit).ifPresent(a::setUnit);
			row.readOptional("時点", Values::point).ifPresent(a::setAsOf);
			row.readOptional("出典", registry::source).ifPresent(a::setSource);
			row.optional("箇所").ifPresent(a::setPlace);
			d.getAssumptions().add(a);
		}
		owner.getDerivations().add(d);
		return d;
	}
}
