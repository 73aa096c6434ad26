// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.math.BigDecimal;

import org.hyoka.core.consistency.LiveValidator;
import org.hyoka.core.consistency.Validator;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Section;

/** Checks whole dossiers, and what one edit costs when the findings are kept up to date. */
final class ValidationBenchmark implements Benchmarks.Benchmark {
	@Override
	public void run(int largest) throws Exception {
		System.out.println("objects | all rules ms | µs/object | findings | first update ms | after an edit of an amount ms | of a text ms");
		Validator validator = Validator.standard();
		for (int size : Benchmarks.sizes(largest)) {
			Dossier dossier = DossierGenerator.ofObjects(size);
			int objects = DossierGenerator.count(dossier);
			int[] findings = new int[1];
			double all = Stopwatch.median(5, () -> {
				findings[0] = validator.validateAll(dossier, null).size();
				return null;
			});
			double[] edits = edits(dossier, validator);
			System.out.println(String.join(" | ", String.valueOf(objects), Stopwatch.ms(all),
					Stopwatch.ms(all * 1000 / objects), String.valueOf(findings[0]), Stopwatch.ms(edits[0]), Stopwatch.ms(edits[1]),
					Stopwatch.ms(edits[2])));
		}
	}

	/** The first look at everything, then an edit of an amount and one of a section's text, each with its update. */
	private static double[] edits(Dossier dossier, Validator validator) throws Exception {
		Program program = (Program) dossier.getUndertakings().getFirst();
		Allocation allocation = program.getProjects().stream().flatMap(p -> p.getAllocations().stream())
				.flatMap(t -> t.getAllocations().stream()).findFirst().orElseThrow();
		Section section = program.getProjects().stream().flatMap(p -> p.getSections().stream())
				.filter(s -> s.getBody() != null).findFirst().orElseThrow();
		String text = section.getBody();
		int[] edits = new int[1];
		try (LiveValidator live = LiveValidator.attach(dossier, validator)) {
			long start = System.nanoTime();
			live.update();
			double first = (System.nanoTime() - start) / 1e6;
			double amount = Stopwatch.median(3, () -> {
				allocation.setAmount(allocation.getAmount().add(BigDecimal.ONE));
				live.update();
				return null;
			});
			double words = Stopwatch.median(3, () -> {
				section.setBody(text + (edits[0]++ % 10));
				live.update();
				return null;
			});
			return new double[] { first, amount, words };
		}
	}
}
