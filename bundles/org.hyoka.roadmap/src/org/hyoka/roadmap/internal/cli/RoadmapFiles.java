// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.edit.command.AddCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.core.Dossiers;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.SaveResult;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.draw.RoadmapPrint;
import org.hyoka.roadmap.exchange.ExchangeException;
import org.hyoka.roadmap.exchange.Imported;
import org.hyoka.roadmap.exchange.ProjectXml;
import org.hyoka.roadmap.exchange.RoadmapCalendar;
import org.hyoka.roadmap.exchange.RoadmapCsv;
import org.hyoka.roadmap.genealogy.ProgramGenealogy;
import org.hyoka.roadmap.internal.model.NodeNames;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.layout.NodeFilter;
import org.hyoka.roadmap.layout.RoadmapLayout;
import org.hyoka.roadmap.scene.RoadmapScene;

import picocli.CommandLine.Model.CommandSpec;

/** What the command does with files. */
final class RoadmapFiles {
	private static final int DONE = 0;
	private static final int NOTHING = 1;
	private static final int UNREADABLE = 2;
	private static final int WIDTH = 1200;

	/** A form that roadmaps are written in. */
	enum Form {
		SVG("svg"), PNG("png"), MSPDI("xml"), ICS("ics"), CSV("csv");

		private final String ending;

		Form(String ending) {
			this.ending = ending;
		}

		String command() {
			return name().toLowerCase(Locale.ROOT);
		}

		boolean isPicture() {
			return this == SVG || this == PNG;
		}
	}

	private record Asked(Form form, Locale locale, boolean confidential, int width) {
		// a value
	}

	private RoadmapFiles() {
	}

	private static <T> Optional<T> option(CommandSpec spec, String name) {
		return Optional.ofNullable(spec.findOption(name) == null ? null : spec.findOption(name).getValue());
	}

	private static boolean flag(CommandSpec spec, String name) {
		return Boolean.TRUE.equals(RoadmapFiles.<Boolean>option(spec, name).orElse(false));
	}

	private static Path file(CommandSpec spec, int index) {
		return spec.positionalParameters().get(index).getValue();
	}

	/** Writes roadmaps of a dossier, pictures one by one unless side by side, all else into one file. */
	static int write(CliContext context, CommandSpec spec, Form form) throws IOException {
		Optional<String> language = option(spec, "--language");
		if (language.isPresent() && !List.of("ja", "en").contains(language.get())) {
			return refuse(context, "noLanguage", language.get());
		}
		try (OpenDossier open = context.open(file(spec, 0))) {
			Dossier dossier = open.dossier();
			Locale locale = Locale.forLanguageTag(language.orElse(dossier.getLanguage() == null ? "ja" : dossier.getLanguage()));
			Optional<List<Undertaking>> undertakings = undertakings(dossier, option(spec, "--undertaking"));
			if (undertakings.isEmpty()) {
				return refuse(context, "noUndertaking", RoadmapFiles.<String>option(spec, "--undertaking").orElse(""));
			}
			List<Roadmap> roadmaps = flag(spec, "--genealogy") ? ProgramGenealogy.of(dossier, locale).stream().toList()
					: undertakings.get().stream().flatMap(undertaking -> undertaking.getRoadmaps().stream()).toList();
			if (roadmaps.isEmpty() && form != Form.ICS) {
				context.err().println("hyoka: " + RoadmapCommand.BOOK.phrase("noRoadmap").in(context.locale()));
				return NOTHING;
			}
			int width = Math.clamp(RoadmapFiles.<Integer>option(spec, "--width").orElse(WIDTH), 300, 20000);
			Asked asked = new Asked(form, locale, flag(spec, "--confidential"), width);
			Path named = Path.of(baseName(file(spec, 0)) + "-roadmap." + form.ending);
			Path target = RoadmapFiles.<Path>option(spec, "--output").map(o -> Files.isDirectory(o) ? o.resolve(named) : o).orElse(named);
			if (!form.isPicture()) {
				store(context, target, out -> plan(asked, roadmaps, dossier, out));
			} else if (roadmaps.size() == 1 || flag(spec, "--side-by-side")) {
				store(context, target, out -> picture(asked, roadmaps, out));
			} else {
				for (int i = 0; i < roadmaps.size(); i++) {
					List<Roadmap> one = List.of(roadmaps.get(i));
					store(context, numbered(target, i + 1), out -> picture(asked, one, out));
				}
			}
			return DONE;
		} catch (ExchangeException e) {
			context.err().println("hyoka: " + e.message(context.locale()));
			return NOTHING;
		}
	}

	private static int refuse(CliContext context, String key, String what) {
		context.err().println("hyoka: " + RoadmapCommand.BOOK.phrase(key, what).in(context.locale()));
		return UNREADABLE;
	}

