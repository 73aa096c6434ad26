// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.PartyRole;
import org.hyoka.model.ip.PartyState;

/** Works out one matrix; the time grows with parties, items and cells, not with their products. */
final class CoverageMaker {
	/** One column with what is looked up in it. */
	private static final class Column {
		final IpAgreement agreement;
		final Set<ResearchItem> items;
		final Set<Organization> concerned;
		final Map<Organization, AgreementParty> parties = new HashMap<>();
		/** One of which only a label is known, and that may stand for any institution; one that has signed goes first. */
		final Optional<AgreementParty> unnamed;

		Column(IpAgreement agreement, Set<ResearchItem> items, Collection<Organization> concerned, LocalDate asOf) {
			this.agreement = agreement;
			this.items = items;
			this.concerned = new HashSet<>(concerned);
			for (AgreementParty party : agreement.getParties()) {
				if (party.getOrganization() != null) {
					parties.merge(party.getOrganization(), party, (a, b) -> Parties.at(a, asOf) == PartyState.SIGNED ? a : b);
				}
			}
			List<AgreementParty> labels = agreement.getParties().stream().filter(p -> p.getOrganization() == null && Parties.asked(p, asOf)).toList();
			this.unnamed = labels.stream().filter(p -> Parties.at(p, asOf) == PartyState.SIGNED).findFirst().or(() -> labels.stream().findFirst());
		}
	}

	private final Undertaking undertaking;
	private final LocalDate asOf;
	private final Participation participation;
	private final List<Column> columns = new ArrayList<>();
	private final Map<Organization, Set<Organization>> represented = new HashMap<>();

	CoverageMaker(Undertaking undertaking, LocalDate asOf) {
		this.undertaking = undertaking;
		this.asOf = asOf;
		this.participation = Participation.of(undertaking, asOf);
	}

	Coverage make() {
		addColumns(undertaking.getIp(), true);
		if (undertaking.eContainer() instanceof Undertaking program) {
			addColumns(program.getIp(), false);
		}
		List<Coverage.Row> rows = new ArrayList<>();
		for (Organization organization : organizations()) {
			rows.add(new Coverage.Row(organization, participation.of(organization),
					columns.stream().map(c -> cell(organization, c)).toList()));
		}
		Gaps gaps = gaps();
		return new Coverage(undertaking, asOf, columns.stream().map(c -> c.agreement).toList(), rows, gaps.signatories, gaps.unsigned, gaps.unknown,
				absent(), uncovered());
	}

	private void addColumns(IpManagement ip, boolean own) {
		if (ip == null) {
			return;
		}
		for (IpAgreement agreement : ip.getAgreements()) {
			Set<ResearchItem> items = covered(agreement);
			if (own || !items.isEmpty()) {
				columns.add(new Column(agreement, items, participation.in(items), asOf));
			}
		}
	}

	/** The items of this undertaking that an agreement covers: all, or those it names with what is inside them. */
	private Set<ResearchItem> covered(IpAgreement agreement) {
		if (agreement.getItems().isEmpty()) {
			return new LinkedHashSet<>(participation.items());
		}
		Set<ResearchItem> named = new HashSet<>(agreement.getItems());
		Set<ResearchItem> result = new LinkedHashSet<>();
		for (ResearchItem item : participation.items()) {
			for (org.eclipse.emf.ecore.EObject up = item; up instanceof ResearchItem; up = up.eContainer()) {
				if (named.contains(up)) {
					result.add(item);
				}
			}
		}
		return result;
	}

	/** Those who take part, then parties of whom that cannot be said. */
	private List<Organization> organizations() {
		Set<Organization> result = new LinkedHashSet<>(participation.organizations());
		Set<Organization> standIns = new HashSet<>();
		participation.organizations().forEach(o -> standIns.addAll(represented(o)));
		for (Column column : columns) {
			column.agreement.getParties().stream().map(AgreementParty::getOrganization).filter(o -> o != null && !standIns.contains(o))
					.forEach(result::add);
		}
		return List.copyOf(result);
	}

	private Set<Organization> represented(Organization organization) {
		return represented.computeIfAbsent(organization, Parties::represented);
	}

	/** The party that stands for an institution; of several the one that has signed. */
	private Optional<AgreementParty> party(Organization organization, Column column) {
		AgreementParty found = null;
		for (Organization candidate : represented(organization)) {
			AgreementParty party = column.parties.get(candidate);
			if (party != null && (found == null || Parties.at(found, asOf) != PartyState.SIGNED)) {
				found = party;
			}
		}
		return Optional.ofNullable(found);
	}

