// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.PictureStore;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Translation;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.report.ChapterList;
import org.hyoka.report.LeftOut;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.tests.Reports;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody enters, in any feature of the metamodel, stands in the report or is said to be left out of it, in every outline. */
class EverythingEnteredTest {
	private static final ReportComposer COMPOSER = Exporters.composer();
	private static final FilledDossier FILLED = FilledDossier.make();
	/** Lists that an office sets up, marks for programs, names by which things are found, and what reports in other languages print. */
	private static final List<Class<?>> SETTINGS = List.of(Unit.class, ReportOutline.class, AcceptedProblem.class, ChapterReview.class,
			Translation.class,
			ClauseTopic.class,
			DutyTemplate.class, org.hyoka.model.hyoka.Alias.class);
	private static final Set<Object> MARKS = Set.of(Literals.DOSSIER__LANGUAGE, Literals.DOSSIER__PREVIOUS_DOSSIER_ID, Literals.SECTION__KEY,
			Literals.CRITERION_SET__TEMPLATE, Literals.PRIOR_FINDING__ORIGIN_ID, Literals.WORDING__FEATURE, Literals.FIGURE__ENTRY,
			Literals.FIGURE__WIDTH, Literals.TABLE_COLUMN__WEIGHT, Literals.ATTACHED_DOCUMENT__ENTRY, Literals.ATTACHED_DOCUMENT__MEDIA_TYPE);

	private static ReportBook book(Dossier dossier, String outline) throws IOException {
		return COMPOSER.compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE)
				.withOutline(ChapterList.find(outline, COMPOSER.sections().keySet(), Locale.JAPANESE)), new NullProgressMonitor());
	}

	static List<String> outlines() {
		return Stream.concat(Templates.standard().outlines().stream(), Templates.standard().documents().stream()).map(t -> t.key()).toList();
	}

	@ParameterizedTest
	@MethodSource("outlines")
	void everyFeatureIsPrintedOrSaidToBeLeftOut(String outline) throws IOException {
		ReportBook book = book(FILLED.dossier(), outline);
		String printed = Normalizer.normalize(Jsoup.parse(Exports.html(book)).text(), Normalizer.Form.NFKC).replace(",", "");
		String said = String.join("\n", LeftOut.of(book, Locale.JAPANESE));
		Set<String> lost = new TreeSet<>();
		for (FilledDossier.Entry entry : FILLED.entries().values()) {
			if (!printed.contains(entry.printed()) && !isSetting(entry) && !isSaid(entry, said)) {
				lost.add(entry.object().eClass().getName() + "." + entry.attribute().getName());
			}
		}
		assertThat(lost).isEmpty();
	}

	private static boolean isSetting(FilledDossier.Entry entry) {
		return MARKS.contains(entry.attribute()) || ancestors(entry.object()).anyMatch(o -> SETTINGS.stream().anyMatch(type -> type.isInstance(o)));
	}

	private static Stream<EObject> ancestors(EObject object) {
		return Stream.iterate(object, o -> o != null, EObject::eContainer);
	}

	/** By its feature, or as a whole, alone or with what it stands in; working notes, printed figures and sheets have sentences of their own. */
	private static boolean isSaid(FilledDossier.Entry entry, String said) {
		String type = Naming.label(entry.object().eClass(), Locale.JAPANESE);
		return said.contains(type + "の" + Naming.label(entry.attribute(), Locale.JAPANESE) + " ")
				|| ancestors(entry.object()).anyMatch(o -> said.matches("(?s).*(：|、)" + Naming.label(o.eClass(), Locale.JAPANESE) + " \\d+件.*"))
				|| ancestors(entry.object())
						.anyMatch(o -> o instanceof Note && said.contains("印刷しない注記") || o instanceof StatedFigure && said.contains("公表値")
								|| o instanceof Derivation && said.contains("試算の表") || o instanceof ScoreSheet && said.contains("評点票"));
	}

	@Test
	void indicatorsOfAProgramAreSaidToBeLeftOutWhereAnOutlineHasNoPlaceForThem() throws IOException {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		assertThat(LeftOut.of(book(dossier, "nedo"), Locale.JAPANESE)).noneMatch(s -> s.matches(".*：(.*、)?指標 \\d+件.*"));
		Indicator indicator = HyokaFactory.eINSTANCE.createIndicator();
		indicator.setKind(IndicatorKind.OUTCOME);
		indicator.setName("手引きを使う機関の広がり");
		dossier.getUndertakings().getFirst().getIndicators().add(indicator);
		assertThat(LeftOut.of(book(dossier, "nedo"), Locale.JAPANESE)).anyMatch(s -> s.matches(".*：(.*、)?指標 1件.*"));
		assertThat(LeftOut.of(book(dossier, "meti-2022"), Locale.JAPANESE)).noneMatch(s -> s.matches(".*：(.*、)?指標 \\d+件.*"));
	}

	@Test
	void whatIsPrintedInAnotherUnitOrWithMarksIsNotSaidToBeLeftOut() throws IOException {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		dossier.getUndertakings().getFirst().setPurpose("**再生医療**の *実用化* を、\n\n- 産業の基盤として支える。");
		assertThat(LeftOut.of(book(dossier, "meti-2022"), Locale.JAPANESE)).noneMatch(s -> s.contains("複数課題プログラムの目的"))
				.noneMatch(s -> s.contains("年度別金額の金額"));
	}
}
