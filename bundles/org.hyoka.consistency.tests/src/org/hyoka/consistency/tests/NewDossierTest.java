// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody has filled yet is not wrong. */
class NewDossierTest {
	@ParameterizedTest
	@EnumSource(NewDossier.Type.class)
	void aNewDossierBeginsWithoutErrors(NewDossier.Type type) {
		Dossier dossier = new NewDossier(type, "新しい事業", EvaluationKind.MID_TERM, FiscalYear.of(2026), "meti-2022",
				NewDossier.METI_PROJECT).create(Templates.standard(), "新しい事業 中間評価");
		assertThat(Validator.standard().validateAll(dossier, null)).filteredOn(p -> p.severity() == Severity.ERROR)
				.extracting(p -> p.severity() + " " + p.ruleId() + ": " + p.sentence().in(Locale.ENGLISH)).isEmpty();
	}
}
