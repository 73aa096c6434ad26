// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.regenerative;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Sample;

/** The dossier under test and ways into it. */
record Document(Dossier dossier) {
	static Document create() {
		return new Document(Sample.byKey("regenerative-2022").orElseThrow().create());
	}

	Program program() {
		return (Program) dossier.getUndertakings().getFirst();
	}

	/** The evaluated project of that letter. */
	Project project(String letter) {
		return program().getProjects().stream().filter(p -> p.isEvaluated() && p.getCode().equals(letter)).findFirst()
				.orElseThrow();
	}

	Assessment assessment(Undertaking undertaking) {
		return Dossiers.assessment(dossier, undertaking).orElseThrow();
	}

	Indicator indicator(String letter, IndicatorKind kind) {
		return project(letter).getIndicators().stream().filter(i -> i.getKind() == kind).findFirst().orElseThrow();
	}
}
