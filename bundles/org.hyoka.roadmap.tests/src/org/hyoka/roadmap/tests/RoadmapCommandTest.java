// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Program;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.roadmap.check.RoadmapRules;
import org.hyoka.roadmap.draw.SceneRoadmapDrawing;
import org.hyoka.roadmap.internal.cli.RoadmapCommand;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** The command roadmap, on a file of document 002. */
class RoadmapCommandTest {
	@TempDir
	private Path folder;
	private Path file;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	/** Happens whenever the command asks for something to show its progress on. */
	private interface Happening {
		void now() throws IOException;
	}

	private Happening progress = () -> {
		// nothing
	};

	private record Context(Locale locale, PrintWriter out, PrintWriter err, Happening asked) implements CliContext {
		@Override
		public List<ReportExporter> exporters() {
			return List.of();
		}

		@Override
		public ReportComposer composer() {
			return new ReportComposer(List.of(), List.of(new SceneRoadmapDrawing()));
		}

		@Override
		public Validator validator() {
			return new Validator(new RoadmapRules().rules(), Set.of());
		}

		@Override
		public IProgressMonitor progress() {
			try {
				asked.now();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return new NullProgressMonitor();
		}

		@Override
		public OpenDossier open(Path file) throws DossierException {
			return DossierFiles.open(file, progress());
		}
	}

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("再生.hyoka");
		DossierFiles.create(Samples.all().stream().filter(sample -> sample.key().equals("regenerative-2022")).findFirst().orElseThrow().create(),
				file);
	}

