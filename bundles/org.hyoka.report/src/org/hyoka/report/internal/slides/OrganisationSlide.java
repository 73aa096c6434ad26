// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.sections.Flow;
import org.hyoka.report.internal.sections.FlowDrawing;
import org.hyoka.report.internal.wording.Roles;
import org.hyoka.report.internal.wording.Wording;

/** Who does it: the chain by which money flows, leaders, and how many institutions take part. */
final class OrganisationSlide {
	private static final int NAME = 40;
	private static final int LEADERS = 3;

	private OrganisationSlide() {
	}

	static void write(Deck deck) {
		Wording words = deck.words();
		List<Block> blocks = new ArrayList<>();
		Optional<Undertaking> chain = deck.all().stream().filter(u -> u.getFundingFlow() != null && u.getFundingFlow().getSteps().size() > 1)
				.findFirst();
		chain.flatMap(u -> FlowDrawing.figure(u.getFundingFlow(), "slide-flow", words)).ifPresent(blocks::add);
		Overview table = new Overview(List.of(Column.text(34), Column.text(48), Column.text(18)),
				List.of(words.say("indicators.project"), words.say(heading(deck)), deck.say("organisation.implementers")));
		for (Undertaking undertaking : deck.all()) {
			Set<Organization> implementers = new LinkedHashSet<>();
			undertaking.getResearchItems().forEach(item -> collect(item, implementers));
			if (!undertaking.getRoles().isEmpty() || !implementers.isEmpty()) {
				table.row(Cell.label(deck.label(undertaking, NAME)), Cell.of(leaders(deck, undertaking)),
						Cell.of(implementers.isEmpty() ? "-" : deck.say("organisation.count", implementers.size())));
			}
		}
		if (table.size() > 0) {
			blocks.add(table.single());
		}
		deck.slide(
				chain.map(u -> deck.say("organisation.flow", Flow.text(u.getFundingFlow(), words))).orElseGet(() -> deck.say("organisation.title")),
				blocks, deck.say("notes.dossier"));
	}

	/** Leaders where all are. */
	private static String heading(Deck deck) {
		boolean leaders = deck.all().stream().allMatch(u -> Roles.of(u, Roles.Group.LEADERS).size() == u.getRoles().size());
		return leaders ? "header.leaders" : "header.roles";
	}

	private static String leaders(Deck deck, Undertaking undertaking) {
		int all = undertaking.getRoles().size();
		String first = String.join("\n", undertaking.getRoles().stream().limit(LEADERS).map(role -> Roles.line(role, deck.words())).toList());
		return all > LEADERS ? first + '\n' + deck.say("more", all - LEADERS) : all == 0 ? "-" : first;
	}

	private static void collect(ResearchItem item, Set<Organization> out) {
		item.getThemes().forEach(theme -> out.addAll(theme.getImplementers()));
		item.getItems().forEach(inner -> collect(inner, out));
	}
}