	private static void plan(Asked asked, List<Roadmap> roadmaps, Dossier dossier, OutputStream out) throws IOException {
		switch (asked.form()) {
		case MSPDI -> ProjectXml.write(roadmaps, asked.locale(), asked.confidential(), out);
		case CSV -> RoadmapCsv.write(roadmaps, asked.locale(), asked.confidential(), out);
		case ICS -> new RoadmapCalendar(asked.locale(), asked.confidential(), Instant.now()).write(
				dossier.getTitle() == null ? "" : dossier.getTitle(), roadmaps,
				dossier, out);
		case SVG, PNG -> throw new IllegalArgumentException(asked.form().name());
		}
	}

	private static void picture(Asked asked, List<Roadmap> roadmaps, OutputStream out) throws IOException {
		LayoutOptions options = LayoutOptions.standard(asked.locale()).fitting(asked.width())
				.withFilter(NodeFilter.ALL.confidential(asked.confidential()));
		RoadmapScene scene = RoadmapLayout.layout(roadmaps, options);
		String title = NodeNames.of(roadmaps.getFirst(), asked.locale());
		Scene picture = RoadmapPrint.scene(scene, title);
		out.write(asked.form() == Form.PNG ? PngPainter.png(picture, Palette.LIGHT, 2)
				: SvgPainter.document(picture, title, Palette.LIGHT).getBytes(StandardCharsets.UTF_8));
	}

	/** All undertakings, or that of a code or, where that is not enough, of a name; empty if there is none of that code. */
	private static Optional<List<Undertaking>> undertakings(Dossier dossier, Optional<String> code) {
		List<Undertaking> all = Dossiers.undertakings(dossier);
		if (code.isEmpty()) {
			return Optional.of(all);
		}
		List<Undertaking> found = all.stream().filter(undertaking -> same(undertaking.getCode(), code.get())).toList();
		List<Undertaking> named = found.isEmpty()
				? all.stream().filter(u -> same(u.getShortName(), code.get()) || same(u.getName(), code.get())).toList() : found;
		return named.isEmpty() ? Optional.empty() : Optional.of(named);
	}

	private static boolean same(String one, String other) {
		return one != null && fold(one).equals(fold(other));
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

	/** Puts roadmaps into an undertaking of the dossier and saves it. */
	@FunctionalInterface
	private interface Taking {
		SaveResult take(Undertaking owner, List<Roadmap> roadmaps) throws IOException;
	}

	/** Adds the roadmaps of a plan to an undertaking and saves the dossier, in place or elsewhere. */
	static int read(CliContext context, CommandSpec spec) throws IOException {
		Path file = file(spec, 0);
		Path target = RoadmapFiles.<Path>option(spec, "--output").orElse(file);
		if (target.equals(file) || Files.exists(target) && Files.isSameFile(target, file)) {
			try (DossierSession session = DossierSession.openToSave(file, context.progress())) {
				return read(context, spec, session.dossier(), (owner, roadmaps) -> {
					session.execute(AddCommand.create(session.editingDomain(), owner, HyokaPackage.Literals.UNDERTAKING__ROADMAPS, roadmaps));
					return session.save(context.progress());
				});
			}
		}
		if (Files.exists(target) && !flag(spec, "--force")) {
			return refuse(context, "exists", target.toString());
		}
		try (OpenDossier open = context.open(file)) {
			return read(context, spec, open.dossier(), (owner, roadmaps) -> {
				owner.getRoadmaps().addAll(roadmaps);
				return DossierFiles.save(open, target, context.progress());
			});
		}
	}

	private static int read(CliContext context, CommandSpec spec, Dossier dossier, Taking taking) throws IOException {
		Path plan = file(spec, 1);
		try (InputStream in = Files.newInputStream(plan)) {
			Optional<String> code = option(spec, "--undertaking");
			Optional<List<Undertaking>> found = undertakings(dossier, code);
			if (found.isEmpty() || found.get().isEmpty()) {
				return refuse(context, "noUndertaking", code.orElse(""));
			}
			Undertaking owner = found.get().getFirst();
			boolean table = plan.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
			Imported read = table ? RoadmapCsv.read(in, owner) : ProjectXml.read(in, owner);
			read.remarks().forEach(remark -> context.err().println("hyoka: " + remark.in(context.locale())));
			SaveResult saved = taking.take(owner, read.roadmaps());
			context.remark(saved);
			context.out().println(RoadmapCommand.BOOK
					.phrase("imported", read.roadmaps().size(), Naming.shortName(owner, context.locale()), saved.file()).in(context.locale()));
			return read.remarks().isEmpty() ? DONE : NOTHING;
		} catch (ExchangeException e) {
			context.err().println("hyoka: " + plan + ": " + e.message(context.locale()));
			return UNREADABLE;
		}
	}

	private static void store(CliContext context, Path target, AtomicFile.Content content) throws IOException {
		Files.createDirectories(target.toAbsolutePath().getParent());
		AtomicFile.write(target, content);
		context.out().println(target);
	}

	private static Path numbered(Path target, int number) {
		String name = target.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return target.resolveSibling(dot < 0 ? name + '-' + number : name.substring(0, dot) + '-' + number + name.substring(dot));
	}

	private static String baseName(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".hyoka") ? name.substring(0, name.length() - ".hyoka".length()) : name;
	}
}
