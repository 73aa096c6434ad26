// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import java.util.stream.Stream;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Language;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.ui.labels.Labels;

/**
 * An amount as people type or paste it: 297, =200+97, 1,415 委託 予定, or a dash for one that is not stated, which is not 0.
 *
 * @param amount the amount; empty for a dash
 * @param form   the contract form, if it is written
 * @param state  how firm it is, if it is written
 */
record MoneyText(Optional<BigDecimal> amount, Optional<ContractForm> form, Optional<MoneyState> state) {
	/** What is shown and typed for an amount that is not stated. */
	static final String DASH = "－";

	/** Reads it. */
	static Parsed<MoneyText> read(String text) {
		Parsed<BigDecimal> alone = Numbers.parseEntry(text);
		if (alone.isRead()) {
			return alone.map(v -> new MoneyText(Optional.of(v), Optional.empty(), Optional.empty()));
		}
		Optional<BigDecimal> amount = Optional.empty();
		Optional<ContractForm> form = Optional.empty();
		Optional<MoneyState> state = Optional.empty();
		boolean found = false;
		for (String word : words(text)) {
			Optional<ContractForm> f = literal(Literals.CONTRACT_FORM, word).map(ContractForm.class::cast);
			Optional<MoneyState> s = literal(Literals.MONEY_STATE, word).map(MoneyState.class::cast);
			boolean dash = Numbers.isDash(word);
			Parsed<BigDecimal> number = Numbers.parseAmount(word);
			if (f.isPresent()) {
				form = f;
			} else if (s.isPresent()) {
				state = s;
			} else if (found || !dash && !number.isRead()) {
				return Parsed.failed(alone.problem().orElse(Phrase.same(word)));
			} else {
				found = true;
				amount = dash ? Optional.empty() : number.value();
			}
		}
		return found ? Parsed.of(new MoneyText(amount, form, state)) : Parsed.failed(alone.problem().orElseThrow());
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.strip().split("[\\s\\p{Z}（）()・、]+")).filter(w -> !w.isEmpty()).toList();
	}

	private static Optional<Enumerator> literal(EEnum type, String word) {
		return type.getELiterals().stream().map(l -> l.getInstance())
				.filter(l -> l.getValue() != 0 && names(type, l).stream().anyMatch(n -> n.equalsIgnoreCase(word))).findFirst();
	}

	private static List<String> names(EEnum type, Enumerator literal) {
		return Stream.concat(Language.read(Naming.label(literal)), Stream.of(Labels.of(type, literal), literal.getName(), literal.getLiteral()))
				.toList();
	}

	/** The form and, unless it is settled, the state: 委託・予定. */
	static String mark(Iterable<ContractForm> forms, Iterable<MoneyState> states) {
		List<String> words = new ArrayList<>();
		forms.forEach(f -> {
			if (f != ContractForm.NONE) {
				words.add(Labels.of(Literals.CONTRACT_FORM, f));
			}
		});
		states.forEach(s -> {
			if (s != MoneyState.UNSPECIFIED && s != MoneyState.EXECUTED) {
				words.add(Labels.of(Literals.MONEY_STATE, s));
			}
		});
		return String.join(Labels.japanese() ? "・" : ", ", words);
	}
}