	private Coverage.Cell cell(Organization organization, Column column) {
		Optional<AgreementParty> party = party(organization, column);
		boolean concerned = column.concerned.contains(organization);
		if (party.isEmpty()) {
			return !concerned ? new Coverage.Cell(Coverage.State.NONE, party)
					: new Coverage.Cell(column.unnamed.isPresent() ? Coverage.State.UNKNOWN : Coverage.State.MISSING, column.unnamed);
		}
		return new Coverage.Cell(switch (Parties.at(party.get(), asOf)) {
		case SIGNED -> concerned ? Coverage.State.SIGNED : excused(party.get(), column) ? Coverage.State.BESIDE : Coverage.State.ABSENT;
		case INVITED, NEGOTIATING -> concerned ? Coverage.State.PENDING : Coverage.State.IDLE;
		case DECLINED, WITHDRAWN -> concerned ? Coverage.State.REFUSED : Coverage.State.IDLE;
		}, party);
	}

	/** Leaders, the secretariat, subcontractors, partners and others need not implement a theme. */
	private static boolean excused(AgreementParty party, Column column) {
		return party.getRole() != PartyRole.PARTICIPANT || party.getOrganization() == column.agreement.getSecretariat();
	}

	/** Who has signed for all that is covered, who has not, and of whom that cannot be said. */
	private record Gaps(List<Organization> signatories, List<Coverage.Gap> unsigned, List<Coverage.Gap> unknown) {
	}

	private Gaps gaps() {
		Gaps gaps = new Gaps(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		Map<ResearchItem, List<Column>> byItem = byItem();
		for (Organization organization : participation.organizations()) {
			List<ResearchItem> covered = participation.of(organization).stream().filter(byItem::containsKey).toList();
			List<ResearchItem> open = covered.stream().filter(i -> byItem.get(i).stream().noneMatch(c -> signed(organization, c))).toList();
			List<ResearchItem> unsigned = open.stream().filter(i -> byItem.get(i).stream().noneMatch(c -> perhaps(organization, c))).toList();
			if (!unsigned.isEmpty()) {
				gaps.unsigned.add(gap(organization, unsigned, byItem));
			} else if (!open.isEmpty()) {
				gaps.unknown.add(gap(organization, open, byItem));
			} else if (!covered.isEmpty()) {
				gaps.signatories.add(organization);
			}
		}
		return gaps;
	}

	private Coverage.Gap gap(Organization organization, List<ResearchItem> items, Map<ResearchItem, List<Column>> byItem) {
		List<Column> covering = items.stream().flatMap(i -> byItem.get(i).stream()).distinct().toList();
		Optional<AgreementParty> named = covering.stream().map(c -> party(organization, c)).flatMap(Optional::stream).findFirst();
		return new Coverage.Gap(organization, items, named.or(() -> covering.stream().map(c -> c.unnamed).flatMap(Optional::stream).findFirst()),
				covering.stream().map(c -> c.agreement).toList());
	}

	/** Whether an institution may be one of the parties that are not named, so that what it did is not known. */
	private boolean perhaps(Organization organization, Column column) {
		return column.unnamed.isPresent() && party(organization, column).isEmpty();
	}

	private boolean signed(Organization organization, Column column) {
		return party(organization, column).filter(p -> Parties.at(p, asOf) == PartyState.SIGNED).isPresent();
	}

	private Map<ResearchItem, List<Column>> byItem() {
		Map<ResearchItem, List<Column>> result = new HashMap<>();
		for (Column column : columns) {
			column.items.forEach(i -> result.computeIfAbsent(i, x -> new ArrayList<>(2)).add(column));
		}
		return result;
	}

	private List<AgreementParty> absent() {
		List<AgreementParty> result = new ArrayList<>();
		for (Column column : columns) {
			if (column.agreement.eContainer() != undertaking.getIp()) {
				continue;
			}
			Set<Organization> present = new HashSet<>();
			column.concerned.forEach(o -> present.addAll(represented(o)));
			for (AgreementParty party : column.agreement.getParties()) {
				if (party.getOrganization() != null && Parties.at(party, asOf) == PartyState.SIGNED && !excused(party, column)
						&& !present.contains(party.getOrganization())) {
					result.add(party);
				}
			}
		}
		return result;
	}

	private List<ResearchItem> uncovered() {
		Map<ResearchItem, List<Column>> byItem = byItem();
		return participation.items().stream().filter(i -> !byItem.containsKey(i)).toList();
	}
}
