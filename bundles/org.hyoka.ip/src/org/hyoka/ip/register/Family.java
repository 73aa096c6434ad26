// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;

/**
 * Filings that belong together: those of one invention, or of several inventions that carry the same family mark.
 *
 * @param key     the family mark; empty where none is entered and the filings of one invention are taken together
 * @param filings the filings, the earliest first, those without a date at the end
 */
public record Family(String key, List<Filing> filings) {
	private static final Comparator<Filing> BY_DAY = Comparator.comparing(Filing::getFiledOn,
			Comparator.nullsLast(Comparator.naturalOrder()));

	/** Keeps its own copy, in order. */
	public Family {
		filings = filings.stream().sorted(BY_DAY).toList();
	}

	/** The families of some inventions, in the order in which they first occur. */
	public static List<Family> of(Collection<Invention> inventions) {
		Map<Object, List<Filing>> groups = new LinkedHashMap<>();
		for (Invention invention : inventions) {
			for (Filing filing : invention.getFilings()) {
				Object key = filing.getFamily() == null || filing.getFamily().isBlank() ? invention : filing.getFamily().strip();
				groups.computeIfAbsent(key, k -> new ArrayList<>()).add(filing);
			}
		}
		return groups.entrySet().stream().map(e -> new Family(e.getKey() instanceof String s ? s : "", e.getValue())).toList();
	}

	/** The day of its first filing (the priority date); empty while none is dated. */
	public Optional<LocalDate> firstFiledOn() {
		return filings.stream().map(Filing::getFiledOn).filter(Objects::nonNull).findFirst();
	}

	/** The countries it was filed in, WO for international applications, in the order of filing, each once. */
	public List<String> countries() {
		return filings.stream().map(Filing::getCountry).filter(c -> c != null && !c.isBlank()).distinct().toList();
	}
}
