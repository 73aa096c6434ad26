// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.ip.agreements.ClauseProgress;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyState;
import org.hyoka.ip.register.RegisterSummary;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.PartyState;
import org.hyoka.report.BlockSink;
import org.hyoka.report.blocks.Paragraph;

/** What follows from the records, in sentences. Unknown is neither 0 nor no: what nobody recorded is in none of them. */
final class IpSentences {
	private final IpView view;
	private final IpWords words;

	IpSentences(IpView view) {
		this.view = view;
		this.words = view.words();
	}

	/** What was recorded, counted: who shares, and what the registers hold. */
	void facts(BlockSink sink) {
		List<String> sentences = new ArrayList<>();
		for (AgreementStatus agreement : view.agreements()) {
			if (agreement.sharing().count() > 0 && agreement.sharing().exact()) {
				sentences.add(words.say("sentence.sharing", words.name(agreement.agreement()), agreement.sharing().count()));
			}
		}
		register(sentences);
		write(sentences, sink);
	}

	/** What is open. */
	void accounts(BlockSink sink) {
		List<String> sentences = new ArrayList<>();
		agreements(sentences);
		coverage(sentences);
		clauses(sentences);
		duties(sentences);
		write(sentences, sink);
	}

	private void write(List<String> sentences, BlockSink sink) {
		if (!sentences.isEmpty()) {
			String asOf = view.day().map(d -> words.say("sentence.asOf", words.day(d))).orElse("");
			sink.add(Paragraph.of(asOf + String.join(words.say("sentence.gap").isBlank() ? "" : " ", sentences)));
		}
	}

	private void agreements(List<String> sentences) {
		List<AgreementStatus> shown = view.agreements();
		if (shown.size() > 1) {
			sentences.add(words.say("sentence.agreements", shown.size(), shown.stream().filter(a -> a.stage() == AgreementStage.SIGNED).count()));
		}
	}

	/** How many of how many only where of each it is recorded whether it has signed. */
	private void coverage(List<String> sentences) {
		Coverage coverage = view.coverage();
		if (coverage.agreements().isEmpty() || coverage.participants() == 0) {
			return;
		}
		List<Coverage.Gap> recorded = coverage.unsigned().stream().filter(gap -> gap.party().filter(IpSentences::recorded).isPresent()).toList();
		int open = coverage.participants() - coverage.signed() - recorded.size();
		if (open == 0) {
			sentences.add(words.say("sentence.coverage", coverage.participants(), coverage.signed()));
		} else if (coverage.signed() > 0) {
			sentences.add(words.say("sentence.coverageAtLeast", coverage.signed(), open));
		}
		if (!recorded.isEmpty()) {
			sentences.add(words.say("sentence.unsigned", words.join(recorded.stream().map(u -> words.name(u.organization())).toList())));
		}
		if (!coverage.absent().isEmpty()) {
			sentences.add(words.say("sentence.absent", words.join(coverage.absent().stream().map(p -> words.name(p.getOrganization())).toList())));
		}
	}

	/** That a party is invited is what a new one says of itself before anybody has asked. */
	private static boolean recorded(AgreementParty party) {
		return party.getOrganization() != null && party.getState() != PartyState.INVITED;
	}

	/** Of a checklist only where each of its topics has a clause: one that nobody entered is not open, but unknown. */
	private void clauses(List<String> sentences) {
		for (AgreementStatus agreement : view.agreements()) {
			ClauseProgress clauses = agreement.clauses();
			if (clauses.total() > 0 && clauses.topics().stream().allMatch(line -> line.clause().isPresent())) {
				sentences.add(words.say("sentence.clauses", words.name(agreement.agreement()), clauses.total(), clauses.settled()));
			}
		}
	}

	/** Routes of which the register holds none are named only where the register is said to be complete. */
	private void register(List<String> sentences) {
		RegisterSummary register = view.status().register();
		boolean complete = view.status().undertaking().getIp().isRegisterKept();
		if (register.inventions() > 0) {
			sentences.add(register.joint() > 0 || complete ? words.say("sentence.inventions", register.inventions(), register.joint())
					: words.say("sentence.inventionsOnly", register.inventions()));
			List<String> filed = new ArrayList<>();
			for (Map.Entry<FilingRoute, Integer> route : register.filed().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
				if (complete || route.getValue() > 0) {
					filed.add(words.say("filed." + route.getKey().name(), route.getValue()));
				}
			}
			if (!filed.isEmpty()) {
				sentences.add(words.say("sentence.filed", words.join(filed), register.families()));
			}
		}
	}

	private void duties(List<String> sentences) {
		Map<DutyState, Integer> counts = view.status().duties().counts();
		int pending = counts.get(DutyState.OPEN) + counts.get(DutyState.DUE_SOON) + counts.get(DutyState.OVERDUE);
		if (pending + counts.get(DutyState.DONE) > 0) {
			sentences.add(words.say("sentence.duties", counts.get(DutyState.DONE), pending, counts.get(DutyState.OVERDUE)));
		}
	}
}
