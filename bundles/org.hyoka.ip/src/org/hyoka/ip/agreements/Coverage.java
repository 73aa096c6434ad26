// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;

/**
 * The matrix of institutions and agreements of one undertaking at the end of a day, computed from the themes: who takes
 * part without having signed, who signed and takes no part, which research items no agreement covers.
 *
 * @param undertaking the undertaking
 * @param asOf        the day
 * @param agreements  the columns: its own agreements, then those of the program it is in that cover it
 * @param rows        first those who take part, in the order of the themes, then parties that do not
 * @param signatories institutions that have signed for everything that they take part in and that is covered
 * @param unsigned    institutions that take part in items that are covered, and have not signed any agreement on them
 * @param unknown     institutions of which that cannot be said: they are not named, but the agreement has parties that are not
 * @param absent      parties that have signed as participants and take no part in what their agreement covers
 * @param uncovered   research items that somebody works on and no agreement covers
 */
public record Coverage(Undertaking undertaking, LocalDate asOf, List<IpAgreement> agreements, List<Row> rows,
		List<Organization> signatories, List<Gap> unsigned, List<Gap> unknown, List<AgreementParty> absent, List<ResearchItem> uncovered) {
	private static final PhraseBook BOOK = PhraseBook.of(Coverage.class);

	/** What stands in a cell. */
	public enum State {
		/** Takes part in what the agreement covers, and has signed. */
		SIGNED,
		/** Takes part, is asked or negotiates, and has not signed. */
		PENDING,
		/** Takes part, and is no party. */
		MISSING,
		/** Takes part, is not named, and may be among parties of which only a label is known. */
		UNKNOWN,
		/** Takes part, and has declined or left. */
		REFUSED,
		/** Has signed and takes no part in what the agreement covers. */
		ABSENT,
		/** A leader, secretariat, subcontractor or partner: signed without being an implementer. */
		BESIDE,
		/** A party that has not signed, or has left, and takes no part. */
		IDLE,
		/** Neither takes part in what the agreement covers nor is a party. */
		NONE;

		/** What it is called; empty for {@link #NONE}. */
		public Phrase label() {
			return BOOK.phrase("cell." + name());
		}

		/** A mark that is told apart without colour; empty where nothing is to be seen. */
		public String mark() {
			return switch (this) {
			case SIGNED -> "○";
			case PENDING -> "△";
			case MISSING -> "×";
			case UNKNOWN -> "?";
			case REFUSED -> "−";
			case ABSENT -> "(○)";
			case BESIDE -> "◎";
			case IDLE, NONE -> "";
			};
		}
	}

	/**
	 * A cell.
	 *
	 * @param state what stands in it
	 * @param party the party; of those that are not named one that may be it; empty for none
	 */
	public record Cell(State state, Optional<AgreementParty> party) {
	}

	/**
	 * A row.
	 *
	 * @param organization the institution
	 * @param items        the items it takes part in; none for a party that takes no part
	 * @param cells        one per agreement, in the order of the columns
	 */
	public record Row(Organization organization, List<ResearchItem> items, List<Cell> cells) {
		/** Keeps its own copies. */
		public Row {
			items = List.copyOf(items);
			cells = List.copyOf(cells);
		}
	}

	/**
	 * An institution that takes part without having signed, or without its being known.
	 *
	 * @param organization the institution
	 * @param items        the items it takes part in without having signed
	 * @param party        the party that has not signed yet, has declined or left, or that may be it; empty for none
	 * @param agreements   the agreements it could sign
	 */
	public record Gap(Organization organization, List<ResearchItem> items, Optional<AgreementParty> party,
			List<IpAgreement> agreements) {
		/** Keeps its own copies. */
		public Gap {
			items = List.copyOf(items);
			agreements = List.copyOf(agreements);
		}
	}

	/** Keeps its own copies. */
	public Coverage {
		agreements = List.copyOf(agreements);
		rows = List.copyOf(rows);
		signatories = List.copyOf(signatories);
		unsigned = List.copyOf(unsigned);
		unknown = List.copyOf(unknown);
		absent = List.copyOf(absent);
		uncovered = List.copyOf(uncovered);
	}

	/**
	 * Computes the matrix.
	 *
	 * @param undertaking a program, project or scheme
	 * @param asOf        the day
	 */
	public static Coverage of(Undertaking undertaking, LocalDate asOf) {
		return new CoverageMaker(undertaking, asOf).make();
	}

	/** Whether there is nothing to complain of; what is unknown is no complaint. */
	public boolean complete() {
		return unsigned.isEmpty() && absent.isEmpty() && uncovered.isEmpty();
	}

	/** How many institutions take part. */
	public int participants() {
		return (int) rows.stream().filter(r -> !r.items().isEmpty()).count();
	}

	/** How many of those who take part have signed for everything that they take part in and that is covered. */
	public int signed() {
		return signatories.size();
	}

	/**
	 * The same without the columns of some agreements, for readers who must not see them. Gaps stay as they were computed from
	 * all agreements, but do not name those.
	 *
	 * @param hidden the agreements that are not shown
	 */
	public Coverage without(List<IpAgreement> hidden) {
		List<Integer> kept = java.util.stream.IntStream.range(0, agreements.size()).filter(i -> !hidden.contains(agreements.get(i))).boxed().toList();
		List<Row> shown = rows.stream().map(r -> new Row(r.organization(), r.items(), kept.stream().map(r.cells()::get).toList()))
				.filter(r -> !r.items().isEmpty() || r.cells().stream().anyMatch(c -> c.party().isPresent())).toList();
		return new Coverage(undertaking, asOf, kept.stream().map(agreements::get).toList(), shown, signatories, without(unsigned, hidden),
				without(unknown, hidden), absent.stream().filter(p -> !hidden.contains(p.eContainer())).toList(), uncovered);
	}

	private static List<Gap> without(List<Gap> gaps, List<IpAgreement> hidden) {
		return gaps.stream()
				.map(g -> new Gap(g.organization(), g.items(), g.party().filter(p -> !hidden.contains(p.eContainer())),
						g.agreements().stream().filter(a -> !hidden.contains(a)).toList()))
				.filter(g -> !g.agreements().isEmpty()).toList();
	}
}