	private int run(String... words) {
		CommandLine line = (CommandLine) new RoadmapCommand()
				.create(new Context(Locale.JAPANESE, new PrintWriter(out, true), new PrintWriter(err, true), progress));
		line.setErr(new PrintWriter(err, true));
		line.setOut(new PrintWriter(out, true));
		return line.execute(words);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void picturesOfOneProjectAndOfAllAreWritten() throws IOException {
		assertThat(run("svg", file.toString(), "--undertaking", "Ｂ", "--output", folder.resolve("b.svg").toString())).isZero();
		assertThat(Files.readString(folder.resolve("b.svg"))).contains("ベクター新規大量製造技術開発");
		assertThat(run("png", file.toString(), "--output", folder.resolve("all.png").toString(), "--width", "900")).isZero();
		assertThat(files()).contains("all-1.png", "all-2.png", "all-3.png", "all-4.png");
		assertThat(run("svg", file.toString(), "--side-by-side", "-o", folder.resolve("side.svg").toString(), "--language", "en")).isZero();
		assertThat(run("svg", file.toString(), "--genealogy", "-o", folder.resolve("genealogy.svg").toString())).isZero();
		assertThat(Files.readString(folder.resolve("genealogy.svg"))).contains("事業の系譜");
		assertThat(run("svg", file.toString(), "--undertaking", "Ｂ", "-o", folder.toString())).isZero();
		assertThat(files()).contains("再生-roadmap.svg").noneMatch(name -> name.startsWith("."));
	}

	@Test
	void aPlanGoesOutAndComesBackIntoTheDossier() throws IOException {
		Path plan = folder.resolve("plan.xml");
		assertThat(run("mspdi", file.toString(), "--undertaking", "C", "-o", plan.toString())).isZero();
		assertThat(run("csv", file.toString(), "--undertaking", "C", "-o", folder.resolve("plan.csv").toString())).isZero();
		Path copy = folder.resolve("copy.hyoka");
		assertThat(run("import", file.toString(), plan.toString(), "--undertaking", "C", "--output", copy.toString())).as(err.toString()).isZero();
		assertThat(run("import", copy.toString(), folder.resolve("plan.csv").toString(), "--undertaking", "C")).as(err.toString()).isZero();
		try (OpenDossier open = DossierFiles.open(copy, null)) {
			Program program = (Program) open.dossier().getUndertakings().getFirst();
			assertThat(program.getProjects().stream().filter(p -> "C".equals(p.getCode()) || "Ｃ".equals(p.getCode())).findFirst().orElseThrow()
					.getRoadmaps()).hasSize(3);
		}
		assertThat(out.toString()).contains("件のロードマップを加え");
	}

	/** What that person saved later, or what the command wrote, was lost without a word. */
	@Test
	void aDossierThatSomebodyHasOpenIsNotWrittenOver() throws IOException {
		Path plan = folder.resolve("plan.xml");
		assertThat(run("mspdi", file.toString(), "--undertaking", "C", "-o", plan.toString())).isZero();
		Path other = Files.copy(file, folder.resolve("other.hyoka"));
		out.getBuffer().setLength(0);
		for (Path open : List.of(file, other)) {
			byte[] before = Files.readAllBytes(open);
			try (DossierSession session = DossierSession.open(open, null)) {
				assertThat(session.isReadOnly()).isFalse();
				assertThat(run("import", file.toString(), plan.toString(), "--undertaking", "C", "--output", open.toString())).isNotZero();
			}
			assertThat(open).hasBinaryContent(before);
		}
		assertThat(out.toString()).isEmpty();
		assertThat(err.toString()).contains("other.hyoka");
		assertThat(run("import", file.toString(), plan.toString(), "--undertaking", "C")).as(err.toString()).isZero();
		assertThat(out.toString()).contains(file.toString());
	}

	/** A dossier has no place for such characters, and whoever sent the plan would like to know. */
	@Test
	void whatASaveCouldNotKeepIsSaid() throws IOException {
		Path plan = Files.writeString(folder.resolve("plan.csv"), "階層,種別,名称\r\n1,レーン,製\u0001造\r\n");
		assertThat(run("import", file.toString(), plan.toString(), "--undertaking", "C")).as(err.toString()).isZero();
		assertThat(err.toString()).contains("hyoka: ").contains("文字");
	}

	/** Another dossier that happened to have the name was replaced without a word. */
	@Test
	void anotherDossierThatIsThereIsReplacedOnlyWhenThatIsSaid() throws IOException {
		Path plan = folder.resolve("plan.csv");
		assertThat(run("csv", file.toString(), "--undertaking", "C", "-o", plan.toString())).isZero();
		Path other = Files.copy(file, folder.resolve("other.hyoka"));
		byte[] before = Files.readAllBytes(other);
		assertThat(run("import", file.toString(), plan.toString(), "--output", other.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("other.hyoka", "--force");
		assertThat(other).hasBinaryContent(before);
		assertThat(run("import", file.toString(), plan.toString(), "--output", other.toString(), "--force")).as(err.toString()).isZero();
		assertThat(folder.resolve("other.hyoka~")).hasBinaryContent(before);
	}

	/** Another program wrote the file between our reading and saving. */
	@Test
	void whatOthersWriteMeanwhileIsNotLost() throws IOException {
		Path plan = folder.resolve("plan.csv");
		assertThat(run("csv", file.toString(), "--undertaking", "C", "-o", plan.toString())).isZero();
		AtomicInteger asked = new AtomicInteger();
		progress = () -> {
			if (asked.incrementAndGet() == 2) { // for reading, then for saving
				Files.copy(plan, file, StandardCopyOption.REPLACE_EXISTING);
			}
		};
		assertThat(run("import", file.toString(), plan.toString(), "--undertaking", "C")).isNotZero();
		assertThat(asked).hasValue(2);
		assertThat(file).hasSameBinaryContentAs(plan);
	}

	/** Rule 7, also for what is not a report: no member of the panel is in any file of a roadmap. */
	@Test
	void noMemberOfThePanelIsInAnyFile() throws Exception {
		Files.delete(file);
		Dossier dossier = Samples.all().stream().filter(sample -> sample.key().equals("regenerative-2022")).findFirst().orElseThrow().create();
		assertThat(dossier.getPanel().getMembers()).isNotEmpty().allSatisfy(member -> {
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName("匿名太郎");
			dossier.getPersons().add(person);
			member.setPerson(person);
			member.setLabel("秘密の委員");
			member.setAffiliation("秘密の所属");
		});
		DossierFiles.create(dossier, file);
		Path made = Files.createDirectory(folder.resolve("made"));
		for (String form : List.of("svg", "png", "mspdi", "csv", "ics")) {
			assertThat(run(form, file.toString(), "--undertaking", "C", "-o", made.resolve("c." + form).toString())).as(err.toString()).isZero();
		}
		assertThat(run("svg", file.toString(), "--side-by-side", "-o", made.resolve("side.svg").toString())).isZero();
		assertThat(run("svg", file.toString(), "--genealogy", "-o", made.resolve("genealogy.svg").toString())).isZero();
		try (Stream<Path> all = Files.list(made)) {
			assertThat(all.toList()).hasSizeGreaterThan(6)
					.allSatisfy(path -> assertThat(path.getFileName() + Files.readString(path, StandardCharsets.ISO_8859_1))
							.doesNotContain(latin("匿名太郎"), latin("秘密の委員"), latin("秘密の所属")));
		}
		assertThat(out.toString()).doesNotContain("匿名太郎", "秘密の");
	}

	/** The bytes of a name as they are seen in a file that is read byte by byte. */
	private static String latin(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	@Test
	void theCalendarIsWritten() throws IOException {
		assertThat(run("ics", file.toString(), "-o", folder.resolve("x.ics").toString())).isZero();
		assertThat(Files.readString(folder.resolve("x.ics"))).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:");
	}

	@Test
	void whatCannotBeDoneIsSaidInASentence() throws IOException {
		assertThat(run("svg", file.toString(), "--undertaking", "Z")).isEqualTo(2);
		assertThat(err.toString()).contains("「Z」の事業はこの評価資料にありません");
		assertThat(run("svg", file.toString(), "--language", "fr")).isEqualTo(2);
		Path wrong = Files.writeString(folder.resolve("wrong.xml"), "<a/>");
		byte[] before = Files.readAllBytes(file);
		assertThat(run("import", file.toString(), wrong.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("Microsoft Project のXMLファイルではありません");
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
		assertThat(run()).isEqualTo(2);
	}
}
