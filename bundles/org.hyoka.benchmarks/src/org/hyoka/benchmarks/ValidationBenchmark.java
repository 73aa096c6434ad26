// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Validator;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;

/** Checks whole dossiers, and what one edit of each kind costs when the findings are kept up to date. */
final class ValidationBenchmark implements Benchmarks.Benchmark {
	@Override
	public void run(int largest) throws Exception {
		System.out.println("objects | all rules ms | CPU ms | µs/object | findings | first update ms");
		System.out.println("objects | after an edit of | ms | CPU ms");
		Validator validator = Validator.standard();
		for (int size : Benchmarks.sizes(largest)) {
			Dossier dossier = DossierGenerator.ofObjects(size);
			int objects = DossierGenerator.count(dossier);
			int[] findings = new int[1];
			Stopwatch.Time all = Stopwatch.time(5, () -> {
				findings[0] = validator.validateAll(dossier, null).size();
				return null;
			});
			try (LiveValidator live = LiveValidator.attach(dossier, validator)) {
				Stopwatch.Time first = Stopwatch.once(() -> live.update(Duration.ofDays(1)));
				System.out.println(String.join(" | ", String.valueOf(objects), all.toString(), Stopwatch.ms(all.wall() * 1000 / objects),
						String.valueOf(findings[0]), Stopwatch.ms(first.wall())));
				for (var edit : edits(dossier).entrySet()) {
					int[] times = new int[1];
					Stopwatch.Time time = Stopwatch.time(3, () -> {
						edit.getValue().accept(times[0]++ % 10);
						return live.update(Duration.ofDays(1));
					});
					System.out.println(String.join(" | ", String.valueOf(objects), edit.getKey(), time.toString()));
				}
			}
		}
	}

	/** What a person edits, with a number that differs from time to time. */
	private static Map<String, IntConsumer> edits(Dossier dossier) {
		Program program = (Program) dossier.getUndertakings().getFirst();
		Allocation allocation = program.getProjects().stream().flatMap(p -> p.getAllocations().stream())
				.flatMap(t -> t.getAllocations().stream()).findFirst().orElseThrow();
		BigDecimal amount = allocation.getAmount();
		Section section = program.getProjects().stream().flatMap(p -> p.getSections().stream())
				.filter(s -> s.getBody() != null).findFirst().orElseThrow();
		String text = section.getBody();
		Section ofProgram = program.getSections().stream().filter(s -> s.getBody() != null).findFirst().orElseThrow();
		String textOfProgram = ofProgram.getBody();
		Organization organization = dossier.getOrganizations().getFirst();
		String name = organization.getName();
		Project project = program.getProjects().getFirst();
		String title = project.getName();
		Map<String, IntConsumer> edits = new LinkedHashMap<>();
		edits.put("an amount", i -> allocation.setAmount(amount.add(BigDecimal.valueOf(i))));
		edits.put("a text of a project", i -> section.setBody(text + i));
		edits.put("a text of the program", i -> ofProgram.setBody(textOfProgram + i));
		edits.put("the name of an organization", i -> organization.setName(name + i));
		edits.put("the name of a project", i -> project.setName(title + i));
		return edits;
	}
}
