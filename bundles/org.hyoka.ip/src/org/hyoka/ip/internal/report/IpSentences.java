// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.ip.IpStatus;
import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyState;
import org.hyoka.ip.register.RegisterSummary;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.report.BlockSink;
import org.hyoka.report.blocks.Paragraph;

/** What is computed, in sentences. */
final class IpSentences {
	private final IpWords words;
	private final IpStatus status;
	private final List<IpAgreement> hidden;
	private final Optional<LocalDate> day;

	IpSentences(IpWords words, IpStatus status, List<IpAgreement> hidden, Optional<LocalDate> day) {
		this.words = words;
		this.status = status;
		this.hidden = hidden;
		this.day = day;
	}

	void write(BlockSink sink) {
		List<String> sentences = new ArrayList<>();
		agreements(sentences);
		coverage(sentences);
		register(sentences);
		duties(sentences);
		if (!sentences.isEmpty()) {
			String asOf = day.map(d -> words.say("sentence.asOf", words.day(d))).orElse("");
			sink.add(Paragraph.of(asOf + String.join(words.say("sentence.gap").isBlank() ? "" : " ", sentences)));
		}
	}

	private void agreements(List<String> sentences) {
		List<AgreementStatus> shown = status.agreements().all().stream().filter(a -> !hidden.contains(a.agreement())).toList();
		if (shown.isEmpty()) {
			return;
		}
		long signed = shown.stream().filter(a -> a.stage() == AgreementStage.SIGNED).count();
		if (shown.size() == 1) {
			AgreementStatus only = shown.getFirst();
			if (only.sharing().count() > 0) {
				sentences.add(words.say(only.sharing().exact() ? "sentence.sharing" : "sentence.sharingAtLeast", words.name(only.agreement()),
						only.sharing().count()));
			}
		} else {
			sentences.add(words.say("sentence.agreements", shown.size(), signed));
		}
	}

	private void coverage(List<String> sentences) {
		Coverage coverage = status.coverage().without(hidden);
		if (coverage.agreements().isEmpty() || coverage.participants() == 0) {
			return;
		}
		sentences.add(words.say("sentence.coverage", coverage.participants(), coverage.signed()));
		if (!coverage.unsigned().isEmpty()) {
			sentences.add(words.say("sentence.unsigned", words.join(coverage.unsigned().stream().map(u -> words.name(u.organization())).toList())));
		}
		if (!coverage.unknown().isEmpty()) {
			sentences.add(words.say("sentence.unknown", coverage.unknown().size()));
		}
		if (!coverage.absent().isEmpty()) {
			sentences.add(words.say("sentence.absent", words.join(coverage.absent().stream().map(p -> words.name(p.getOrganization())).toList())));
		}
		if (!coverage.uncovered().isEmpty() && !status.agreements().all().isEmpty()) {
			sentences.add(words.say("sentence.uncovered", words.join(coverage.uncovered().stream().map(words::item).toList())));
		}
	}

	private void register(List<String> sentences) {
		RegisterSummary register = status.register();
		Map<FilingRoute, Integer> filed = register.filed();
		if (register.inventions() > 0) {
			sentences.add(words.say("sentence.inventions", register.inventions(), register.joint(), filed.get(FilingRoute.DOMESTIC),
					filed.get(FilingRoute.FOREIGN), filed.get(FilingRoute.PCT), register.families()));
		}
	}

	private void duties(List<String> sentences) {
		Map<DutyState, Integer> counts = status.duties().counts();
		int pending = counts.get(DutyState.OPEN) + counts.get(DutyState.DUE_SOON) + counts.get(DutyState.OVERDUE);
		if (pending + counts.get(DutyState.DONE) > 0) {
			sentences.add(words.say("sentence.duties", counts.get(DutyState.DONE), pending, counts.get(DutyState.OVERDUE)));
		}
	}
}
