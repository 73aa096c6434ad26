// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import java.util.Map;

import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.Sample;
import org.hyoka.samples.internal.build.Registry;

/** METI's mid-term evaluation of 2022年度 of the program on regenerative medicine and gene therapy. */
public final class RegenerativeSample {
	private static final String KEY = "regenerative-2022";
	private static final String TITLE = "再生医療・遺伝子治療の産業化に向けた基盤技術開発事業 中間評価 技術評価報告書";
	/** The sample. */
	public static final Sample SAMPLE = new Sample(KEY, KEY + ".hyoka", TITLE, RegenerativeSample::create, Map.of());

	private RegenerativeSample() {
	}

	private static Dossier create() {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle(TITLE);
		dossier.setLanguage("ja");
		dossier.setKind(EvaluationKind.MID_TERM);
		dossier.setFiscalYear(FiscalYear.of(2022));
		dossier.setPublishedOn(DatePoint.of(FiscalYear.of(2022)));
		Registry registry = new Registry(dossier);
		Ids.assignStable(dossier, KEY);
		return dossier;
	}
}
