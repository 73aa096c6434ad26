// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OtherVersion;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.roadmap.RoadmapPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into an evaluator's package is on a list; what nobody thought of stays out. */
class PackageContentsTest {
	private static final String SECRET = "事務局のことば";
	@TempDir
	Path folder;

	private static String text(Dossier dossier) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonExport.write(dossier, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** A new feature of the metamodel has to be decided on: in, or out. */
	@Test
	void everyFeatureOfTheMetamodelIsOnOneSideOfTheList() throws Exception {
		Set<String> named = new HashSet<>();
		String list;
		try (InputStream in = EvaluatorPackage.class.getResourceAsStream("package-contents.txt")) {
			list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		for (String line : list.lines().filter(l -> !l.startsWith("#") && !l.startsWith("[")).toList()) {
			String type = line.replaceFirst("^- ", "").replaceFirst(":.*", "");
			named.add(type);
			for (String feature : line.replaceFirst("^[^:]*:?", "").split("[ -]+")) {
				named.add(type + '.' + feature);
			}
		}
		for (EPackage metamodel : List.of(HyokaPackage.eINSTANCE, RoadmapPackage.eINSTANCE, IpPackage.eINSTANCE)) {
			metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(type -> {
				assertThat(named).contains(type.getName());
				if (!list.contains("\n- " + type.getName() + "\n")) {
					type.getEStructuralFeatures().forEach(f -> assertThat(named).contains(type.getName() + '.' + f.getName()));
				}
			});
		}
	}

	@Test
	void notesAndCommentsOfTheOfficeOnAnythingStayOut() throws Exception {
		try (Desk desk = new Desk()) {
			for (Element element : List.of(desk.member(1), desk.member(2), desk.project("A"), desk.dossier, desk.dossier.getPanel(),
					desk.dossier.getPersons().getFirst())) {
				Note note = HyokaFactory.eINSTANCE.createNote();
				note.setText(SECRET);
				element.getNotes().add(note);
				Note comment = EcoreUtil.copy(note);
				comment.setState(CommentState.OPEN);
				comment.setAuthor(SECRET);
				comment.setQuoted(SECRET);
				comment.setPrinted(true);
				comment.getNotes().add(EcoreUtil.copy(note));
				element.getNotes().add(comment);
			}
			Opinion own = HyokaFactory.eINSTANCE.createOpinion();
			own.setAuthor(desk.member(1));
			own.setText("自分の意見");
			own.setUse(OpinionUse.VALUES.getLast());
			own.setUseReason(SECRET);
			desk.assessment("A").getOpinions().add(own);
			assertThat(text(desk.dossier)).contains(SECRET);
			Dossier copy = EvaluatorPackage.reduce(desk.dossier, desk.member(1), null);
			assertThat(text(copy)).doesNotContain(SECRET).contains("自分の意見");
			assertThat(copy.getAssessments().stream().flatMap(a -> a.getOpinions().stream())).singleElement()
					.satisfies(o -> assertThat(o.getUse()).isEqualTo(OpinionUse.VALUES.getFirst()));
		}
	}

	/** A class and a feature that somebody else brought: nobody here knows what they hold. */
	@Test
	void whatOtherMetamodelsBringStaysOut() throws Exception {
		EPackage partner = EcoreFactory.eINSTANCE.createEPackage();
		partner.setName("partner");
		partner.setNsURI("https://example.org/partner");
		partner.setNsPrefix("partner");
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("RatedProject");
		type.getESuperTypes().add(HyokaPackage.Literals.PROJECT);
		EAttribute secret = EcoreFactory.eINSTANCE.createEAttribute();
		secret.setName("rating");
		secret.setEType(EcorePackage.Literals.ESTRING);
		type.getEStructuralFeatures().add(secret);
		partner.getEClassifiers().add(type);
		try (Desk desk = new Desk()) {
			Program program = (Program) desk.dossier.getUndertakings().getFirst();
			int before = program.getProjects().size();
			Dossier dossier = EcoreUtil.copy(desk.dossier);
			Project rated = (Project) EcoreUtil.create(type);
			rated.setName("格付け");
			rated.eSet(secret, SECRET);
			((Program) dossier.getUndertakings().getFirst()).getProjects().add(rated);
			dossier.getExtensions().add(EcoreUtil.create(type));
			Dossier copy = EvaluatorPackage.reduce(dossier, dossier.getPanel().getMembers().get(1), null);
			assertThat(((Program) copy.getUndertakings().getFirst()).getProjects()).hasSize(before);
			assertThat(copy.getExtensions()).isEmpty();
		}
	}

	/** Their version may say what the evaluator may not know, such as points of others. */
	@Test
	void anotherVersionThatAMergeKeptNeverGoesIn() throws Exception {
		try (Desk desk = new Desk(Map.of("documents/theirs.hyoka", SECRET.getBytes(StandardCharsets.UTF_8)))) {
			AttachedDocument version = HyokaFactory.eINSTANCE.createAttachedDocument();
			version.setName(SECRET);
			version.setEntry("documents/theirs.hyoka");
			version.setMediaType(OtherVersion.MEDIA_TYPE);
			desk.dossier.getDocuments().add(version);
			Path file = folder.resolve("package.hyoka");
			EvaluatorPackage.write(desk.session, new Addressee(desk.member(1), null), true, file);
			try (OpenDossier made = DossierFiles.open(file, null)) {
				assertThat(made.attachments().names()).doesNotContain("documents/theirs.hyoka");
				assertThat(text(made.dossier())).doesNotContain(SECRET);
			}
		}
	}

	@Test
	void confidentialPartsAndTheirFilesGoInOnlyWhereSomebodySaysSo() throws Exception {
		try (Desk desk = new Desk(Map.of("documents/secret.pdf", SECRET.getBytes(StandardCharsets.UTF_8), "documents/open.pdf", new byte[] { 1 }))) {
			AttachedDocument open = HyokaFactory.eINSTANCE.createAttachedDocument();
			open.setEntry("documents/open.pdf");
			AttachedDocument secret = HyokaFactory.eINSTANCE.createAttachedDocument();
			secret.setEntry("documents/secret.pdf");
			secret.setConfidential(true);
			desk.dossier.getDocuments().addAll(List.of(open, secret));
			Licence licence = IpFactory.eINSTANCE.createLicence();
			licence.setName("秘密のライセンス");
			licence.setConfidential(true);
			if (desk.project("A").getIp() == null) {
				desk.project("A").setIp(IpFactory.eINSTANCE.createIpManagement());
			}
			desk.project("A").getIp().getLicences().add(licence);
			Addressee to = new Addressee(desk.member(1), null);
			Path without = folder.resolve("without.hyoka");
			EvaluatorPackage.write(desk.session, to, false, without);
			Path with = folder.resolve("with.hyoka");
			EvaluatorPackage.write(desk.session, to, true, with);
			try (OpenDossier package1 = DossierFiles.open(without, null); OpenDossier package2 = DossierFiles.open(with, null)) {
				assertThat(package1.attachments().names()).contains("documents/open.pdf").doesNotContain("documents/secret.pdf");
				assertThat(text(package1.dossier())).doesNotContain("秘密のライセンス", "secret.pdf");
				assertThat(package2.attachments().names()).contains("documents/open.pdf", "documents/secret.pdf");
				assertThat(text(package2.dossier())).contains("秘密のライセンス", "secret.pdf");
			}
		}
	}
}
