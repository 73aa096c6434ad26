// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;

/** Who owns how much of an invention, as exact fractions: a third is 1 of 3, not 0.333. */
public final class Shares {
	private Shares() {
	}

	/**
	 * One share: the number, or the number of its parts. Empty where no number is entered, or none that can be counted (no
	 * parts, or a number beyond all reason).
	 */
	public static Optional<Fraction> of(InventorShare share) {
		if (share.getShare() == null || !Numbers.isReasonable(share.getShare()) || share.getParts() != null && share.getParts() < 1) {
			return Optional.empty();
		}
		Fraction value = Fraction.of(share.getShare());
		return Optional.of(share.getParts() == null ? value : value.dividedBy(Fraction.of(share.getParts(), 1)));
	}

	/** The sum of the shares that are entered; empty where none is. */
	public static Optional<Fraction> sum(Invention invention) {
		return invention.getInventors().stream().map(Shares::of).flatMap(Optional::stream).reduce(Fraction::plus);
	}

	/** Whether every owner's share is entered and they add up to 1; an invention without owners is not complete. */
	public static boolean complete(Invention invention) {
		List<InventorShare> shares = invention.getInventors();
		return shares.stream().allMatch(s -> of(s).isPresent()) && sum(invention).filter(Fraction.ONE::equals).isPresent();
	}

	/** What each institution owns together, in the order in which they are listed; shares without an institution are left out. */
	public static Map<Organization, Fraction> byOrganization(Invention invention) {
		Map<Organization, Fraction> result = new LinkedHashMap<>();
		for (InventorShare share : invention.getInventors()) {
			if (share.getOrganization() != null) {
				result.merge(share.getOrganization(), of(share).orElse(Fraction.ZERO), Fraction::plus);
			}
		}
		return result;
	}

	/** The institution that owns most, the first of equals; empty where no institution is entered. */
	public static Optional<Organization> principal(Invention invention) {
		if (invention.getInventors().size() == 1) {
			return Optional.ofNullable(invention.getInventors().getFirst().getOrganization());
		}
		Organization best = null;
		Fraction most = null;
		for (Map.Entry<Organization, Fraction> entry : byOrganization(invention).entrySet()) {
			if (most == null || entry.getValue().compareTo(most) > 0) {
				best = entry.getKey();
				most = entry.getValue();
			}
		}
		return Optional.ofNullable(best);
	}

	/** Whether it belongs to more than one institution. */
	public static boolean joint(Invention invention) {
		return invention.getInventors().stream().map(InventorShare::getOrganization).filter(Objects::nonNull).distinct().count() > 1;
	}

	/** A share as it is printed: 1/3, 0.5, empty where none is entered. */
	public static String text(InventorShare share) {
		if (share.getShare() == null || !Numbers.isReasonable(share.getShare())) {
			return "";
		}
		String number = Numbers.format(share.getShare());
		return share.getParts() == null ? number : number + "/" + share.getParts();
	}
}
