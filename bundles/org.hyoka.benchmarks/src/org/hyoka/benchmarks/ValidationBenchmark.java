// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.math.BigDecimal;

import org.hyoka.core.consistency.LiveValidator;
import org.hyoka.core.consistency.Validator;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;

/** Checks whole dossiers, and what one edit costs when the findings are kept up to date. */
final class ValidationBenchmark implements Benchmarks.Benchmark {
	@Override
	public void run(int largest) throws Exception {
		System.out.println("objects | all rules ms | µs/object | findings | after one edit ms");
		Validator validator = Validator.standard();
		for (int size : Benchmarks.sizes(largest)) {
			Dossier dossier = DossierGenerator.ofObjects(size);
			int objects = DossierGenerator.count(dossier);
			int findings = validator.validateAll(dossier, null).size();
			double all = Stopwatch.median(5, () -> validator.validateAll(dossier, null));
			double edit = edit(dossier, validator);
			System.out.println(String.join(" | ", String.valueOf(objects), Stopwatch.ms(all),
					Stopwatch.ms(all * 1000 / objects), String.valueOf(findings), Stopwatch.ms(edit)));
		}
	}

	private static double edit(Dossier dossier, Validator validator) throws Exception {
		Program program = (Program) dossier.getUndertakings().getFirst();
		Allocation allocation = program.getProjects().stream().flatMap(p -> p.getAllocations().stream())
				.flatMap(t -> t.getAllocations().stream()).findFirst().orElseThrow();
		try (LiveValidator live = LiveValidator.attach(dossier, validator)) {
			live.update();
			return Stopwatch.median(3, () -> {
				allocation.setAmount(allocation.getAmount().add(BigDecimal.ONE));
				live.update();
				return null;
			});
		}
	}
}
