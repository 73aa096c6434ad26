// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.metamodel.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Places;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Sentence;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.PictureStore;
import org.hyoka.examples.metamodel.internal.RiskNaming;
import org.hyoka.examples.metamodel.risks.Impact;
import org.hyoka.examples.metamodel.risks.Risk;
import org.hyoka.examples.metamodel.risks.RiskRegister;
import org.hyoka.examples.metamodel.risks.RisksFactory;
import org.hyoka.examples.metamodel.risks.RisksPackage.Literals;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** Everybody who names a risk names it as the bundle of its metamodel says. */
class RiskNamesTest {
	private final Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
	private final Risk risk = RisksFactory.eINSTANCE.createRisk();

	/** In OSGi the service is enough, once its bundle runs. */
	@BeforeAll
	static void startTheComponents() throws BundleException {
		Bundle self = FrameworkUtil.getBundle(RiskNamesTest.class);
		if (self == null) {
			Naming.add(new RiskNaming());
			return;
		}
		for (Bundle bundle : self.getBundleContext().getBundles()) {
			if (Set.of("org.apache.felix.scr", "org.hyoka.core", "org.hyoka.examples.metamodel").contains(bundle.getSymbolicName())) {
				bundle.start(Bundle.START_TRANSIENT);
			}
		}
	}

	RiskNamesTest() {
		dossier.setTitle("評価");
		dossier.getOutlines().add(HyokaFactory.eINSTANCE.createReportOutline());
		dossier.setOutline(dossier.getOutlines().getFirst());
		RiskRegister register = RisksFactory.eINSTANCE.createRiskRegister();
		register.setName("リスク一覧（2022年度）");
		risk.setName("臨床試験の登録の遅れ");
		risk.setImpact(Impact.HIGH);
		register.getRisks().add(risk);
		dossier.getExtensions().add(register);
	}

	@Test
	void listsAndTheOutlineShowItsNameAndHowBadItWouldBe() {
		assertThat(Naming.name(risk)).isEqualTo(new Phrase("臨床試験の登録の遅れ (impact: high)", "臨床試験の登録の遅れ（影響：大）"));
		assertThat(Naming.name(risk.eContainer(), Locale.JAPANESE)).as("a class that the bundle leaves to the workbench")
				.isEqualTo("リスク一覧（2022年度）");
		risk.setName(null);
		assertThat(Naming.name(risk)).isEqualTo(new Phrase("Risk", "リスク"));
	}

	@Test
	void itsPartsAndLiteralsAreCalledAsItsEcoreSays() {
		assertThat(Naming.label(Literals.RISK_REGISTER)).isEqualTo(new Phrase("Risk register", "リスク一覧"));
		assertThat(Naming.label(Literals.RISK__REVIEWED_ON)).isEqualTo(new Phrase("Reviewed on", "確認日"));
		assertThat(Naming.label(Impact.MEDIUM)).isEqualTo(new Phrase("Medium", "中"));
		assertThat(Naming.help(Literals.RISK__MEASURE)).isEqualTo(new Phrase("What is done about it.", "リスクに対して講じる策。"));
	}

	@Test
	void itsIconIsAPictureInTheBundle() throws IOException {
		String icon = Naming.icons(Literals.RISK).getFirst();
		assertThat(icon).startsWith("platform:/plugin/").endsWith(".svg");
		Bundle self = FrameworkUtil.getBundle(RiskNamesTest.class);
		if (self != null) { // the address is one of the platform's
			try (InputStream in = URI.create(icon).toURL().openStream()) {
				assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("<svg");
			}
		}
		assertThat(Naming.icons(Literals.RISK_REGISTER)).as("those of its superclasses").containsExactly("RiskRegister", "NamedElement", "Element");
	}

	/** Finds risks about which nothing is done. */
	private static final class NoMeasure extends Rule<Risk> {
		NoMeasure() {
			super("example.risk", Severity.WARNING, PhraseBook.of(RiskNamesTest.class), Literals.RISK, Risk.class,
					Dependencies.on(Literals.RISK));
		}

		@Override
		protected void check(Risk risk, ProblemReporter report) {
			if (risk.getMeasure() == null) {
				report.at(risk, Literals.RISK__MEASURE).say(Sentence.name(risk));
			}
		}
	}

	@Test
	void aFindingNamesIt() {
		List<Problem> findings = new Validator(List.of(new NoMeasure()), Set.of()).validateAll(dossier, null);
		assertThat(findings).singleElement().satisfies(finding -> {
			assertThat(finding.sentence()).isEqualTo(new Phrase("Nothing is done about risk “臨床試験の登録の遅れ (impact: high)”.",
					"リスク「臨床試験の登録の遅れ（影響：大）」への対応策がない。"));
			assertThat(Places.describe(finding.places().getFirst()).japanese()).isEqualTo("リスク「臨床試験の登録の遅れ（影響：大）」 › 対応策");
		});
	}

	/** A chapter on the risks. */
	private static final class RisksSection implements ReportSection {
		@Override
		public String key() {
			return "risks";
		}

		@Override
		public void write(SectionContext context, BlockSink sink) {
			context.dossier().getExtensions().stream().filter(RiskRegister.class::isInstance).map(RiskRegister.class::cast)
					.flatMap(r -> r.getRisks().stream()).forEach(r -> sink.add(Paragraph.of(Naming.name(r, context.locale()))));
		}
	}

	@Test
	void aReportNamesItInTheLanguageOfTheReportWhateverTheWindowSpeaks() {
		assertThat(printed(Locale.ENGLISH)).containsExactly("臨床試験の登録の遅れ (impact: high)");
		assertThat(printed(Locale.JAPANESE)).containsExactly("臨床試験の登録の遅れ（影響：大）");
	}

	private List<String> printed(Locale language) {
		OutlineChapter chapter = HyokaFactory.eINSTANCE.createOutlineChapter();
		chapter.setName("リスク");
		chapter.setSection("risks");
		List<String> lines = new ArrayList<>();
		new ReportComposer(List.of(new RisksSection()), List.of()).compose(
				ReportRequest.of(dossier, ReportOptions.standard(language), PictureStore.NONE), chapter, null, new NullProgressMonitor())
				.forEach(c -> c.blocks().forEach(block -> {
					if (block instanceof Paragraph paragraph) {
						lines.add(InlineText.plain(paragraph.content()));
					}
				}));
		return lines;
	}
}
