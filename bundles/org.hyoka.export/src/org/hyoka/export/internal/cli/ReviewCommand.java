// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.cli;

import static org.hyoka.export.internal.cli.FieldsCommand.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Places;
import org.hyoka.core.text.Punctuation;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.export.review.ReviewProposal;
import org.hyoka.export.review.ReviewProposal.Kind;
import org.hyoka.export.review.ReviewProposal.State;
import org.hyoka.export.review.ReviewProposals;
import org.hyoka.model.hyoka.Element;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.prose.ProseParagraphs.Edit;
import org.hyoka.report.prose.WordEdits;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code review import FILE… DOSSIER}: what readers changed in Word files of the report, as proposals; accepted ones are saved. */
@Component(service = CliCommand.class)
public final class ReviewCommand implements CliCommand {
	private static final int DONE = 0;
	private static final int LEFT = 1;
	private static final int REFUSED = 2;
	/** So many characters of what stayed are shown on each side of a change. */
	private static final int CONTEXT = 20;
	private static final String ALL = "all";

	@Override
	public Object create(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
			throw new CommandLine.ParameterException(self[0].commandLine(), text(context, "review.which"));
		}).name("review");
		self[0] = spec;
		spec.usageMessage().description(text(context, "review"));
		spec.addSubcommand("import", take(context));
		return new CommandLine(spec);
	}

	private static CommandSpec take(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> take(context, self[0])).name("import");
		self[0] = spec;
		spec.usageMessage().description(text(context, "review.import"));
		spec.addOption(OptionSpec.builder("--accept").paramLabel("all|N,…").type(String.class).description(text(context, "review.accept")).build());
		spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE… DOSSIER").type(List.class).auxiliaryTypes(Path.class).index("0..*")
				.arity("2..*").description(text(context, "review.files")).build());
		return spec;
	}

	private static int take(CliContext context, CommandSpec spec) throws IOException {
		List<Path> files = spec.positionalParameters().getFirst().getValue();
		String accept = spec.findOption("--accept").getValue();
		Path file = files.getLast();
		ReportExporter word = context.exporters().stream().filter(e -> e.id().equals("docx")).findFirst().orElseThrow();
		try (DossierSession session = accept == null ? DossierSession.open(file, OpenOptions.standard().onlyToRead(), context.progress())
				: DossierSession.openToSave(file, context.progress())) {
			ReviewProposals reviews = ReviewProposals.of(session.dossier());
			List<ReviewProposal> proposals = reviews.read(files.subList(0, files.size() - 1), session.attachments(), context.composer(), word,
					context.locale(), context.progress());
			List<Integer> wanted = new ArrayList<>();
			if (accept != null && !numbers(accept, proposals, wanted)) {
				context.err().println("hyoka: " + text(context, "review.numbers", accept, proposals.size()));
				return REFUSED;
			}
			print(context, proposals);
			if (accept == null) {
				return proposals.stream().anyMatch(p -> p.state() != State.DONE) ? LEFT : DONE;
			}
			ReviewProposals.Acceptance acceptance = reviews.accept(session.editingDomain(), wanted.stream().map(proposals::get).toList());
			acceptance.refused().forEach(p -> context.err().println("hyoka: " + text(context, "review.refused", head(context, p))));
			if (acceptance.command().canExecute()) {
				session.execute(acceptance.command());
				context.remark(session.save(context.progress()));
			}
			context.out().println(text(context, "review.accepted", wanted.size() - acceptance.refused().size(), file));
			return acceptance.refused().isEmpty() ? DONE : LEFT;
		}
	}

	/** Reads which proposals are accepted: all that can be, or their numbers. */
	private static boolean numbers(String accept, List<ReviewProposal> proposals, List<Integer> out) {
		if (accept.equals(ALL)) {
			IntStream.range(0, proposals.size()).filter(i -> proposals.get(i).state() == State.OPEN).forEach(out::add);
			return true;
		}
		TreeSet<Integer> chosen = new TreeSet<>();
		for (String part : accept.split(",")) {
			String number = part.strip();
			if (!number.matches("[0-9]{1,6}") || Integer.parseInt(number) < 1 || Integer.parseInt(number) > proposals.size()) {
				return false;
			}
			chosen.add(Integer.parseInt(number) - 1);
		}
		out.addAll(chosen);
		return true;
	}

	private static void print(CliContext context, List<ReviewProposal> proposals) {
		for (int i = 0; i < proposals.size(); i++) {
			ReviewProposal proposal = proposals.get(i);
			context.out().println(i + 1 + "  " + head(context, proposal));
			String what = proposal.kind() == Kind.REMARK ? proposal.after() + (proposal.quoted().isEmpty() ? "" : "  ← " + proposal.quoted())
					: shown(proposal.before(), proposal.after(), context.locale());
			context.out().println("   " + what.replace("\n", "\n   "));
		}
		if (proposals.isEmpty()) {
			context.out().println(text(context, "review.none"));
			return;
		}
		List<String> counts = proposals.stream().collect(Collectors.groupingBy(ReviewProposal::state, TreeMap::new, Collectors.counting())).entrySet()
				.stream().map(e -> text(context, "review.state." + e.getKey()) + " " + e.getValue()).toList();
		context.out().println(text(context, "review.sum", proposals.size(), Punctuation.list(counts, context.locale())));
	}

	private static String head(CliContext context, ReviewProposal proposal) {
		List<String> parts = new ArrayList<>();
		parts.add(text(context, "review.kind." + proposal.kind()));
		parts.add(place(proposal, context.locale()));
		parts.add(proposal.author());
		parts.add(proposal.date().length() > 10 ? proposal.date().substring(0, 10) : proposal.date());
		parts.add(proposal.file().getFileName().toString());
		parts.add(proposal.state() == State.OPEN ? "" : "[" + text(context, "review.state." + proposal.state()) + "]");
		return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("  "));
	}

	private static String place(ReviewProposal proposal, Locale locale) {
		if (proposal.element().isEmpty()) {
			return proposal.heading();
		}
		Element element = proposal.element().get();
		return Places.describe(Place.of(element, element.eClass().getEStructuralFeature(proposal.origin().orElseThrow().feature()))).in(locale);
	}

	/** Both versions in one line: what went in [-…-], what came in {+…+}; what stayed is shortened. */
	private static String shown(String before, String after, Locale locale) {
		StringBuilder out = new StringBuilder();
		int at = 0;
		for (Edit edit : WordEdits.between(before, after, locale)) {
			out.append(kept(before.substring(at, edit.from()), at == 0, false));
			out.append(edit.from() < edit.to() ? "[-" + before.substring(edit.from(), edit.to()) + "-]" : "");
			out.append(edit.text().isEmpty() ? "" : "{+" + edit.text() + "+}");
			at = edit.to();
		}
		return out.append(kept(before.substring(at), at == 0, true)).toString();
	}

	private static String kept(String text, boolean first, boolean last) {
		int begin = first ? 0 : CONTEXT;
		int end = last ? 0 : CONTEXT;
		return text.length() <= begin + end + 1 ? text : text.substring(0, begin) + "…" + text.substring(text.length() - end);
	}
}
