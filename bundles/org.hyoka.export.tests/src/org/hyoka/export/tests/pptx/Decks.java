// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.export.tests.Exports;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;

/** Slides of sample dossiers, read again with the library that presentation programs' files are read with. */
final class Decks {
	private Decks() {
	}

	static Dossier dossier(String key) {
		return Sample.byKey(key).orElseThrow().create();
	}

	/** An evaluation with projects, points and a roadmap, with a council's topics and requests, and with a register of inventions. */
	static Dossier everything() {
		Dossier dossier = dossier("regenerative-2022");
		Dossier council = dossier("council-2022");
		dossier.getCouncilTopics().addAll(council.getCouncilTopics());
		dossier.getProgramSheets().addAll(council.getProgramSheets());
		Undertaking whole = dossier.getUndertakings().getFirst();
		whole.setIp(IpFactory.eINSTANCE.createIpManagement());
		whole.getIp().setRegisterKept(true);
		return dossier;
	}

	static XMLSlideShow show(Dossier dossier, String language) throws IOException {
		return show(dossier, ReportOptions.standard(Locale.forLanguageTag(language)), Exports.exporter("pptx"));
	}

	static XMLSlideShow show(Dossier dossier, ReportOptions options, ReportExporter exporter) throws IOException {
		ReportBook book = Exporters.composer().compose(ReportRequest.of(dossier, exporter, options, PictureStore.NONE), new NullProgressMonitor());
		return new XMLSlideShow(new ByteArrayInputStream(Exports.export(exporter, book)));
	}

	/** All words that stand on a slide. */
	static String text(XSLFSlide slide) {
		StringBuilder out = new StringBuilder();
		for (XSLFShape shape : slide.getShapes()) {
			switch (shape) {
			case XSLFTable table -> table.getRows().forEach(r -> r.getCells().forEach(c -> out.append(c.getText()).append('\n')));
			case XSLFTextShape words -> out.append(words.getText()).append('\n');
			default -> {
				// a picture or chart
			}
			}
		}
		return out.toString();
	}

	static String notes(XSLFSlide slide) {
		StringBuilder out = new StringBuilder();
		XSLFNotes notes = slide.getNotes();
		if (notes != null) {
			notes.getTextParagraphs().forEach(paragraphs -> paragraphs.forEach(p -> out.append(p.getText()).append('\n')));
		}
		return out.toString();
	}

	/** Adds copies of a program's projects, with their assessments and points, until there are so many. */
	static void grow(Dossier dossier, int projects) {
		Program program = (Program) dossier.getUndertakings().getFirst();
		List<Project> evaluated = program.getProjects().stream().filter(Project::isEvaluated).toList();
		for (int i = 0; program.getProjects().size() < projects; i++) {
			Project from = evaluated.get(i % evaluated.size());
			Project copy = fresh(from);
			copy.setCode("P" + (i + 10));
			program.getProjects().add(copy);
			for (Assessment assessment : new ArrayList<>(dossier.getAssessments())) {
				if (assessment.getUndertaking() == from) {
					Assessment own = fresh(assessment);
					own.setUndertaking(copy);
					dossier.getAssessments().add(own);
				}
			}
			for (ScoreSheet sheet : new ArrayList<>(dossier.getScoreSheets())) {
				if (sheet.getUndertaking() == from) {
					ScoreSheet own = fresh(sheet);
					own.setUndertaking(copy);
					dossier.getScoreSheets().add(own);
				}
			}
		}
	}

	private static <T extends EObject> T fresh(T object) {
		T copy = EcoreUtil.copy(object);
		copy.eAllContents().forEachRemaining(inner -> {
			if (inner instanceof Element element) {
				element.setId(null);
			}
		});
		((Element) copy).setId(null);
		return copy;
	}
}
